import { defineConfig } from 'vitest/config'
import { quick } from './vitest.config.js'

/** Tests that take longer: kills, large sets. */
export default defineConfig({
  ...quick,
  test: {
    ...quick.test,
    include: ['tests/long/**/*.test.ts'],
    exclude: [],
    // They measure and kill: one at a time.
    maxWorkers: 1,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
