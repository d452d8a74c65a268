const everyMs = 5_000

/** How far a run has come: `done` of `total` in a step such as `write`. */
export interface StepProgress {
  readonly step: string
  readonly done: number
  readonly total: number
}

const verbs: Readonly<Record<string, string>> = { check: 'checked', plan: 'planned', write: 'written', copy: 'copied' }

/** Tells how far a long run has come, every five seconds: how much is done, how fast it goes and how long the rest will take. */
export function tellProgress(
  note: (line: string) => void,
  now: () => number = Date.now,
): (progress: StepProgress) => void {
  let step: string | undefined
  let began = 0
  let told = 0
  return ({ step: current, done, total }) => {
    const time = now()
    if (current !== step) {
      step = current
      began = time
      told = time
    }
    if (done === 0 || done >= total || time - told < everyMs) return
    told = time
    const rate = done / ((time - began) / 1000)
    const left = Math.ceil((total - done) / rate)
    const share = `${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${verbs[current] ?? current}`
    note(`${share}, ${Math.round(rate).toLocaleString('en')} a second, ${inWords(left)} left`)
  }
}

function inWords(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}
