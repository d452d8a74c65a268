import { defineConfig } from 'vitest/config'

/** Quick tests; vitest.long.config.ts has what takes longer. */
export const quick = {
  // Without this, vitest loads graphql twice, as ESM and as CommonJS, and each refuses the other's schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/long/**'],
    globalSetup: 'tests/support/neo4j.ts',
    // Each worker has a database of its own, which its files share and use in turn.
    maxWorkers: 2,
    // Rooms remember nothing when imported, so files can share them: the library alone takes seconds to load.
    isolate: false,
    testTimeout: 90_000,
    // A shared machine can stall for longer than a timeout: once more tells a stall from a fault.
    retry: process.env['CI'] ? 1 : 0,
    hookTimeout: 60_000,
  },
}

export default defineConfig(quick)
