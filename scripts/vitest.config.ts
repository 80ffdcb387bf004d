import { defineConfig } from 'vitest/config'
import { fileURLToPath } from 'node:url'

// Vite would take graphql's module build while Node takes its main one: two copies, and a schema of one is no schema to the other.
const oneGraphql = { resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] } }

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'packages', include: ['packages/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      {
        ...oneGraphql,
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
          globalSetup: ['apps/web/test/setup.ts'],
        },
      },
    ],
  },
})
