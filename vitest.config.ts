import { defineConfig } from 'vitest/config'

// `STOA_TESTS=engines` runs what needs Kafka and the like; everything else runs with npm alone.
const engines = process.env.STOA_TESTS === 'engines'
const report = process.env.STOA_TEST_REPORT

export default defineConfig({
  resolve: {
    // Vite takes graphql's ES module while everything in node_modules requires
    // the CommonJS one, and a schema of one realm is refused by the other.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: engines ? ['**/*.engine.test.ts'] : ['**/*.test.ts'],
    exclude: ['**/node_modules/**', ...(engines ? [] : ['**/*.engine.test.ts'])],
    globalSetup: ['packages/testing/src/global-setup.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
