import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { address, visit } from './kring.ts'
import { colleague, phone } from './visit.ts'

describe('Kring', () => {
  it('gives a person a file with their data, once', async () => {
    const page = await visit(colleague.tom, '/me/data', { ...phone, locale: 'en' })
    await page.getByRole('button', { name: 'Make the file' }).click()
    const link = page.getByRole('link', { name: /Fetch my data/ })
    await link.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toMatch(/^kring-\d{4}-\d\d-\d\d\.zip$/)
    const kept = join(tmpdir(), download.suggestedFilename())
    await download.saveAs(kept)
    expect(readFileSync(kept).subarray(0, 2).toString()).toBe('PK')
    rmSync(kept)
    await link.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Make the file' }).waitFor()
  })

  it('makes a key for a program, shows it once, and ends it', async () => {
    const page = await visit(colleague.tom, '/me/tokens', { locale: 'en' })
    await page.getByLabel('What is it for?').fill('The planning of our team')
    await page.getByRole('button', { name: 'Make a key' }).click()
    const secret = await page.locator('code.secret').textContent()
    const me = () =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ query: '{ me { name } }' }),
      }).then((answer) => answer.text())
    expect(await me()).toContain('Tom Kuipers')
    await page.getByRole('button', { name: 'Done, hide it' }).click()
    await page.reload()
    await page.getByRole('button', { name: 'End the key The planning of our team' }).waitFor()
    expect(await page.content()).not.toContain(secret)
    await page.getByRole('button', { name: 'End the key The planning of our team' }).click()
    await page.getByText('You have no keys.').waitFor()
    expect(await me()).not.toContain('Tom Kuipers')
  })

  it('asks twice before somebody leaves for good', async () => {
    const page = await visit(colleague.tom, '/me/data', { locale: 'nl' })
    await page.getByText('Haal het weg', { exact: true }).click()
    await page.getByRole('button', { name: 'Voorgoed weggaan' }).click()
    await page.getByRole('button', { name: 'Blijven' }).last().click()
    await page.getByRole('heading', { name: 'Mijn gegevens', exact: true }).waitFor()
    await page.goto(`${address}/privacy`)
    await page.getByRole('heading', { name: 'Wat je schrijft' }).waitFor()
  })
})
