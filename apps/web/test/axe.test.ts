import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, leave, stranger, visit } from './kring.ts'
import { everyPage, type Place } from './pages.ts'
import { aQuestion, anAnswer } from './seed.ts'
import { colleague, demo, type Look, phone, settle } from './visit.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is wrong on the screen of now, one line for each place. */
async function faults(page: Page, where: string): Promise<string[]> {
  await settle(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) =>
      (window as unknown as { axe: { run: (what: Document, how: object) => Promise<AxeResults> } }).axe.run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    tags,
  )
  return violations.flatMap((rule) => rule.nodes.map((node) => `${where}: ${rule.id} ${node.html.slice(0, 160)}`))
}

type Visit = { email: string; look: Partial<Look> }
const looks = {
  'light, in English': { email: demo.fatima, look: { theme: 'light', locale: 'en' } },
  'dark, in Dutch': { email: demo.joke, look: { theme: 'dark', locale: 'nl' } },
  'light, in Dutch': { email: colleague.sanne, look: { theme: 'light', locale: 'nl' } },
  'dark, in English': { email: colleague.tom, look: { theme: 'dark', locale: 'en' } },
} satisfies Record<string, Visit>
const keyPages = ['feed', 'question', 'ask', 'tip', 'teams', 'search']

async function walk({ email, look }: Visit, fits: (place: Place) => boolean): Promise<string[]> {
  const page = await visit(email, undefined, look)
  const found: string[] = []
  for (const place of (await everyPage(page.context(), address)).filter(fits)) {
    await page.goto(address + place.path)
    found.push(...(await faults(page, place.name)))
  }
  await leave(page)
  return found
}

describe('Kring can be used by everyone:', () => {
  it('every page, light in English and dark in Dutch', async () => {
    const all = () => true
    const found = await Promise.all([walk(looks['light, in English'], all), walk(looks['dark, in Dutch'], all)])
    expect(found.flat()).toEqual([])
  }, 120_000)

  it('the pages that are used most, in the other two looks', async () => {
    const most = (place: Place) => keyPages.includes(place.name)
    const found = await Promise.all([walk(looks['light, in Dutch'], most), walk(looks['dark, in English'], most)])
    expect(found.flat()).toEqual([])
  }, 120_000)

  for (const [name, { look }] of Object.entries(looks))
    it(`the way in, ${name}`, async () => {
      const page = await stranger(look)
      await page.goto(address)
      expect(await faults(page, 'sign-in')).toEqual([])
      await page.getByRole('textbox').first().fill('nobody@example.org')
      await page.locator('input[name="password"]').fill('not the right one')
      await page.locator('button[type="submit"]').click()
      await page.getByRole('alert').waitFor()
      expect(await faults(page, 'sign-in refused')).toEqual([])
      await leave(page)
    })
})

describe('Kring can be used by everyone while something is open:', () => {
  for (const name of ['light, in English', 'dark, in English'] as const)
    describe(name, () => {
      const { email, look } = looks[name]
      let page: Page
      beforeAll(async () => {
        page = await visit(email, '/', look)
        await settle(page)
      })

      it('the menu of the account', async () => {
        await page.getByRole('button', { name: /^Account of/ }).click()
        await page.getByRole('link', { name: 'My profile' }).waitFor()
        expect(await faults(page, 'account')).toEqual([])
        await page.keyboard.press('Escape')
      })

      it('the suggestions of the search box', async () => {
        await page.keyboard.press('/')
        await page.keyboard.type('steunkous')
        await page.getByRole('option').first().waitFor()
        await page.keyboard.press('ArrowDown')
        expect(await faults(page, 'suggestions')).toEqual([])
        await page.keyboard.press('Escape')
      })

      it('a text with marks of the guard, the list of topics and the preview', async () => {
        await page.goto(`${address}/ask`)
        await page
          .getByLabel('Your question, in one sentence')
          .fill('What helps Mrs. de Jong (BSN 111222333) to sleep?')
        await page.getByRole('heading', { name: 'This could identify a client' }).waitFor()
        expect(await faults(page, 'guard')).toEqual([])
        await page.getByRole('button', { name: 'Ask', exact: true }).click()
        await page.locator('p.note.bad').waitFor()
        await page.getByRole('combobox', { name: 'Topics' }).click()
        await page.getByRole('option').first().waitFor()
        expect(await faults(page, 'topics')).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'Preview' }).click()
        expect(await faults(page, 'preview')).toEqual([])
      })

      it('a tip with something missing', async () => {
        await page.goto(`${address}/tips/new`)
        await page.getByText('More that helps others').click()
        await page.getByRole('button', { name: 'Share', exact: true }).click()
        await page.locator('.fault').first().waitFor()
        expect(await faults(page, 'tip refused')).toEqual([])
      })

      it('a question with a reply that is written, a colleague to mention, earlier versions and a last word', async () => {
        const id = await aQuestion(page, 'Which chair suits a low bed?', 'Ours is too high.')
        await anAnswer(page, id, 'One without arms.')
        await page.goto(`${address}/questions/${id}`)
        await page.getByRole('button', { name: 'Reply', exact: true }).click()
        await page.getByLabel(/^Reply to/).pressSequentially('@Jok')
        await page.getByRole('option').first().waitFor()
        expect(await faults(page, 'mention')).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'More' }).click()
        expect(await faults(page, 'more')).toEqual([])
        await page.getByRole('button', { name: 'Withdraw', exact: true }).first().click()
        await page.getByRole('dialog').waitFor()
        expect(await faults(page, 'withdraw')).toEqual([])
        await leave(page)
      })
    })

  it('the sheet under the thumb and the filters of a search on a phone', async () => {
    const page = await visit(demo.fatima, '/', { ...phone, theme: 'light', locale: 'en' })
    await settle(page)
    expect(await faults(page, 'feed on a phone')).toEqual([])
    await page.getByRole('button', { name: 'Ask or share' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await faults(page, 'making')).toEqual([])
    await page.goto(`${address}/search?q=stocking`)
    await page.getByText('Filter', { exact: true }).click()
    expect(await faults(page, 'filters')).toEqual([])
  })
})
