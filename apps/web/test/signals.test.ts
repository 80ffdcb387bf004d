import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, visit } from './kring.ts'
import { demo } from './visit.ts'

let nurse: Page
let coach: Page
beforeAll(async () => {
  ;[nurse, coach] = await Promise.all([visit(demo.fatima), visit(demo.hanneke)])
  await Promise.all([nurse.goto(`${address}/signals`), coach.goto(`${address}/signals`)])
  await Promise.all([nurse, coach].map((page) => page.locator('article.signal').first().waitFor()))
})

describe('Kring', () => {
  it('shows a nurse and a coach the same page of what keeps coming back', async () => {
    const read = (page: Page) => page.locator('article.signal').allInnerTexts()
    const [seen, same] = await Promise.all([read(nurse), read(coach)])
    expect(seen.length).toBeGreaterThanOrEqual(3)
    expect(same).toEqual(seen)
  })

  it('says in one sentence why a problem is here', async () => {
    const first = nurse.locator('article.signal').first()
    await first.getByRole('button', { name: 'Why is this here?' }).click()
    await first.locator('.note', { hasText: /Teams|teams/ }).waitFor()
  })

  it('explains to everyone how the page comes about', async () => {
    await nurse.getByText('How does this page come about?').click()
    await nurse.getByText('Nobody sees who looks at this page.', { exact: false }).waitFor()
  })

  it('lets a coach put a tip in front, for everyone to see by name', async () => {
    const quiet = coach.locator('article.signal', { hasText: 'lymfoedeempomp' })
    await quiet.getByRole('button', { name: 'Put the tip in front' }).click()
    await coach.locator('dialog .signal-way').first().click()
    await quiet.getByText('Put in front by', { exact: false }).waitFor()
    await nurse.reload()
    await nurse
      .locator('article.signal', { hasText: 'lymfoedeempomp' })
      .getByText('Put in front by', { exact: false })
      .waitFor()
  })

  it('begins a page of what helped, to improve by hand', async () => {
    const first = coach.locator('article.signal').first()
    await first.getByRole('button', { name: 'Gather what helped' }).click()
    await coach.locator('dialog .signal-way', { hasText: 'As an update' }).click()
    await coach.waitForURL(/\/update\?about=/)
    expect(await coach.locator('[name="title"]').inputValue()).toContain('What helped: ')
    expect(await coach.locator('[name="body"]').inputValue()).toContain('/questions/')
  })
})
