/** The worker: it lets others go on, has a time limit, and ends. */
import { afterAll, expect, test } from 'vitest'
import { createMeasuring } from '../../src/networks/measuring.js'
import { joinShared } from '../../src/networks/one-mode.js'
import { twoModeOf } from '../../src/networks/two-mode.js'

const measuring = createMeasuring()
afterAll(() => measuring.close())

// 700 nodes, half of all pairs: seconds of work.
const many = joinShared(
  twoModeOf(
    Array.from({ length: 120 }, (_, shared) => ({
      shared: `s${shared}`,
      members: Array.from({ length: 60 }, (_each, index) => ({
        id: `n${(shared * 31 + index * 11) % 700}`,
        named: true,
      })),
    })),
  ).memberships,
)

test('MUST let others go on while it measures', async () => {
  let longest = 0
  let before = performance.now()
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - before)
    before = performance.now()
  }, 5)
  const started = performance.now()
  const { followedFrom } = await measuring.measure('betweenness', many)
  const took = performance.now() - started
  clearInterval(watch)
  expect(followedFrom).toBe(700)
  expect(longest).toBeLessThan(took / 2)
})

test('MUST stop after its time limit and take the next', async () => {
  const impatient = createMeasuring({ timeLimitMs: 20 })
  await expect(impatient.measure('betweenness', many)).rejects.toMatchObject({
    code: 'TIMEOUT',
    message: 'The measure took longer than 20 ms and was stopped: choose a smaller projection',
  })
  await impatient.close()
  expect((await measuring.measure('communities', many)).node.length).toBe(700)
})

test('MUST refuse what would wait behind too many', async () => {
  const busy = createMeasuring({ waiting: 1 })
  const measured = await Promise.allSettled(Array.from({ length: 4 }, () => busy.measure('communities', many)))
  const refused = measured.filter((each) => each.status === 'rejected')
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]?.reason).toMatchObject({ code: 'UNAVAILABLE', details: { retryAfterSeconds: 5 } })
  await busy.close()
})

test('MUST give up what is being measured when it is closed', async () => {
  const closing = createMeasuring()
  const measured = closing.measure('betweenness', many)
  await Promise.all([closing.close(), expect(measured).rejects.toThrow('Terminating worker thread')])
})
