import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, visit } from './kring.ts'
import { aQuestion } from './seed.ts'
import { demo, settle } from './visit.ts'

let page: Page
beforeAll(async () => {
  page = await visit(demo.fatima, '/')
  await page.getByRole('article').first().waitFor()
})
/** What has the focus, as a screen reader would name it. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null
    return at?.getAttribute('aria-label') ?? at?.textContent.trim() ?? ''
  })
const tab = async (times = 1) => {
  for (let press = 0; press < times; press++) await page.keyboard.press('Tab')
  return focused()
}

describe('Kring', () => {
  it('goes through the top of the page in the order it is read', async () => {
    expect(await tab()).toBe('Go to the content')
    expect(await tab()).toBe('Kring, to the feed')
    expect(await tab()).toBe('Search')
    expect(await tab()).toBe('Taal: Nederlands')
    expect(await tab()).toMatch(/^Notifications/)
    expect(await tab()).toMatch(/Account of Fatima Benali$/)
    expect(await tab()).toBe('Feed')
  })

  it('shows where the focus is', async () => {
    const ring = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement as HTMLElement)
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
    })
    expect(ring).toBe(true)
  })

  it('skips to the content', async () => {
    await page.reload()
    await page.getByRole('article').first().waitFor()
    await tab()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  it('puts the cursor in the search box with a slash, but not while one writes', async () => {
    await page.keyboard.press('/')
    expect(await focused()).toBe('Search')
    await page.keyboard.type('steunkous')
    const offered = page.getByRole('listbox', { name: 'Suggestions' })
    await offered.getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    const active = await page.locator('[role="combobox"][name="q"]').first().getAttribute('aria-activedescendant')
    expect(await offered.getByRole('option').first().getAttribute('id')).toBe(active)
    await page.keyboard.press('Escape')
    await offered.waitFor({ state: 'detached' })
    expect(await focused()).toBe('Search')
    await page.keyboard.type('/')
    expect(await page.locator('[name="q"]').first().inputValue()).toBe('steunkous/')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Backspace')
  })

  it('opens and leaves a menu with keys alone', async () => {
    await page.getByRole('button', { name: /Account of/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'My profile' }).waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('My profile')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'My profile' }).waitFor({ state: 'detached' })
    expect(await focused()).toMatch(/Account of/)
  })

  it('keeps the focus in a dialog and gives it back afterwards', async () => {
    const id = await aQuestion(page, 'Which plaster stays on under a stocking?', 'We have tried two.')
    await page.goto(`${address}/questions/${id}`)
    await settle(page)
    await page.getByRole('button', { name: 'More' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Withdraw', exact: true }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Withdraw this?' })
    await dialog.waitFor()
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab')
      // the browser's own frame may come between; nothing of the page behind may
      const outside = await page.evaluate(() => {
        const at = document.activeElement
        return at !== document.body && !at?.closest('dialog')
      })
      expect(outside).toBe(false)
    }
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await focused()).toMatch(/More$/)
    await page.getByRole('heading', { level: 1, name: 'Which plaster stays on under a stocking?' }).waitFor()
  })

  it('writes and sends a question with keys alone', async () => {
    await page.goto(`${address}/ask`)
    await page.getByLabel('Your question, in one sentence').focus()
    await page.keyboard.type('Who has a quiet place for the handover?')
    // toolbar, text, topics, audience
    await page.getByLabel('What is going on?').focus()
    await page.keyboard.type('Ours is next to the lift.')
    await page.getByRole('combobox', { name: 'Topics' }).focus()
    await page.keyboard.type('meetings')
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: /All teams/ }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('radio', { name: /Only Lombok-Oost/ }).isChecked()).toBe(true)
    await page.getByLabel('Your question, in one sentence').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Who has a quiet place for the handover?' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  })
})
