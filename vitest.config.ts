import { defineConfig } from 'vitest/config'

const report = process.env.STOA_TEST_REPORT

/** Everything that npm alone can bring: domain, PostgreSQL, contract, conformance, end to end in both ways of running. */
export default defineConfig({
  resolve: {
    // Vite takes graphql's ES module while everything in node_modules requires
    // the CommonJS one, and a schema of one realm is refused by the other.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/*.engine.test.ts', '**/*.web.test.ts'],
    globalSetup: ['packages/testing/src/global-setup.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
