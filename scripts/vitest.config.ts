import { defineConfig } from 'vitest/config'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'packages', include: ['packages/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      {
        root,
        test: {
          name: 'api',
          include: ['apps/api/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          globalSetup: ['apps/api/test/postgres.ts'],
        },
      },
      { root, test: { name: 'web', include: ['apps/web/src/**/*.test.ts'] } },
      {
        root,
        test: {
          name: 'browser',
          include: ['apps/web/test/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
