import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, placeOf, visit } from './kring.ts'
import { demo, settle } from './visit.ts'

let fatima: Page
let joke: Page
let ruben: Page
let ingrid: Page
beforeAll(async () => {
  ;[fatima, joke, ruben, ingrid] = await Promise.all([
    visit(demo.fatima),
    visit(demo.joke),
    visit(demo.ruben),
    visit(demo.ingrid),
  ])
})

const title = 'The key safe arrives weeks after the client is home'
let place = ''

describe('Kring', () => {
  it('takes what stops a team, with its kind, and shows where it stands', async () => {
    await fatima.goto(`${address}/barriers`)
    await fatima.getByRole('link', { name: 'Tell what stops you' }).click()
    await fatima.getByLabel('What stops you, in one sentence?').fill(title)
    await fatima
      .getByLabel('What happens, and what would help?')
      .fill('We stand at a closed door. An agreed time would help.')
    await fatima.getByLabel('Who and what does it stop?').fill('Every team that starts care after a hospital stay.')
    await fatima.getByRole('button', { name: 'Share', exact: true }).click()
    // without a kind it does not go
    await fatima.locator('.fault').first().waitFor()
    await fatima.getByLabel('What kind of barrier is it?').selectOption('ticc.1d')
    await fatima.getByRole('button', { name: 'Share', exact: true }).click()
    await fatima.getByRole('heading', { level: 1, name: title }).waitFor()
    place = placeOf(fatima)
    await fatima.locator('.standing', { hasText: 'Raised' }).waitFor()
  })

  it('lets another team say that it has this too, and tell of a way around it', async () => {
    await joke.goto(address + place)
    await joke.getByRole('button', { name: 'We have this too' }).click()
    await joke.locator('button.act.on', { hasText: 'We have this too · 1' }).waitFor()
    await joke.getByRole('radio', { name: 'A way around it' }).check()
    await joke.getByLabel('What did you do about it?').fill('We ask the neighbour to keep a key for two weeks.')
    await joke.getByRole('button', { name: 'Share it' }).click()
    await joke.getByText('We ask the neighbour to keep a key').first().waitFor()
    await fatima.getByText('We ask the neighbour to keep a key').first().waitFor()
    await fatima.getByRole('button', { name: 'It did not work' }).click()
    await fatima.getByText('did not work for 1 team').waitFor()
  })

  it('wants a reason where a barrier cannot be lifted', async () => {
    await fatima.getByRole('button', { name: 'Say where it stands' }).click()
    const sheet = fatima.getByRole('dialog', { name: 'Where does it stand now?' })
    await sheet.getByRole('radio', { name: /^Cannot be lifted/ }).check()
    await sheet.getByRole('button', { name: 'Keep', exact: true }).click()
    await sheet.locator('.fault').waitFor()
    await sheet.getByRole('radio', { name: /^Being lifted/ }).check()
    await sheet.getByLabel(/^What happened/).fill('The supplier looks at it.')
    await sheet.getByRole('button', { name: 'Keep', exact: true }).click()
    await sheet.waitFor({ state: 'detached' })
    await fatima.locator('.standing', { hasText: 'Being lifted' }).waitFor()
    await fatima.getByText('The supplier looks at it.').first().waitFor()
  })

  it('hands a barrier to a partner, who sees the text alone and answers', async () => {
    await fatima.getByRole('button', { name: 'Hand it over' }).click()
    const sheet = fatima.getByRole('dialog')
    await sheet.getByLabel('To whom?').selectOption({ label: 'Ingrid Schuurman (partner)' })
    await sheet.getByLabel('The text that goes out').fill('Can you agree on two days for a key safe? Team Lombok.')
    await sheet.getByRole('button', { name: 'Hand it over' }).click()
    await sheet.waitFor({ state: 'detached' })
    await fatima.getByText('Can you agree on two days').waitFor()

    await ingrid.goto(`${address}/teams`)
    // whatever the address, what was handed over and nothing else
    await ingrid.getByRole('heading', { level: 1, name: 'Handed to you' }).waitFor()
    const asked = ingrid.getByRole('article').filter({ hasText: 'Can you agree on two days' })
    await asked.getByLabel('Your answer').fill('Yes, from next month.')
    await asked.getByRole('button', { name: 'Send the answer' }).click()
    await asked.getByText('Yes, from next month.').waitFor()
    expect(await ingrid.getByText(title).count()).toBe(0)
    expect(await ingrid.getByRole('navigation').count()).toBe(0)
    await fatima.getByText('Yes, from next month.').waitFor()
    await joke.goto(`${address}/notifications`)
    await joke.getByText('answered what was handed over about').first().waitFor()
  })

  it('shows a steward what was handed over, and the tips that no team keeps', async () => {
    await ruben.goto(`${address}/handed`)
    await ruben.getByText('Wie van de drie loketten').waitFor()
    await ruben.goto(`${address}/tips/care`)
    await ruben.getByRole('heading', { level: 1, name: 'Tips without a team' }).waitFor()
    await settle(ruben)
    await ruben.getByLabel('Tips of').selectOption({ index: 2 })
    await settle(ruben)
    await joke.goto(`${address}/tips/care`)
    await joke.getByText('Only stewards see this page.').waitFor()
  })

  it('narrows the register, and says what to do when nothing is left', async () => {
    await joke.goto(`${address}/barriers?state=worked_around`)
    await joke.getByRole('heading', { name: 'Vier systemen voor één zorgmoment' }).waitFor()
    expect(await joke.getByRole('heading', { name: title }).count()).toBe(0)
    await joke.getByLabel('Topic').selectOption('env.sanitation')
    await joke.getByRole('heading', { name: 'Nothing stands here' }).waitFor()
    await joke.getByRole('link', { name: 'Show all barriers' }).click()
    await joke.getByRole('heading', { name: title }).waitFor()
  })

  it('takes "still right" in one tap from the team that keeps an overdue tip', async () => {
    await fatima.goto(`${address}/search?q=steunkousen%20half%20acht%20buisverband`)
    await fatima
      .getByRole('link', { name: /^Steunkousen vóór half acht/ })
      .first()
      .click()
    await fatima.getByRole('button', { name: 'Still right' }).click()
    await fatima.getByRole('button', { name: 'Still right' }).waitFor({ state: 'detached' })
    await fatima
      .getByText(/that it is still right/)
      .first()
      .waitFor()
  })

  it('finds something in the library, and adds to it', async () => {
    await joke.goto(`${address}/library?kind=test_site`)
    await joke.getByRole('link', { name: 'Proefplek in Friesland: één team voor wijk en dagopvang' }).waitFor()
    await joke.getByRole('link', { name: 'Add something' }).click()
    await joke.getByLabel('What is it?').selectOption({ label: 'Website' })
    await joke.getByLabel('What is it called?').fill('A site about sleeping well')
    await joke
      .getByLabel('Why is it worth reading?')
      .fill('Plain words about sleep, with a page to print for a client.')
    await joke.getByLabel('Name of link 1').fill('The site')
    await joke.getByLabel('Link 1', { exact: true }).fill('https://example.org/sleep')
    await joke.getByRole('button', { name: 'Add', exact: true }).click()
    await joke.getByRole('heading', { level: 1, name: 'A site about sleeping well' }).waitFor()
    await joke.goto(`${address}/library?q=sleep`)
    await joke.getByRole('link', { name: 'A site about sleeping well' }).first().waitFor()
  })
})
