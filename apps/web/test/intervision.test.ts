import { EnterSession, OneCircle } from '@kring/contract/generated/operations'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page, WebSocketRoute } from 'playwright-core'
import { address, leave, placeOf, visit } from './kring.ts'
import { colleague, demo, phone } from './visit.ts'

const round = Math.random().toString(36).slice(2, 8)
const name = `Staying near when it is hard ${round}`
const question = 'I go quiet when a colleague sighs at my question. I want to keep asking.'
const hidden = 'It is about being allowed to not know.'
const lines: WebSocketRoute[] = []
let lineIsUp = true
let fatima: Page
let joke: Page
let tom: Page
let sanne: Page
let room = ''

beforeAll(async () => {
  ;[fatima, joke, tom, sanne] = await Promise.all([
    visit(demo.fatima, undefined, phone),
    visit(demo.joke, undefined, phone),
    visit(colleague.tom, undefined, phone),
    visit(colleague.sanne, undefined, phone),
  ])
  await sanne.routeWebSocket(/graphql/, (line) => {
    if (!lineIsUp) return void line.close({ code: 1013 })
    line.connectToServer()
    lines.push(line)
  })
})

const all = () => [fatima, joke, tom, sanne]
const everybody = (deed: (page: Page) => Promise<unknown>) => Promise.all(all().map(deed))
const press = (page: Page, text: string | RegExp) => page.getByRole('button', { name: text }).first().click()
const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()
const now = (page: Page, prompt: string | RegExp) => page.getByRole('heading', { level: 1, name: prompt }).waitFor()
const form = (page: Page) => page.locator('#speak')
const soon = { timeout: 15_000 }
async function share(page: Page, label: string, text: string, send: string) {
  await form(page).getByLabel(label).fill(text)
  await form(page).getByRole('button', { name: send, exact: true }).click()
  await expect.poll(() => form(page).getByLabel(label).inputValue(), soon).toBe('')
}
async function pick(page: Page, start: string, whole: string) {
  await page.getByRole('combobox', { name: 'Whom do you invite?' }).fill(start)
  await page.getByRole('option', { name: new RegExp(whole) }).click()
  await page.getByRole('button', { name: `Take ${whole} away` }).waitFor()
}
const left = (page: Page) => page.getByRole('timer').getAttribute('aria-label')

describe('Kring brings four colleagues together:', () => {
  it('one opens a circle, with help to choose how', async () => {
    await joke.goto(`${address}/intervision`)
    await joke.getByRole('link', { name: 'Open a circle' }).click()
    await joke.getByLabel('What is it about, in a few words?').fill(name)
    await press(joke, 'Invite')
    await sees(joke, 'Invite at least two colleagues.')
    await pick(joke, 'Fat', 'Fatima Benali')
    await pick(joke, 'Tom K', 'Tom Kuipers')
    await pick(joke, 'Sanne B', 'Sanne Bakker')
    await press(joke, 'Help me choose')
    await joke.getByRole('radio', { name: 'To see my own part in it' }).check()
    await joke.getByRole('radio', { name: 'Never or hardly ever' }).check()
    await joke.getByRole('radio', { name: '45 minutes' }).check()
    await press(joke, 'Choose Five steps')
    expect(await joke.getByLabel('Method', { exact: true }).inputValue()).toBe('five_step')
    await joke.getByLabel('30 days').check()
    await press(joke, 'Invite')
    await joke.waitForURL(/\/intervision\/i_/)
    room = placeOf(joke)
    await sees(joke, 'You can begin as soon as there are three of you.')
  })

  it('the others come, or first say which moment suits them', async () => {
    await fatima.goto(`${address}/intervision`)
    const card = fatima.getByRole('article').filter({ hasText: name })
    await card.getByText('Joke Vermeer invites you').waitFor()
    await card.getByRole('button', { name: 'I will come' }).click()
    await card.getByRole('button', { name: 'I will come' }).waitFor({ state: 'detached' })
    await tom.goto(address + room)
    await press(tom, 'Another time')
    await tom.getByLabel('Time').fill('19:30')
    await press(tom, 'Suggest this moment')
    await sees(tom, /^You suggested /)
    await sees(joke, 'Suggested moments')
    // who suggested it stands nowhere
    expect(await joke.locator('main').textContent()).not.toMatch(/Tom Kuipers.*19:30/)
    await press(joke, 'I agree')
    await sees(joke, 'You agreed to these rules.')
    await press(joke, 'Choose this moment')
    await joke.getByRole('heading', { level: 1, name: /19:30/ }).waitFor()
    await press(tom, 'I will come')
    await sees(tom, 'What we agree on')
    await sanne.goto(address + room)
    await press(sanne, 'I will come')
    await fatima.goto(address + room)
  })

  it('they agree on the rules and share the roles', async () => {
    await Promise.all([fatima, tom, sanne].map((page) => press(page, 'I agree')))
    await everybody((page) => sees(page, 'You agreed to these rules.'))
    await fatima.getByRole('heading', { level: 1, name: /19:30/ }).waitFor()
    const link = joke.getByRole('link', { name: 'Put it in my calendar' })
    const file = await (await joke.request.get(address + (await link.getAttribute('href')))).text()
    expect(file).toContain('BEGIN:VEVENT')
    expect(file).not.toContain(name)
    const brings = fatima.getByRole('listitem').filter({ hasText: 'Who brings the question?' })
    await brings.getByRole('button', { name: 'I will do this' }).click()
    await brings.getByText('Fatima Benali').waitFor()
    await press(joke, 'Begin now')
    await everybody((page) => now(page, /presenter tells the question/))
  })
})

describe('Kring leads them through a talk:', () => {
  it('shows everyone the same clock and whose turn it is', async () => {
    await sees(fatima, 'Your turn, Fatima')
    await sees(tom, 'Fatima has the floor')
    expect(await form(tom).count()).toBe(0)
    const clocks = await Promise.all(all().map(left))
    const seconds = clocks.map((text) => {
      const [, minutes, rest] = /(\d+):(\d+)/.exec(text ?? '') ?? []
      return Number(minutes) * 60 + Number(rest)
    })
    // read one after the other: the last may be a moment later
    expect(Math.max(...seconds) - Math.min(...seconds)).toBeLessThanOrEqual(2)
    expect(Math.max(...seconds)).toBeLessThanOrEqual(300)
  })

  it('keeps a client out of the room, and the text in the form', async () => {
    const story = form(fatima).getByLabel('Tell it in a few sentences')
    await story.fill(`${question} It began with Mrs. de Jong (BSN 111222333).`)
    await form(fatima).getByRole('button', { name: 'Share it' }).click()
    await sees(fatima, 'This could identify a client')
    expect(await story.inputValue()).toContain(question)
    await share(fatima, 'Tell it in a few sentences', question, 'Share it')
    await Promise.all([joke, tom, sanne].map((page) => page.locator('.case', { hasText: question }).waitFor()))
  })

  it('takes questions from the others and answers from her who asks', async () => {
    await press(joke, 'Next step')
    await everybody((page) => now(page, /Ask open questions/))
    await share(tom, 'Your open question', 'What do you hear in that sigh?', 'Share my question')
    await sees(fatima, 'What do you hear in that sigh?')
    expect(await form(joke).count()).toBe(0)
    await press(fatima, 'Answer this')
    await share(fatima, 'Your answer', 'That I should have known it.', 'Share my answer')
    await sanne.locator('.said-under', { hasText: 'That I should have known it.' }).waitFor()
  })

  it('brings back who lost the connection to how it stands now', async () => {
    lineIsUp = false
    const [line] = lines.slice(-1)
    await form(sanne).getByLabel('Your open question').fill('Who did answer you once?')
    await line?.close({ code: 1012 })
    await sees(sanne, 'Connection lost. Your text stays here; Kring reconnects by itself.')
    await share(tom, 'Your open question', 'When did it go well?', 'Share my question')
    lineIsUp = true
    await sees(sanne, 'When did it go well?')
    expect(await form(sanne).getByLabel('Your open question').inputValue()).toBe('Who did answer you once?')
    await form(sanne).getByRole('button', { name: 'Share my question' }).click()
    await sees(fatima, 'Who did answer you once?')
  })

  it('hands leading over, and hides what each writes alone until all see it together', async () => {
    await press(joke, 'Next step')
    await everybody((page) => now(page, /Each write/))
    await joke.getByRole('button', { name: 'Leading the talk' }).click()
    await press(joke, 'Hand over leading')
    await joke.getByRole('dialog').getByRole('button', { name: 'Tom Kuipers' }).click()
    await tom.getByRole('button', { name: 'Leading the talk' }).waitFor()
    await joke.getByRole('button', { name: 'Leading the talk' }).waitFor({ state: 'detached' })
    await form(sanne).getByLabel('The core, in one sentence').fill(hidden)
    await press(sanne, 'Put it ready')
    await sees(sanne, 'Only you see this, until the step ends.')
    await sees(joke, 'Others are writing too.')
    expect(await joke.getByText(hidden).count()).toBe(0)
    await press(tom, 'Next step')
    await everybody((page) => now(page, /advice/))
    await Promise.all([fatima, joke, tom].map((page) => sees(page, hidden)))
  })

  it('says why a contribution is not taken, and keeps the text', async () => {
    const second = await visit(colleague.sanne, room, phone)
    await form(second).getByLabel('Your advice').waitFor()
    // a device that has not heard that the step is over
    await second.route('**/graphql', (route) =>
      /contribute|ADVICE/.test(route.request().postData() ?? '') ? route.fallback() : route.abort(),
    )
    await form(second).getByLabel('Your advice').fill('Ask it before the round begins.')
    await second.route('**/graphql', async (route) => {
      if (!/ADVICE/.test(route.request().postData() ?? '')) return route.abort()
      await press(tom, 'Time-out')
      await sees(tom, 'Time-out. Take a breath')
      await route.fallback()
    })
    await form(second).getByRole('button', { name: 'Share my advice' }).click()
    await second.locator('p.note.bad', { hasText: 'The clock stands still' }).waitFor()
    expect(await form(second).getByLabel('Your advice').inputValue()).toBe('Ask it before the round begins.')
    await leave(second)
  })

  it('stands still for everyone after a time-out, until who leads goes on', async () => {
    await everybody((page) => sees(page, 'Time-out. Take a breath; nobody has to say why.'))
    const before = await left(joke)
    await press(tom, 'Go on')
    await everybody((page) => page.getByText('Time-out. Take a breath').first().waitFor({ state: 'detached' }))
    expect(before).toContain('paused')
    await tom.getByRole('button', { name: 'Leading the talk' }).click()
    await press(tom, '2 minutes more')
    await expect.poll(() => left(joke), soon).toMatch(/^1[12]:|^10:[0-5]/)
  })

  it('lets her who asks say which advice appeals to her', async () => {
    await share(sanne, 'Your advice', 'Ask it before the round begins.', 'Share my advice')
    const advice = fatima.locator('.choose li', { hasText: 'Ask it before the round begins.' })
    await advice.getByRole('button', { name: 'Appeals to me' }).click()
    await joke.locator('.marks', { hasText: 'Appeals to me · Fatima' }).waitFor()
  })

  it('shows the way out for danger without a word to the server', async () => {
    const sent: string[] = []
    await fatima.route('**/graphql', (route) => {
      sent.push(route.request().postData() ?? '')
      return route.abort()
    })
    await press(fatima, 'Danger?')
    const dialog = fatima.getByRole('dialog', { name: 'Is someone in danger?' })
    await dialog.getByRole('link', { name: 'Call 112' }).waitFor()
    // that she is still there, and how the room stands, is asked all the time anyway
    const usual = [EnterSession.hash, OneCircle.hash]
    expect(sent.filter((body) => !usual.some((hash) => body.includes(hash)))).toEqual([])
    await fatima.unroute('**/graphql')
    await fatima.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('keeps nothing of it on the device', async () => {
    await form(joke).getByLabel('Your advice').fill('Half a thought that is not shared')
    const kept = await Promise.all(
      all().map((page) =>
        page.evaluate(async () =>
          JSON.stringify([
            { ...localStorage },
            { ...sessionStorage },
            await indexedDB.databases(),
            await Promise.all((await caches.keys()).map(async (key) => (await caches.open(key)).keys())),
          ]),
        ),
      ),
    )
    for (const text of kept) expect(text).not.toMatch(/Half a thought|I go quiet|being allowed|Staying near/)
    for (const page of all()) expect(await page.title()).not.toContain(round)
  })
})

describe('Kring lets a talk end well:', () => {
  it('with what she will do, and a summary that is hers', async () => {
    await press(tom, 'Next step')
    await everybody((page) => now(page, /presenter/i))
    // what was half written when the step ended is not thrown away
    await sees(joke, 'Half a thought that is not shared')
    await share(fatima, 'What do you take along?', 'I ask it on Monday, before the round.', 'Share it')
    await press(tom, 'Finish the talk')
    await everybody((page) => now(page, 'The talk has ended'))
    const mine = fatima.locator('.summary')
    await expect.poll(() => mine.getByLabel('What I will do').inputValue(), soon).toContain('I ask it on Monday')
    await mine.getByLabel('What I will do').fill('I ask it on Monday, and tell you next time.')
    await mine.getByRole('button', { name: 'Keep the summary' }).click()
    await sees(fatima, 'The summary is kept.')
    expect(await joke.locator('.summary').count()).toBe(0)
    await fatima.reload()
    await expect
      .poll(() => fatima.locator('.summary').getByLabel('What I will do').inputValue(), soon)
      .toBe('I ask it on Monday, and tell you next time.')
  })

  it('with a record for those who took part, for as long as they agreed', async () => {
    await sees(sanne, /You can read this back until/)
    await sanne.getByText('Core', { exact: true }).click()
    await sees(sanne, hidden)
    await sanne.goto(`${address}/intervision/past`)
    await sanne.getByLabel('Search what was said').fill('allowed to not know')
    await sanne.getByRole('button', { name: 'Search', exact: true }).last().click()
    await sanne.locator('article', { hasText: name }).getByRole('link').click()
    await now(sanne, 'The talk has ended')
  })

  it('and shows nothing of it to a colleague who was not there', async () => {
    const hanneke = await visit(demo.hanneke, room, phone)
    await now(hanneke, 'This circle is not here')
    await hanneke.goto(`${address}/intervision`)
    await sees(hanneke, 'Nobody has to solve it alone')
    expect(await hanneke.getByText(name).count()).toBe(0)
  })

  it('and lets somebody go', async () => {
    await joke.getByText('About this circle').click()
    await press(joke, 'Leave this circle')
    await joke.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click()
    await joke.waitForURL(/\/intervision$/)
    await joke.goto(address + room)
    await now(joke, 'This circle is not here')
    await sees(sanne, 'What was said')
  })
})

describe('Kring spreekt Nederlands:', () => {
  it('een kring over dagen, van uitnodiging tot antwoord', async () => {
    const here = await visit(demo.fatima, '/intervision', { ...phone, locale: 'nl' })
    const card = here.getByRole('article').filter({ hasText: 'Nee zeggen tegen nog één bezoek erbij' })
    await card.getByText('Tom Kuipers nodigt je uit').waitFor()
    await card.getByRole('button', { name: 'Ik kom niet' }).click()
    await card.waitFor({ state: 'detached' })
    await here.getByRole('link', { name: 'Elkaar aanspreken na een dienst' }).click()
    await now(here, 'Stel open vragen; de inbrenger antwoordt kort.')
    await sees(here, /Vijfstappenmethode · stap 2 van 5/)
    expect(await left(here)).toMatch(/(uur|dagen) over$/)
    await here.getByRole('button', { name: 'Antwoord hierop' }).click()
    await share(here, 'Je antwoord', 'Dat ze de volgende keer naast me komt zitten.', 'Deel mijn antwoord')
    await here.locator('.said-under', { hasText: 'naast me komt zitten' }).waitFor()
    await press(here, 'Gevaar?')
    await here.getByRole('link', { name: 'Bel 112' }).waitFor()
  })
})
