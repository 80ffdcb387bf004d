import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, placeOf, visit } from './kring.ts'
import { aQuestion } from './seed.ts'
import { ask, demo } from './visit.ts'

let page: Page
beforeAll(async () => {
  page = await visit(demo.fatima, '/')
})
const cards = () => page.getByRole('article')
const scope = (name: string) => page.getByRole('navigation', { name: 'Which posts' }).getByRole('link', { name })

describe('Kring', () => {
  it('says with every post of a feed why it is there', async () => {
    await cards().first().waitFor()
    const reasons = await page.locator('article .reason').allTextContents()
    expect(reasons.length).toBe(await cards().count())
    for (const reason of reasons)
      expect(reason).toMatch(/^(From your team|Because you follow .+|Your team may know this)$/)
  })

  it('shows what waits for an answer, the oldest first', async () => {
    await scope('Waiting').click()
    await page.waitForURL(/scope=waiting/)
    await cards().first().waitFor()
    const answers = await page.locator('article a[href$="#talk"]').allInnerTexts()
    expect(new Set(answers.map((text) => text.trim()))).toEqual(new Set(['Waiting for an answer']))
    const times = await page
      .locator('article time')
      .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')))
    expect(times).toEqual([...times].sort())
  })

  it('ends a feed instead of going on for ever', async () => {
    await page.goto(`${address}/?scope=waiting`)
    await cards().first().waitFor()
    const end = page.getByText('You are up to date')
    const more = page.getByRole('button', { name: 'Show more' })
    for (let presses = 0; presses < 10 && !(await end.isVisible()); presses++) {
      const before = await cards().count()
      await more.click()
      await expect.poll(() => cards().count(), { timeout: 15_000 }).toBeGreaterThan(before)
      // the reading goes on at the first post that came
      expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true)
    }
    await end.waitFor()
    expect(await more.count()).toBe(0)
    const ids = await page.locator('article h2').evaluateAll((all) => all.map((one) => one.id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('shows to my team what is for my team only', async () => {
    await scope('My team').click()
    await page.locator('article .aud', { hasText: 'Only Lombok-Oost' }).first().waitFor()
  })

  it('brings a topic that is followed into the feed, and takes it out again', async () => {
    // asked by somebody without a team, so that the topic is the only reason
    const hanneke = await visit(demo.hanneke)
    await aQuestion(hanneke, 'Who has a good way to talk about faith in the last weeks?', '', {
      topics: ['psy.spirituality'],
    })
    const joke = await visit(demo.joke)
    await ask(joke.context(), address, 'mutation { followTopic(topic: "psy.spirituality", on: false) { id } }')
    await joke.goto(`${address}/topics/psy.spirituality`)
    await joke.getByRole('button', { name: 'Follow', exact: true }).click()
    await joke.getByRole('button', { name: 'Following' }).waitFor()
    await joke.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Spirituality' }).waitFor()
    await joke.goto(`${address}/`)
    await joke.getByText('Because you follow Spirituality').first().waitFor()
    await joke.goto(`${address}/topics/psy.spirituality`)
    await joke.getByRole('button', { name: 'Following' }).click()
    await joke.getByRole('button', { name: 'Follow', exact: true }).waitFor()
    await joke.goto(`${address}/`)
    await joke.getByRole('article').first().waitFor()
    expect(await joke.getByText('Because you follow Spirituality').count()).toBe(0)
  })

  it('keeps what is for a team from every other team', async () => {
    const title = 'Who takes the early round on the first day of the month?'
    const id = await aQuestion(page, title, 'For us only.', { audience: 'TEAM' })
    const joke = await visit(demo.joke, '/?scope=newest')
    await joke.getByRole('article').first().waitFor()
    expect(await joke.getByText(title).count()).toBe(0)
    await joke.goto(`${address}/questions/${id}`)
    await joke.getByRole('heading', { level: 1, name: 'This is not here any more' }).waitFor()
    await joke.goto(`${address}/search?q=${encodeURIComponent('"early round on the first day"')}`)
    await joke.getByRole('heading', { name: /^Nothing found/ }).waitFor()
    await page.goto(`${address}/?scope=team`)
    await page.locator(`article a[href="/questions/${id}"]`).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(placeOf(page)).toBe(`/questions/${id}`)
  })
})
