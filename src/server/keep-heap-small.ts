import { setFlagsFromString } from 'node:v8'

/**
 * Tells the JavaScript engine to collect garbage when the heap has grown by three quarters since the last time.
 * Unless told, on a large machine it lets it grow fourfold: 290 to 360 MB resident under load instead of 230, no faster.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=75')
}
