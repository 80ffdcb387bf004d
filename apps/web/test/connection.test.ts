import type { WebSocketRoute } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { address, visit } from './kring.ts'
import { aQuestion } from './seed.ts'
import { colleague, demo } from './visit.ts'

describe('Kring', () => {
  it('says that the device is offline, keeps what was read and what is written, and sends it afterwards', async () => {
    const page = await visit(demo.joke, '/')
    await page.getByRole('article').first().waitFor()
    await page.getByRole('link', { name: 'Ask colleagues' }).first().click()
    await page.getByLabel('Your question, in one sentence').fill('Who has a spare charger for the route phone?')
    await page.getByRole('combobox', { name: 'Topics' }).fill('devices')
    await page.keyboard.press('Enter')
    await page.context().setOffline(true)
    await page.getByText('You are offline.').first().waitFor()
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.locator('p.note.bad', { hasText: 'Your text is kept on this device.' }).waitFor()
    expect(await page.getByLabel('Your question, in one sentence').inputValue()).toContain('spare charger')
    await page.context().setOffline(false)
    await page.locator('.offline').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Who has a spare charger for the route phone?' }).waitFor()
  })

  it('offers to try again when a page cannot be loaded', async () => {
    const page = await visit(demo.joke, '/teams')
    await page.locator('li.team-line').first().waitFor()
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('link', { name: 'Saved' }).first().click()
    await page.getByRole('heading', { name: 'This could not be loaded' }).waitFor()
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'This could not be loaded' }).waitFor({ state: 'detached' })
  })

  it('connects again by itself and shows what came in the meantime', async () => {
    const page = await visit(colleague.tom)
    const lines: WebSocketRoute[] = []
    let open = true
    await page.routeWebSocket(/graphql/, (line) => {
      if (!open) return void line.close({ code: 1013 })
      line.connectToServer()
      lines.push(line)
    })
    await page.goto(`${address}/?scope=newest`)
    await page.getByRole('article').first().waitFor()
    await expect.poll(() => lines.length, { timeout: 15_000 }).toBe(1)
    const fatima = await visit(demo.fatima)
    await aQuestion(fatima, 'Does the line hold?')
    await page.getByRole('button', { name: '1 new' }).waitFor()
    open = false
    await lines[0]?.close({ code: 1012 })
    await page.getByText('Kring is reconnecting…').first().waitFor()
    await aQuestion(fatima, 'What was asked while the line was down?')
    open = true
    await page.getByRole('button', { name: '2 new' }).click()
    await page.getByRole('link', { name: 'What was asked while the line was down?' }).first().waitFor()
    await page.locator('.offline').waitFor({ state: 'detached' })
  })
})
