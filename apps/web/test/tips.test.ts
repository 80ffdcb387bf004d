import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, visit } from './kring.ts'
import { aTip } from './seed.ts'
import { demo } from './visit.ts'

let fatima: Page
let joke: Page
let tip = ''
beforeAll(async () => {
  ;[fatima, joke] = await Promise.all([visit(demo.fatima), visit(demo.joke)])
  tip = await aTip(fatima, 'Let the heel float on a pillow under the calf')
  await Promise.all([fatima.goto(`${address}/tips/${tip}`), joke.goto(`${address}/tips/${tip}`)])
})

describe('Kring', () => {
  it('shows that a tip did not work somewhere as visibly as that it worked', async () => {
    await joke.getByRole('button', { name: 'We tried it' }).click()
    await joke.getByRole('button', { name: 'Tell how it went' }).click()
    await joke.locator('.fault', { hasText: 'Choose how it went first.' }).waitFor()
    await joke.getByRole('radio', { name: 'It did not work' }).check()
    await joke.getByLabel(/^What was different for you/).fill('The pillow slid away within an hour.')
    await joke.getByRole('button', { name: 'Tell how it went' }).click()
    await joke.getByText('Your team: it did not work.').waitFor()
    // above the fold, and for the team that wrote it at once
    await fatima.getByRole('heading', { name: 'It did not work for 1 team' }).waitFor()
    await fatima.locator('.failure', { hasText: 'The pillow slid away within an hour.' }).waitFor()
    await fatima.getByText('worked for 0 of 1 team').first().waitFor()
  })

  it('lets a team change its report', async () => {
    await joke.getByRole('button', { name: 'Change our report' }).click()
    expect(await joke.getByRole('radio', { name: 'It did not work' }).isChecked()).toBe(true)
    await joke.getByRole('radio', { name: 'It partly worked' }).check()
    await joke.getByRole('button', { name: 'Tell how it went' }).click()
    await joke.getByText('Your team: it partly worked.').waitFor()
    await fatima.locator('.failure').waitFor({ state: 'detached' })
  })

  it('takes a thank-you, and brings it to who wrote the tip', async () => {
    await joke.getByRole('button', { name: /^Thank/ }).click()
    await joke.locator('button.act.on[aria-pressed="true"]', { hasText: 'Thank 1' }).waitFor()
    await fatima.reload()
    await fatima.getByRole('button', { name: 'Thank 1' }).waitFor()
  })

  it('keeps a saved post under Saved until it is taken out', async () => {
    await joke.getByRole('button', { name: 'Save', exact: true }).click()
    await joke.locator('button[aria-pressed="true"]', { hasText: 'Save' }).waitFor()
    await joke.goto(`${address}/saved`)
    const kept = joke.getByRole('article').filter({ has: joke.locator(`a[href="/tips/${tip}"]`) })
    await kept.getByRole('button', { name: 'Save', exact: true }).click()
    await joke.locator('article button[aria-pressed="false"]', { hasText: 'Save' }).first().waitFor()
    await joke.goto(`${address}/saved`)
    await joke
      .getByRole('heading', { name: /^Saved|not saved anything/ })
      .first()
      .waitFor()
    await joke.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
    expect(await kept.count()).toBe(0)
  })

  it('changes a tip of one’s own, and keeps its earlier version readable for everyone', async () => {
    await fatima.getByRole('button', { name: 'More' }).click()
    await fatima.getByRole('button', { name: 'Edit', exact: true }).click()
    await fatima.waitForURL(/\/edit$/)
    const title = fatima.getByLabel('What should a colleague do, in one sentence?')
    await title.fill('Let the heel float on a soft pillow under the calf')
    await fatima.getByRole('button', { name: 'Keep the change' }).click()
    await fatima
      .getByRole('heading', { level: 1, name: 'Let the heel float on a soft pillow under the calf' })
      .waitFor()
    await joke.goto(`${address}/tips/${tip}`)
    await joke.getByRole('button', { name: 'More' }).click()
    await joke.getByRole('button', { name: 'Earlier versions' }).click()
    const history = joke.getByRole('dialog', { name: 'Earlier versions' })
    await history.getByRole('heading', { name: 'Let the heel float on a pillow under the calf' }).waitFor()
    await joke.keyboard.press('Escape')
    await history.waitFor({ state: 'detached' })
    expect(await joke.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0)
  })
})
