import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, placeOf, visit } from './kring.ts'
import { ask, colleague, demo } from './visit.ts'

let page: Page
beforeAll(async () => {
  page = await visit(demo.fatima, '/teams')
})
const lines = () => page.locator('li.team-line')
const count = async () =>
  Number.parseInt((await page.getByRole('heading', { name: /^\d+ teams?$/ }).textContent()) ?? '', 10)

describe('Kring', () => {
  it('shows every team in a list and on the map', async () => {
    await lines().first().waitFor()
    const all = await count()
    expect(all).toBeGreaterThan(30)
    const alone = await page.locator('a.dot-at').count()
    const together = await page.locator('button.dot-at i').allTextContents()
    expect(alone + together.reduce((sum, text) => sum + Number(text), 0)).toBe(all)
  })

  it('opens a dot under which several teams stand', async () => {
    await page.locator('button.dot-at').first().press('Enter')
    const first = page.locator('a.together').first()
    await first.waitFor()
    expect(await page.locator('button.dot-at').first().getAttribute('aria-expanded')).toBe('true')
  })

  it('narrows the teams by topic and by language, in the address too', async () => {
    await page.getByLabel('May be asked about').selectOption({ label: 'Skin' })
    await page.waitForURL(/topic=phy\.skin/)
    await expect.poll(count).toBeLessThan(30)
    const skin = await count()
    for (const line of await lines().all()) expect(await line.textContent()).toContain('Skin')
    await page.getByLabel('Speaks').selectOption({ label: 'Turkish' })
    await page.waitForURL(/language=tr/)
    await expect
      .poll(async () => (await page.getByText('No team fits this').count()) || (await count()) < skin)
      .toBeTruthy()
    await page.reload()
    expect(await page.getByLabel('Speaks').inputValue()).toBe('tr')
  })

  it('puts the nearest team first, with a distance, only when it is asked to', async () => {
    const context = page.context()
    await context.grantPermissions(['geolocation'], { origin: address })
    await context.setGeolocation({ latitude: 51.8425, longitude: 5.8528 })
    await page.goto(`${address}/teams`)
    await lines().first().waitFor()
    expect(await lines().first().textContent()).not.toMatch(/\d km/)
    const asked = page.waitForRequest((request) => (request.postData() ?? '').includes('51.84'))
    await page.getByRole('button', { name: 'Near me' }).click()
    // rounded to about a kilometre before it leaves the device
    expect((await asked).postData()).not.toContain('51.8425')
    await lines().first().getByText(/\d km/).waitFor()
    const distances = await lines().locator('.meta').filter({ hasText: /\d km/ }).allInnerTexts()
    const km = distances.map((text) => Number(/(\d+) km/.exec(text)?.[1]))
    expect(km).toEqual([...km].sort((one, other) => one - other))
    await context.clearPermissions()
  })

  it('follows a team from its page', async () => {
    const followed = '{ team(slug: "kanaleneiland") { viewerFollows id } }'
    const read = async () => (await ask<{ team: { viewerFollows: boolean } }>(page.context(), address, followed)).team
    await page.goto(`${address}/teams/kanaleneiland`)
    await page.getByRole('heading', { level: 1, name: 'Kanaleneiland' }).waitFor()
    await page.getByRole('link', { name: 'Joke Vermeer' }).first().waitFor()
    const before = (await read()).viewerFollows
    await page.getByRole('button', { name: before ? 'Following' : 'Follow', exact: true }).click()
    await page.getByRole('button', { name: before ? 'Follow' : 'Following', exact: true }).waitFor()
    await expect.poll(async () => (await read()).viewerFollows).toBe(!before)
  })

  it('asks one team in particular, and tells it so', async () => {
    const joke = await visit(demo.joke, '/tips')
    await page.goto(`${address}/teams/kanaleneiland`)
    await page.getByRole('link', { name: 'Ask this team' }).click()
    await page.getByText('You ask Kanaleneiland in particular.').waitFor()
    await page
      .getByLabel('Your question, in one sentence')
      .fill('How do you plan the first visit after a night in hospital?')
    await page.getByRole('combobox', { name: 'Topics' }).fill('rosters')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    await page.getByRole('link', { name: 'asked of Kanaleneiland in particular' }).waitFor()
    const path = placeOf(page)
    await joke.getByRole('link', { name: 'Notifications, something new' }).click()
    await joke.getByText('Fatima Benali asks your team').first().waitFor()
    await joke.locator(`.notice a[href="${path}"]`).waitFor()
  })

  it('lets a team say what it is trying, and nobody else say it for them', async () => {
    const trying = 'Two of us walk the evening round together on Thursdays.'
    await page.goto(`${address}/teams/lombok-oost`)
    await page.getByRole('link', { name: 'Edit the page of your team' }).click()
    await page.getByLabel('What are you trying now?').fill(trying)
    await page.getByRole('button', { name: 'Keep the change' }).click()
    await page.waitForURL(/\/teams\/lombok-oost$/)
    const tom = await visit(colleague.tom, '/teams/lombok-oost')
    await tom.getByText(trying).waitFor()
    await tom.goto(`${address}/teams/lombok-oost/edit`)
    await tom.getByText('Only colleagues of this team can change its page.').waitFor()
  })
})
