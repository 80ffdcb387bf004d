import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, expect, inject } from 'vitest'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { type Look, signIn, visitor } from './visit.ts'

const running = inject('kring')
export const { address } = running

let browser: Promise<Browser> | undefined
const visits: BrowserContext[] = []
const complaints: string[] = []

/** What no page may do: break, or try what the content policy forbids. */
function listen(context: BrowserContext): void {
  context.on('weberror', (fault) =>
    complaints.push(`${fault.page()?.url()}: ${fault.error().message} ${fault.error().stack}`),
  )
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) complaints.push(`${message.page()?.url()}: ${message.text()}`)
  })
}

/** What a story did on purpose to see it refused. */
export function forgiven(what: RegExp): void {
  complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !what.test(complaint)))
}

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail')
    await Promise.all(visits.map((context, place) => picture(context, task.name, place)))
  expect(complaints.splice(0)).toEqual([])
})
afterAll(async () => {
  await Promise.all(visits.map((context) => context.close()))
  await (await browser)?.close()
})

/** What every open page showed when a story failed, for who mends it. */
async function picture(context: BrowserContext, story: string, place: number): Promise<void> {
  const name = `${story.replace(/\W+/g, '-').slice(0, 60)}-${place}.png`
  const path = fileURLToPath(new URL(`../../../.kring/failed/${name}`, import.meta.url))
  await context
    .pages()[0]
    ?.screenshot({ path })
    .catch(() => undefined)
}

/** A browser of its own, where nobody is signed in. */
export async function stranger(look: Partial<Look> = {}): Promise<Page> {
  browser ??= chromium.connect(running.browser)
  const context = await visitor(await browser, look)
  context.setDefaultTimeout(20_000)
  visits.push(context)
  listen(context)
  return context.newPage()
}

/** A browser in which one person is signed in; at `path` when one is given. */
export async function visit(email: string, path?: string, look: Partial<Look> = {}): Promise<Page> {
  const page = await stranger(look)
  await signIn(page.context(), address, email, look)
  if (path !== undefined) await page.goto(address + path)
  return page
}

export const leave = (page: Page): Promise<void> => page.context().close()

/** Where the page is now, without the server's address. */
export const placeOf = (page: Page): string => page.url().slice(address.length)
