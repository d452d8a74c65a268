import { defineConfig, mergeConfig } from 'vitest/config'
import quick from './vitest.config.js'

const merged = mergeConfig(quick, { test: { testTimeout: 180_000, hookTimeout: 180_000 } })

/** Tests that take longer: kills, large sets. */
export default defineConfig({ ...merged, test: { ...merged.test, include: ['tests/long/**/*.test.ts'], exclude: [] } })
