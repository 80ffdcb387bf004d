import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, visit } from './kring.ts'
import { anAnswer, aQuestion } from './seed.ts'
import { demo } from './visit.ts'

const told = 'The man of the blue windmill does it with a rope.'
let fatima: Page
let joke: Page
let ruben: Page
let path = ''

beforeAll(async () => {
  ;[fatima, joke, ruben] = await Promise.all([visit(demo.fatima), visit(demo.joke), visit(demo.ruben)])
  const question = await aQuestion(fatima, 'How do you keep a door open with both hands full?', 'It falls shut.')
  await anAnswer(joke, question, told)
  path = `/questions/${question}`
})

describe('Kring', () => {
  it('explains what happens and hides an answer in which a client could be recognised', async () => {
    await fatima.goto(address + path)
    const answer = fatima.getByRole('article').filter({ hasText: 'blue windmill' })
    await answer.getByRole('button', { name: 'About this text' }).click()
    await answer.getByRole('button', { name: 'A client could be recognised here' }).click()
    const dialog = fatima.getByRole('dialog', { name: 'Hide this for now?' })
    await dialog.getByText('The author is not told that it was you.').waitFor()
    await dialog.getByRole('button', { name: 'Hide it' }).click()
    await answer.waitFor({ state: 'detached' })
  })

  it('tells the author kindly, who still sees it', async () => {
    await joke.goto(address + path)
    await joke.getByText('Hidden for now').waitFor()
    await joke.getByText('blue windmill').first().waitFor()
  })

  it('lets a steward take the words out and show it again', async () => {
    await ruben.goto(`${address}/notifications`)
    await ruben.getByText('A text is hidden for now').first().waitFor()
    await ruben.goto(`${address}/reports`)
    const card = ruben.getByRole('article').filter({ hasText: 'Joke' }).first()
    const text = card.getByLabel('Text')
    await text.evaluate((area: HTMLTextAreaElement) => {
      area.focus()
      area.setSelectionRange(area.value.indexOf('of the blue'), area.value.indexOf(' does'))
    })
    await card.getByRole('button', { name: 'Redact this part' }).click()
    await expect.poll(() => text.inputValue()).toBe('The man […] does it with a rope.')
    await card.getByRole('button', { name: 'Show it again' }).click()
    await ruben.getByRole('dialog').getByRole('button', { name: 'Show it again' }).click()
    await card.waitFor({ state: 'detached' })
    await fatima.goto(address + path)
    await fatima.getByText('The man […] does it with a rope.').waitFor()
  })

  it('shows everyone it concerns what was done', async () => {
    await joke.goto(`${address}/acts`)
    await joke.getByText('A part was taken out of a text').first().waitFor()
    await joke.getByText('A text can be read again').first().waitFor()
  })
})
