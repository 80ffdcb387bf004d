import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, placeOf, visit } from './kring.ts'
import { timesAsked } from './seed.ts'
import { ask, colleague, demo } from './visit.ts'

const title = 'Compression stockings slip down in hot weather: what helps?'
// another number each time, so that it is found on a server that runs on
const round = Math.floor(Date.now() / 1000) % 100_000
const tipTitle = `Turn the seam outward before the stocking goes over the heel, round ${round}`

let fatima: Page
let joke: Page
let tom: Page
let question = ''
beforeAll(async () => {
  const arrive = [visit(demo.fatima, '/ask'), visit(demo.joke, '/?scope=newest'), visit(colleague.tom, '/')] as const
  ;[fatima, joke, tom] = await Promise.all(arrive)
})
const marks = () => fatima.locator('.marked .layer mark')
const body = () => fatima.getByLabel('What is going on?')

describe('Kring', () => {
  it('marks a client’s name and number while one types, and makes the text anonymous', async () => {
    await fatima.getByLabel('Your question, in one sentence').fill(title)
    await body().fill('Mrs. de Jong (BSN 111222333) calls us every night because they slip.')
    await fatima.getByRole('heading', { name: 'This could identify a client' }).waitFor()
    expect((await marks().allTextContents()).join(' ')).toMatch(/de Jong.*111222333/)
    await fatima.getByRole('button', { name: 'Ask', exact: true }).click()
    await fatima.locator('p.note.bad', { hasText: 'This cannot be shared' }).waitFor()
    expect(await fatima.evaluate(() => document.activeElement?.id)).toBe('guard')
    await fatima.getByRole('button', { name: 'Make anonymous' }).click()
    await fatima.locator('#guard').waitFor({ state: 'detached' })
    expect(await body().inputValue()).not.toMatch(/Jong|111222333/)
    expect(await marks().count()).toBe(0)
  })

  it('shows beside the question what colleagues asked before', async () => {
    const before = fatima.getByRole('complementary').filter({ hasText: 'Colleagues have asked this before' })
    await before.getByRole('link').first().waitFor()
  })

  it('keeps what was typed when the page is loaded anew', async () => {
    await fatima.getByRole('combobox', { name: 'Topics' }).fill('circul')
    await fatima.keyboard.press('Enter')
    await fatima.getByRole('radio', { name: /Region Utrecht/ }).check()
    await fatima.reload()
    await fatima.getByText('Your draft is back.').waitFor()
    expect(await fatima.getByLabel('Your question, in one sentence').inputValue()).toBe(title)
    expect(await fatima.getByRole('radio', { name: /Region Utrecht/ }).isChecked()).toBe(true)
    await fatima.getByRole('button', { name: 'Take Circulation away' }).waitFor()
    await fatima.getByRole('radio', { name: /All teams/ }).check()
  })

  it('asks once when a send is tried again', async () => {
    await joke.getByRole('article').first().waitFor()
    const before = await timesAsked(fatima, title)
    let lost = false
    await fatima.route('**/graphql', async (route) => {
      if (lost || !route.request().postData()?.includes(title) || !route.request().postData()?.includes('clientKey'))
        return route.fallback()
      lost = true
      // the server hears it, its answer gets lost on the way back
      await route.fetch()
      await route.abort()
    })
    await fatima.getByRole('button', { name: 'Ask', exact: true }).click()
    await fatima.locator('p.note.bad', { hasText: 'Your text is kept on this device.' }).waitFor()
    await fatima.getByRole('button', { name: 'Ask', exact: true }).click()
    await fatima.getByRole('heading', { level: 1, name: title }).waitFor()
    question = placeOf(fatima)
    expect(question).toMatch(/^\/questions\/p_/)
    expect(await timesAsked(fatima, title)).toBe(before + 1)
  })

  it('tells a colleague quietly that there is something new, and shows it when she asks', async () => {
    const pill = joke.getByRole('button', { name: '1 new' })
    await pill.waitFor()
    const link = joke.locator(`article a[href="${question}"]`)
    expect(await link.count()).toBe(0)
    await pill.click()
    await link.click()
    await joke.getByRole('heading', { level: 1, name: title }).waitFor()
  })

  it('brings an answer to the asker while she is elsewhere', async () => {
    await fatima.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Barriers' }).click()
    await fatima.getByRole('heading', { level: 1, name: 'Barriers' }).waitFor()
    const answer =
      'Two things help:\n\n1. Put them on before eight in the morning.\n2. Turn the seam outward at the heel.'
    await joke.getByLabel('Your answer').fill(answer)
    await joke.getByRole('button', { name: 'Answer', exact: true }).click()
    await joke.getByRole('heading', { name: '1 answer' }).waitFor()
    await fatima.getByRole('link', { name: 'Notifications, something new' }).click()
    await fatima.getByText('Joke Vermeer answered your question').first().waitFor()
    await fatima.locator(`.notice.unread a[href="${question}"]`).click()
    await fatima.getByRole('listitem').filter({ hasText: 'Turn the seam outward at the heel.' }).waitFor()
  })

  it('lets the asker say that an answer helped her, and another team that it helped there too', async () => {
    await fatima.getByRole('button', { name: 'This helped me' }).click()
    await joke.getByText('Helped the asker').first().waitFor()
    await tom.goto(address + question)
    await tom.getByRole('button', { name: /Helped us too/ }).click()
    await fatima.getByText('Helped the asker and 1 team').waitFor()
    expect(await joke.getByRole('button', { name: /Helped us too|This helped me/ }).count()).toBe(0)
  })

  it('fills the form of a practice tip from the answer that helped', async () => {
    await fatima.getByRole('link', { name: 'Make this a practice tip' }).click()
    await fatima.getByText('We filled in what was in the answer.').waitFor()
    expect(await fatima.getByLabel('Step 1', { exact: true }).inputValue()).toBe(
      'Put them on before eight in the morning.',
    )
    expect(await fatima.getByLabel('Step 2', { exact: true }).inputValue()).toBe('Turn the seam outward at the heel.')
    expect(await fatima.getByLabel('When does this help, and for whom?').inputValue()).toContain('slip down')
    await fatima.getByRole('button', { name: 'Take Circulation away' }).waitFor()
  })

  it('says what is missing in a tip, and shares it when it is whole', async () => {
    await fatima.getByLabel('What should a colleague do, in one sentence?').fill(tipTitle)
    await fatima.getByRole('button', { name: 'Share', exact: true }).click()
    await fatima.locator('.fault').first().waitFor()
    await fatima.getByLabel('What did it change?').fill('They stayed up all day in three homes.')
    await fatima.getByLabel('When not to, 1', { exact: true }).fill('When the skin of the heel is open.')
    await fatima.getByRole('button', { name: 'Share', exact: true }).click()
    await fatima.waitForURL(/\/tips\/p_/)
    await fatima.getByRole('heading', { level: 1, name: tipTitle }).waitFor()
    await fatima.getByRole('heading', { name: 'When not to' }).waitFor()
    await fatima.getByRole('link', { name: title }).waitFor()
  })

  it('finds the tip for another nurse who mistypes, while she types and on the page of results', async () => {
    const path = placeOf(fatima)
    const typed = `stockng seam outward heel ${round}`
    const find = async () => {
      const { search } = await ask<{ search: { edges: { node: { id?: string } }[] } }>(
        tom.context(),
        address,
        'query ($query: String!) { search(query: $query, first: 5) { edges { node { ... on Tip { id } } } } }',
        { query: typed },
      )
      return search.edges.map((edge) => `/tips/${edge.node.id}`)
    }
    // the index follows the outbox
    await expect.poll(find, { timeout: 15_000 }).toContain(path)
    await tom.keyboard.press('/')
    await tom.keyboard.type(typed)
    const offered = tom.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
    await offered.filter({ hasText: tipTitle }).waitFor()
    await tom.keyboard.press('Enter')
    await tom.waitForURL(/\/search\?q=/)
    await tom.locator('article.result', { hasText: tipTitle }).getByRole('link', { name: tipTitle }).click()
    await tom.getByRole('heading', { level: 1, name: tipTitle }).waitFor()
  })
})
