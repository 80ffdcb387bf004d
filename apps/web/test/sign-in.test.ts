import { describe, expect, it } from 'vitest'
import { address, placeOf, stranger, visit } from './kring.ts'
import { demo } from './visit.ts'

describe('Kring', () => {
  it('lets a demo account in with one tap', async () => {
    const page = await stranger()
    await page.goto(`${address}/teams`)
    await page.getByRole('button', { name: /Hanneke Coolen/ }).click()
    await page.locator('.toast', { hasText: 'Hanneke' }).waitFor()
    await page.getByRole('heading', { level: 1, name: /^Teams/ }).waitFor()
    expect(placeOf(page)).toBe('/teams')
  })

  it('says kindly that a password does not fit, and lets in with the right one', async () => {
    const page = await stranger()
    await page.goto(address)
    await page.getByLabel('E-mail address').fill(demo.ruben)
    await page.getByLabel('Password', { exact: true }).fill('not the right one')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page
      .getByRole('alert')
      .getByText(/do not belong together/)
      .waitFor()
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(demo.ruben)
    await page.getByLabel('Password', { exact: true }).fill('kring-demo-2026')
    await page.getByRole('button', { name: 'Show password' }).click()
    expect(await page.getByLabel('Password', { exact: true }).getAttribute('type')).toBe('text')
    await page.keyboard.press('Tab')
    await page.getByLabel('Password', { exact: true }).press('Enter')
    await page.getByRole('article').first().waitFor()
  })

  it('shows nothing of a person any more after signing out, also when going back', async () => {
    const page = await visit(demo.fatima, '/')
    await page.getByRole('article').first().waitFor()
    await page.goto(`${address}/ask`)
    await page.getByLabel('What is going on?').fill('A draft that is nobody else’s.')
    await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('kring.draft.')))
    await page.getByRole('button', { name: 'Account of Fatima Benali' }).click()
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.getByRole('heading', { name: 'Have a look around' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { name: 'Have a look around' }).waitFor()
    expect(await page.getByRole('article').count()).toBe(0)
    expect(await page.getByRole('banner').count()).toBe(0)
    const kept = await page.evaluate(() => Object.keys(localStorage).join(' '))
    expect(kept).not.toMatch(/draft|recent/)
    const { errors } = await (
      await page.context().request.post(`${address}/graphql`, { data: { query: '{ feed { edges { node { id } } } }' } })
    ).json()
    expect(errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  it('ends every session of a person who signs out on all devices', async () => {
    const phone = await visit(demo.hanneke, '/')
    const desk = await visit(demo.hanneke, '/me')
    await phone.getByRole('article').first().waitFor()
    await desk.getByRole('button', { name: 'Sign out on all devices' }).click()
    await desk.getByRole('heading', { name: 'Have a look around' }).waitFor()
    // without a touch: what is on a lost phone is not to be read any longer
    await phone.getByRole('heading', { name: 'Have a look around' }).waitFor()
  })
})
