import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import { serveBrowser } from './chromium.ts'
import { startKring } from './server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    kring: { address: string; browser: string }
  }
}

const root = fileURLToPath(new URL('../../..', import.meta.url))
const web = join(root, 'apps/web')
const built = join(web, 'dist/index.html')

const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => !/node_modules|\.test\.ts$/.test(file))
      .map((file) => changed(join(folder, file))),
  )

/** What is tested is what is written: the web app is built when it is missing or older than its sources. */
function buildWeb(): void {
  const folders = ['apps/web/src', 'apps/web/build', 'apps/web/public', 'packages/words/src', 'packages/guard/src']
  const sources = [...folders, 'packages/contract/src'].map((folder) => newest(join(root, folder)))
  if (changed(built) >= Math.max(...sources, changed(join(web, 'index.html')), changed(join(web, 'vite.config.ts'))))
    return
  const vite = join(web, 'node_modules/vite/bin/vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: web,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the web app does not build: ${stdout}${stderr}`)
}

/** One server with the demo network and one browser for all browser tests; or a server that runs already. */
export default async function setup(project: TestProject) {
  const given = process.env.KRING_TEST_ADDRESS
  if (!given) buildWeb()
  const [server, browser] = await Promise.all([given ? null : startKring(), serveBrowser()])
  project.provide('kring', { address: given ?? server?.address ?? '', browser: browser.wsEndpoint() })
  return async () => {
    await browser.close()
    await server?.stop()
  }
}
