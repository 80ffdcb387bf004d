import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, leave, stranger, visit } from './kring.ts'
import { everyPage } from './pages.ts'
import { demo, phone, settle } from './visit.ts'

/** What stands out over the right edge, when the page scrolls sideways. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    const over = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > width + 1)
    return over.slice(0, 4).map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 40)}`)
  })

/** What can be tapped and is smaller than `least` in one direction. Links in running text may be as small as the text. */
const tooSmall = (page: Page, which: string, least: number) =>
  page.evaluate(
    ([select, size]) => {
      const inText = (one: Element) =>
        one.matches('a') &&
        getComputedStyle(one).display === 'inline' &&
        one.parentElement?.textContent !== one.textContent
      const seen = (one: Element) => {
        const box = one.getBoundingClientRect()
        return box.width > 1 && box.height > 1 && getComputedStyle(one).visibility !== 'hidden'
      }
      // a thumb also meets what lies around a small sign, drawn or not
      const area = (one: Element) => {
        const { width, height } = (one.closest('label') ?? one).getBoundingClientRect()
        const around = getComputedStyle(one, '::after')
        if (around.position !== 'absolute') return { width, height }
        return {
          width: Math.max(width, Number.parseFloat(around.width) || 0),
          height: Math.max(height, Number.parseFloat(around.height) || 0),
        }
      }
      return [...document.querySelectorAll(select)]
        .filter((one) => seen(one) && !inText(one) && !one.closest('.unseen, .skip'))
        .filter((one) => area(one).width < size - 0.5 || area(one).height < size - 0.5)
        .map((one) => {
          const { width, height } = area(one)
          const name = one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40)
          return `${one.tagName}.${one.className} "${name}" ${Math.round(width)} × ${Math.round(height)}`
        })
    },
    [which, least] as const,
  )
const anything = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="option"]'
const main =
  '.btn, .fab, .bottom a, .bottom button, .iconbtn, .making, input.input, select.input, .chip:is(a, button), .act'

type Size = { width: number; height: number; double?: boolean; email: string }
async function walk(size: Size, look: (page: Page, name: string) => Promise<string[]>): Promise<string[]> {
  const page = await visit(size.email, undefined, { width: size.width, height: size.height })
  const found: string[] = []
  if (size.double) {
    // what a person sets in the browser, so that queries on the width in rem see it too
    const line = await page.context().newCDPSession(page)
    await line.send('Page.enable')
    await line.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
  }
  for (const place of await everyPage(page.context(), address)) {
    await page.goto(address + place.path)
    await settle(page)
    if (size.double) expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    found.push(...(await look(page, place.name)).map((fault) => `${place.name}: ${fault}`))
  }
  await leave(page)
  return found
}

describe('Kring', () => {
  it('fits a screen of 320 pixels, and a phone with text of twice the size', async () => {
    const [narrow, large] = await Promise.all([
      walk({ width: 320, height: 640, email: demo.fatima }, tooWide),
      walk({ ...phone, double: true, email: demo.joke }, tooWide),
    ])
    expect({ narrow, large }).toEqual({ narrow: [], large: [] })
  }, 300_000)

  it('has room for a thumb on a phone', async () => {
    const found = await walk({ ...phone, email: demo.fatima }, async (page) => [
      ...(await tooSmall(page, anything, 24)),
      ...(await tooSmall(page, main, 44)),
    ])
    expect([...new Set(found)]).toEqual([])
  }, 300_000)

  it('fits the way in on 320 pixels', async () => {
    const page = await stranger({ width: 320, height: 640 })
    await page.goto(address)
    await settle(page)
    expect(await tooWide(page)).toEqual([])
  })

  for (const [name, size] of [
    ['a phone', phone],
    ['a desk', { width: 1280, height: 900 }],
  ] as const)
    it(`holds still while the feed loads on ${name}`, async () => {
      const page = await visit(demo.fatima, undefined, size)
      await page.addInitScript(() => {
        const moved: number[] = []
        Object.assign(window, { moved })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) moved.push(entry.value)
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(address)
      await page.getByRole('article').first().waitFor()
      await settle(page)
      const moved = await page.evaluate(() => (window as unknown as { moved: number[] }).moved)
      expect(moved.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.05)
    })

  it('says of every picture how large it is', async () => {
    const page = await visit(demo.fatima, '/')
    await settle(page)
    const loose = await page.locator('img:not([width][height])').evaluateAll((all) => all.map((one) => one.outerHTML))
    expect(loose).toEqual([])
    // a drawing takes its size from the style, whether or not that has a class of its own
    const wild = await page
      .locator('svg')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().width > 400).map((one) => one.outerHTML))
    expect(wild).toEqual([])
  })
})
