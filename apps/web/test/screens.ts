// npm run screens -- DIR: a picture of every page at phone and desktop width, light and dark, in Dutch and English.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { launchBrowser } from './chromium.ts'
import { everyPage, type Place } from './pages.ts'
import { type Running, startKring } from './server.ts'
import { demo, desktop, type Look, phone, settle, signIn, visitor } from './visit.ts'

const folder = resolve(process.argv[2] ?? 'screens')
const only = process.argv[3]?.split(',')
mkdirSync(folder, { recursive: true })
const given = process.env.KRING_TEST_ADDRESS
const server: Pick<Running, 'address' | 'stop'> = given
  ? { address: given, stop: async () => undefined }
  : await startKring()
const browser = await launchBrowser()
let pictures = 0
/** Pages that show more to a steward. */
const stewards: Place[] = [
  { name: 'steward-handed', path: '/handed' },
  { name: 'steward-tip-care', path: '/tips/care' },
]

async function take(look: Look, size: string, places: Place[] | null, email: string = demo.fatima): Promise<void> {
  const context = await visitor(browser, look)
  const page = await context.newPage()
  const shoot = async (name: string) => {
    const file = join(folder, `${name}-${size}-${look.theme}-${look.locale}.png`)
    await page.screenshot({ path: file, fullPage: name !== 'feed' })
    pictures++
  }
  if (!places) {
    await page.goto(server.address)
    await settle(page)
    await shoot('sign-in')
  } else {
    await signIn(context, server.address, email, look)
    for (const place of places) {
      await page.goto(server.address + place.path)
      await settle(page)
      await shoot(place.name)
    }
  }
  await context.close()
}

try {
  const scout = await visitor(browser)
  await signIn(scout, server.address, demo.fatima)
  const places = (await everyPage(scout, server.address)).filter((place) => !only || only.includes(place.name))
  await scout.close()
  for (const [size, viewport] of [
    ['phone', phone],
    ['desktop', desktop],
  ] as const)
    for (const theme of ['light', 'dark'] as const)
      for (const locale of ['nl', 'en'] as const) {
        const look = { ...viewport, theme, locale }
        if (!only || only.includes('sign-in')) await take(look, size, null)
        await take(look, size, places)
        if (!only || only.includes('partner')) await take(look, size, [{ name: 'partner', path: '/' }], demo.ingrid)
        if (!only || only.includes('steward')) await take(look, size, stewards, demo.ruben)
        console.log(`${size}, ${theme}, ${locale}: ${pictures} pictures so far`)
      }
} finally {
  await browser.close()
  await server.stop()
}
console.log(`${pictures} pictures in ${folder}`)
