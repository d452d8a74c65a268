/** A long run tells how far it has come, how fast it goes and how long the rest will take; a short one says nothing. */
import { expect, test } from 'vitest'
import { tellProgress } from '../../src/commands/tell-progress.js'

function told(marks: readonly (readonly [seconds: number, step: string, done: number])[], total: number): string[] {
  const lines: string[] = []
  let now = 0
  const tell = tellProgress(
    (line) => lines.push(line),
    () => now * 1000,
  )
  for (const [seconds, step, done] of marks) {
    now = seconds
    tell({ step, done, total })
  }
  return lines
}

test('MUST tell rate and remaining time every five seconds', () => {
  const marks = [0, 1, 5, 6, 10, 40].map((second) => [second, 'write', second * 2_000] as const)
  expect(told(marks, 400_000)).toEqual([
    '10,000 of 400,000 written, 2,000 a second, 3 min left',
    '20,000 of 400,000 written, 2,000 a second, 3 min left',
    '80,000 of 400,000 written, 2,000 a second, 3 min left',
  ])
})

test('MUST say nothing in a short run or at its end', () => {
  expect(
    told(
      [
        [0, 'write', 0],
        [4, 'write', 90],
        [6, 'write', 100],
      ],
      100,
    ),
  ).toEqual([])
})
