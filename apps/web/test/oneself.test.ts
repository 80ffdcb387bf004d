import { describe, expect, it } from 'vitest'
import { address, stranger, visit } from './kring.ts'
import { colleague, demo, phone } from './visit.ts'

describe('Kring', () => {
  it('lets a nurse say what colleagues may ask her, and shows it to them', async () => {
    const page = await visit(colleague.sanne, '/me')
    const text = 'Skin under stockings and bandages, and getting a night’s rest.'
    await page.getByLabel('What may colleagues ask you about?').fill(text)
    await page.getByLabel('Languages you speak with clients and colleagues').selectOption({ label: 'Ukrainian' })
    await page.getByRole('button', { name: 'Take Ukrainian away' }).waitFor()
    await page.getByRole('button', { name: 'Keep the change' }).click()
    await page.locator('.toast', { hasText: 'Your profile is changed.' }).waitFor()
    await page.getByRole('link', { name: 'See my profile as others do' }).click()
    await page.getByText(text).waitFor()
    await page.getByText('Ukrainian').waitFor()
    await page.getByRole('link', { name: 'Edit my profile' }).click()
    await page.getByRole('button', { name: 'Take Ukrainian away' }).click()
    await page.getByRole('button', { name: 'Keep the change' }).click()
    await page.locator('.toast', { hasText: 'Your profile is changed.' }).last().waitFor()
  })

  it('says what is wrong with a new password without forgetting the rest of the page', async () => {
    const page = await visit(colleague.sanne, '/me/security')
    await page.getByLabel('Your password now').fill('kring-demo-2026')
    await page.getByLabel('New password').fill('short')
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.locator('.fault', { hasText: 'Use at least 15 characters.' }).waitFor()
    await expect
      .poll(() => page.getByLabel('New password').evaluate((one) => one === document.activeElement))
      .toBe(true)
  })

  it('speaks the other language at once, without a reload, and remembers it', async () => {
    const page = await visit(demo.fatima, '/')
    await page.getByRole('article').first().waitFor()
    await page.evaluate(() => document.body.setAttribute('data-here', 'still'))
    await page.getByRole('button', { name: 'Taal: Nederlands' }).click()
    await page.getByRole('link', { name: 'Praktijktips' }).first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('nl')
    expect(await page.locator('body').getAttribute('data-here')).toBe('still')
    expect(await page.title()).not.toContain('Feed ·')
    await page.reload()
    await page.getByRole('link', { name: 'Praktijktips' }).first().waitFor()
    await page.getByRole('button', { name: 'Language: English' }).click()
    await page.getByRole('link', { name: 'Practice tips' }).first().waitFor()
  })

  it('greets a stranger in the language of the browser', async () => {
    const dutch = await stranger({ locale: 'nl' })
    await dutch.goto(address)
    await dutch.getByRole('button', { name: 'Aanmelden', exact: true }).waitFor()
    expect(await dutch.locator('html').getAttribute('lang')).toBe('nl')
  })

  it('wears the colours that were chosen, also after a reload and on another device', async () => {
    const page = await visit(colleague.tom, '/')
    await page.getByRole('button', { name: 'Account of Tom Kuipers' }).click()
    const kept = page.waitForResponse((answer) => (answer.request().postData() ?? '').includes('"DARK"'))
    await page.getByRole('button', { name: 'Dark' }).click()
    await kept
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme)
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await theme()).toBe('dark')
    const dark = await ground()
    await page.reload()
    await page.getByRole('article').first().waitFor()
    expect([await theme(), await ground()]).toEqual(['dark', dark])
    await page.getByRole('button', { name: 'Account of Tom Kuipers' }).click()
    await page.getByRole('button', { name: 'As on this device' }).click()
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(theme).toBe('light')
    expect(await ground()).not.toBe(dark)
  })

  it('brings everything that can be made under the thumb on a phone', async () => {
    const page = await visit(demo.joke, '/', phone)
    await page.getByRole('article').first().waitFor()
    await page.getByRole('button', { name: 'Ask or share' }).click()
    await page.getByRole('dialog', { name: 'Ask or share' }).getByRole('link', { name: 'Share an update' }).click()
    await page.getByLabel('Your news, in one sentence').fill('The new dressing trolley is in the hall')
    await page.getByLabel('What would you like to tell?').fill('**Bottom drawer:** the large sizes.')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.locator('.preview strong', { hasText: 'Bottom drawer:' }).waitFor()
    await page.getByRole('button', { name: 'Write on' }).click()
    await page.getByRole('combobox', { name: 'Topics' }).fill('devices')
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: /Only Kanaleneiland/ }).check()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'The new dressing trolley is in the hall' }).waitFor()
    await page.locator('.aud', { hasText: 'Only Kanaleneiland' }).waitFor()
    await page.locator('.prose strong', { hasText: 'Bottom drawer:' }).waitFor()
  })
})
