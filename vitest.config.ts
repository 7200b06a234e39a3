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
    exclude: ['**/node_modules/**', '**/*.engine.test.ts'],
    globalSetup: ['packages/testing/src/global-setup.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    // What a started program prints is read here as text; with CI in the environment it would be coloured.
    env: { NO_COLOR: '1' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
