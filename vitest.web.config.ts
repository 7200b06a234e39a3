import { mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** What a person sees: the app in a real browser, before one running product with the demo world. */
const { exclude: _exclude, include: _include, globalSetup: _setup, ...test } = base.test ?? {}

export default mergeConfig(
  { ...base, test },
  {
    test: {
      include: ['web/**/*.web.test.ts'],
      exclude: ['**/node_modules/**'],
      globalSetup: ['web/tests/global-setup.ts'],
      maxWorkers: 2,
      testTimeout: 60_000,
      // Two browsers and the product share two cores: what is slow once is tried again, what is wrong fails each time.
      retry: 2,
      // A browser answers later than a function; what takes long fails all the same.
      expect: { poll: { timeout: 15_000 } },
    },
  },
)
