import { expect, test } from 'vitest'
import { cursorOf, readCursor } from '../../src/findings/cursor.js'

test('MUST read back the values that a cursor was made of', () => {
  const values = ['2010-05', null, 3, 'R—1']
  expect(readCursor(cursorOf(values), 4)).toEqual(values)
  expect(readCursor(null, 4)).toBeUndefined()
  expect(readCursor(undefined, 4)).toBeUndefined()
})

test.each([
  '',
  'x',
  'WzFd',
  cursorOf(['a', 'b', 'c']),
  Buffer.from('{"a":1}').toString('base64url'),
  'A'.repeat(3_000),
])('MUST refuse what is no cursor of a list of two values: %j', (after) => {
  expect(() => readCursor(after, 2)).toThrow(
    expect.objectContaining({
      code: 'BAD_INPUT',
      message: `Cannot use after: "${after.slice(0, 100)}" is not a cursor of an earlier page`,
    }),
  )
})
