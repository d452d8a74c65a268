/** Settings: what is really set wins over an `.env` file, an empty value counts as unset. */
import { expect, test } from 'vitest'
import { readSettings, withEnvFile } from '../src/config.js'

test('MUST take a setting from an .env file, and let the environment win', () => {
  const settings = readSettings(
    withEnvFile({ PORT: '4100' }, 'PORT=4200\nHOST="0.0.0.0" # all\nNEO4J_PASSWORD=\'a b\'\n'),
  )
  expect(settings).toMatchObject({ PORT: 4100, HOST: '0.0.0.0', NEO4J_PASSWORD: 'a b' })
})

test('MUST count an empty value as unset', () => {
  expect(readSettings({ PORT: '', NEO4J_URI: '' })).toMatchObject({ PORT: 4000 })
  expect(readSettings({ NEO4J_URI: '' }).NEO4J_URI).toBeUndefined()
})

test('MUST refuse what is outside a range, and say the range', () => {
  expect(() => readSettings({ QUERY_TIMEOUT_MS: '5', LOCAL_NEO4J_HEAP: 'big' })).toThrow(
    'QUERY_TIMEOUT_MS: found "5", allowed 100 to 60000\n  LOCAL_NEO4J_HEAP: found "big", allowed a size such as 512m',
  )
})
