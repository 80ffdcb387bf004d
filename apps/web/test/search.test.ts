import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, visit } from './kring.ts'
import { demo, phone } from './visit.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} ${node.html.slice(0, 160)}`))
}

let fatima: Page
beforeAll(async () => {
  fatima = await visit(demo.fatima, '/search?q=steunkousen')
})

describe('Kring', () => {
  it('keeps a search with its name, lists it and forgets it', async () => {
    await fatima.getByRole('button', { name: 'Keep this search' }).click()
    const dialog = fatima.getByRole('dialog')
    await dialog.getByLabel('Call it').fill('Stockings in the morning')
    expect(await barriers(fatima)).toEqual([])
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click()
    await fatima.getByText('The search is kept.').first().waitFor()
    await fatima.goto(`${address}/search`)
    await fatima.getByRole('link', { name: 'Stockings in the morning' }).click()
    await fatima.waitForURL(/q=steunkousen/)
    await fatima.goto(`${address}/search`)
    expect(await barriers(fatima)).toEqual([])
    await fatima.getByRole('button', { name: 'Forget Stockings in the morning' }).click()
    await fatima.getByRole('link', { name: 'Stockings in the morning' }).waitFor({ state: 'detached' })
  })

  it('keeps no search in which a client is named', async () => {
    await fatima.goto(`${address}/search?q=steunkousen`)
    await fatima.getByRole('button', { name: 'Keep this search' }).click()
    const dialog = fatima.getByRole('dialog')
    await dialog.getByLabel('Call it').fill('Stockings of Mrs Jansen')
    await dialog.getByRole('button', { name: 'Keep', exact: true }).click()
    await dialog.getByRole('alert').waitFor()
    await fatima.keyboard.press('Escape')
  })

  it('searches within what one team wrote, within a topic and within one’s own, without a word', async () => {
    await fatima.goto(`${address}/teams`)
    await fatima.locator('a[href^="/teams/"]').first().click()
    await fatima.getByRole('link', { name: 'Search what this team wrote' }).click()
    await fatima.waitForURL(/\/search\?team=t_/)
    await fatima.locator('.result, .empty').first().waitFor()
    await fatima.goto(`${address}/topics/phy.skin`)
    await fatima.getByRole('link', { name: 'Search in this topic' }).click()
    await fatima.locator('.result').first().waitFor()
    await fatima.goto(`${address}/search`)
    await fatima.getByRole('link', { name: 'What I wrote myself' }).click()
    await fatima.waitForURL(/mine=1/)
    await fatima.locator('.result, .empty').first().waitFor()
    await fatima.getByRole('button', { name: 'What I wrote myself' }).waitFor()
    expect(await barriers(fatima)).toEqual([])
  })

  it('shows no explanation of ranks to readers', async () => {
    await fatima.goto(`${address}/search?q=steunkousen&explain=1`)
    await fatima.locator('.result').first().waitFor()
    expect(await fatima.getByText(/brevity/).count()).toBe(0)
  })

  it('fits on a phone', async () => {
    const small = await visit(demo.fatima, '/search?q=steunkousen', phone)
    await small.locator('.result').first().waitFor()
    expect(await small.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})
