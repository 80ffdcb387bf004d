import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, leave, stranger, visit } from './kring.ts'
import { everyPage } from './pages.ts'
import { aQuestion, anAnswer } from './seed.ts'
import { demo, type Look, phone, settle } from './visit.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const colours = ['color-contrast', 'link-in-text-block']

type Run = { run: (what: Document, how: object) => Promise<AxeResults> }
type Which = { type: 'tag' | 'rule'; values: string[] }

async function check(page: Page, where: string, which: Which): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults, Which>(
    (runOnly) => (window as unknown as { axe: Run }).axe.run(document, { runOnly, resultTypes: ['violations'] }),
    which,
  )
  return violations.flatMap((rule) => rule.nodes.map((node) => `${where}: ${rule.id} ${node.html.slice(0, 160)}`))
}

/** What is wrong on the screen of now, one line for each place: all of it as it is, and the colours in the other theme. */
async function faults(page: Page, where: string): Promise<string[]> {
  await settle(page)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const found = await check(page, where, { type: 'tag', values: tags })
  const wear = (theme: string) =>
    page.evaluate((name) => {
      const before = document.documentElement.dataset.theme ?? 'light'
      document.documentElement.dataset.theme = name || (before === 'dark' ? 'light' : 'dark')
      return before
    }, theme)
  const worn = await wear('')
  found.push(...(await check(page, `${where}, the other theme`, { type: 'rule', values: colours })))
  await wear(worn)
  return found
}

type Visit = { email: string; look: Partial<Look> }
const looks = {
  'light, in English': { email: demo.fatima, look: { theme: 'light', locale: 'en' } },
  'dark, in Dutch': { email: demo.joke, look: { theme: 'dark', locale: 'nl' } },
} satisfies Record<string, Visit>
async function walk({ email, look }: Visit): Promise<string[]> {
  const page = await visit(email, undefined, look)
  const found: string[] = []
  for (const place of await everyPage(page.context(), address)) {
    await page.goto(address + place.path)
    found.push(...(await faults(page, place.name)))
  }
  await leave(page)
  return found
}

describe('Kring can be used by everyone:', () => {
  it('every page, in both languages and both themes', async () => {
    const found = await Promise.all([walk(looks['light, in English']), walk(looks['dark, in Dutch'])])
    expect(found.flat()).toEqual([])
  }, 300_000)

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

describe('Kring can be used by everyone who looks after people, or after how they sign in:', () => {
  it('the list, the dialogs, a file with faults, and codes that are begun', async () => {
    const page = await visit(demo.ruben, '/people', { theme: 'light', locale: 'en' })
    await page
      .getByRole('button', { name: /^Change / })
      .first()
      .waitFor()
    expect(await faults(page, 'people')).toEqual([])
    await page.getByRole('button', { name: 'Invite somebody' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await faults(page, 'invite')).toEqual([])
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /^Change / })
      .first()
      .click()
    await page.getByRole('dialog').waitFor()
    expect(await faults(page, 'change')).toEqual([])
    await page.keyboard.press('Escape')
    const file = (text: string) => ({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await page.getByLabel('Choose a file').setInputFiles(file('name,email\nA,b\n'))
    await page.getByRole('table').waitFor()
    expect(await faults(page, 'file with faults')).toEqual([])
    await page.getByLabel('Choose a file').setInputFiles(file('name,email\nAnna Berg,anna.berg@example.org\n'))
    await page.getByRole('button', { name: 'Take them in' }).waitFor()
    expect(await faults(page, 'file')).toEqual([])
    await page.goto(`${address}/me/security`)
    await page.getByRole('button', { name: 'Begin with codes' }).click()
    await page.getByRole('img', { name: 'The key as a picture for your app' }).waitFor()
    expect(await faults(page, 'codes')).toEqual([])
    await leave(page)
  })
})

describe('Kring can be used by everyone while something is open:', () => {
  const { email, look } = looks['light, in English']
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
    await page.getByLabel('Your question, in one sentence').fill('What helps Mrs. de Jong (BSN 111222333) to sleep?')
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
    // long enough that the open menu does not lie half over the answer's own buttons
    await anAnswer(
      page,
      id,
      ['One without arms.', 'A firm one.', 'With a high back.', 'And a cushion.', 'Try it first.'].join('\n\n'),
    )
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
