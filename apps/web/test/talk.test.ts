import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, placeOf, visit } from './kring.ts'
import { anAnswer, aQuestion } from './seed.ts'
import { colleague, demo } from './visit.ts'

let fatima: Page
let joke: Page
let question = ''
let path = ''
const answerText = 'We look at it together once a week.'

beforeAll(async () => {
  ;[fatima, joke] = await Promise.all([visit(demo.fatima), visit(demo.joke)])
  question = await aQuestion(fatima, 'Who looks at a wound that does not close?', 'It is the third month now.')
  await anAnswer(joke, question, answerText)
  path = `/questions/${question}`
  await Promise.all([fatima.goto(address + path), joke.goto(address + path)])
})

describe('Kring', () => {
  it('counts a team once for “we have this too”', async () => {
    await joke.getByRole('button', { name: /^We have this too/ }).click()
    await joke.getByText('1 team has this too').waitFor()
    await joke.getByRole('button', { name: /^We have this too/ }).click()
    await joke.getByText('1 team has this too').waitFor({ state: 'detached' })
    await joke.getByRole('button', { name: /^We have this too/ }).click()
    await joke.getByText('1 team has this too').waitFor()
    await fatima.reload()
    await fatima.getByText('1 team has this too').waitFor()
  })

  it('names a colleague in a comment by keyboard alone, and tells her', async () => {
    const sanne = await visit(colleague.sanne, '/teams')
    await fatima.getByRole('button', { name: 'Comment', exact: true }).press('Enter')
    const comment = fatima.getByLabel('Write a comment')
    await expect.poll(() => comment.evaluate((area) => area === document.activeElement)).toBe(true)
    await fatima.keyboard.type('Do you know this, @Sanne')
    const wanted = fatima.locator('[role="option"][aria-selected="true"]', { hasText: 'Sanne Bakker' })
    await fatima.getByRole('option', { name: /Sanne Bakker/ }).waitFor()
    for (let press = 0; press < 8 && !(await wanted.count()); press++) await fatima.keyboard.press('ArrowDown')
    await fatima.keyboard.press('Enter')
    await fatima.keyboard.type('from last year?')
    expect(await comment.inputValue()).toBe('Do you know this, @Sanne Bakker from last year?')
    await fatima.keyboard.press('Tab')
    await fatima.keyboard.press('Enter')
    const shown = fatima.locator('li.comment', { hasText: 'Do you know this' })
    await shown.getByRole('link', { name: '@Sanne Bakker' }).waitFor()
    await sanne.getByRole('link', { name: 'Notifications, something new' }).click()
    await sanne.getByText('Fatima Benali mentioned you in').first().waitFor()
  })

  it('shows a reply to an answer under it, at once and to everyone', async () => {
    const answer = fatima.getByRole('article').filter({ hasText: answerText })
    await answer.getByRole('button', { name: 'Reply', exact: true }).click()
    await answer.getByLabel('Reply to Joke Vermeer').fill('With whom do you look?')
    await answer.getByRole('button', { name: 'Send', exact: true }).click()
    await joke.locator('.replies li.comment', { hasText: 'With whom do you look?' }).waitFor()
  })

  it('changes an answer where it stands', async () => {
    const answer = joke.getByRole('article').filter({ hasText: answerText })
    await answer.getByRole('button', { name: 'Edit', exact: true }).click()
    await joke.getByLabel('Change your answer').fill('We look at it together twice a week.')
    await joke.getByRole('button', { name: 'Keep the change' }).click()
    await fatima.getByText('We look at it together twice a week.').waitFor()
    expect(await fatima.getByText(answerText).count()).toBe(0)
  })

  it('changes a question and keeps what stood there before', async () => {
    await fatima.getByRole('button', { name: 'More' }).last().click()
    await fatima.getByRole('button', { name: 'Edit', exact: true }).click()
    await fatima.getByLabel('Your question, in one sentence').fill('Who looks at a wound that will not close?')
    await fatima.getByRole('button', { name: 'Keep the change' }).click()
    await fatima.getByRole('heading', { level: 1, name: 'Who looks at a wound that will not close?' }).waitFor()
    await joke.getByRole('heading', { level: 1, name: 'Who looks at a wound that will not close?' }).waitFor()
    await joke.getByRole('button', { name: 'More' }).click()
    await joke.getByRole('button', { name: 'Earlier versions' }).click()
    await joke.getByRole('dialog').getByText('Who looks at a wound that does not close?').waitFor()
    await joke.keyboard.press('Escape')
  })

  it('takes a comment away when its writer withdraws it, after asking once', async () => {
    const shown = fatima.locator('li.comment', { hasText: 'Do you know this' })
    await shown.getByRole('button', { name: 'Withdraw' }).click()
    const dialog = fatima.getByRole('dialog', { name: 'Withdraw this?' })
    await dialog.getByRole('button', { name: 'Keep it' }).last().click()
    await dialog.waitFor({ state: 'detached' })
    await shown.getByRole('button', { name: 'Withdraw' }).click()
    await dialog.getByRole('button', { name: 'Withdraw' }).click()
    await joke.locator('li.comment', { hasText: 'Do you know this' }).waitFor({ state: 'detached' })
  })

  it('takes a withdrawn question away at once for who is reading it, and from feed and search', async () => {
    await fatima.getByRole('button', { name: 'More' }).last().click()
    await fatima.locator('.panel').getByRole('button', { name: 'Withdraw', exact: true }).click()
    await fatima.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
    await fatima.waitForURL(`${address}/`)
    expect(placeOf(fatima)).toBe('/')
    await joke.getByRole('heading', { level: 1, name: 'This is not here any more' }).waitFor()
    await joke.goto(`${address}/?scope=newest`)
    await joke.getByRole('article').first().waitFor()
    expect(await joke.locator(`a[href="${path}"]`).count()).toBe(0)
    await joke.goto(`${address}/search?q=${encodeURIComponent('wound that will not close')}`)
    await joke.locator('article.result').first().waitFor()
    expect(await joke.locator(`a[href="${path}"]`).count()).toBe(0)
  })
})
