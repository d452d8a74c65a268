import { join } from 'node:path'

/** Folder of the tiny data set, drawn up in its README.md: invented, and small enough to work out each answer by hand. */
export const tiny = join(import.meta.dirname, 'tiny')
