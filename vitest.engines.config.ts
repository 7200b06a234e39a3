import { mergeConfig } from 'vitest/config'
import base from './vitest.config.ts'

/** What needs an engine beside npm: a real Kafka and a real Redis. A missing engine fails; nothing is skipped. */
const { exclude: _exclude, include: _include, ...test } = base.test ?? {}

export default mergeConfig(
  { ...base, test },
  { test: { include: ['**/*.engine.test.ts'], exclude: ['**/node_modules/**'], fileParallelism: false } },
)
