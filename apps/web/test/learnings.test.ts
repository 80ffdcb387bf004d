import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, visit } from './kring.ts'
import { ask, colleague, demo, phone } from './visit.ts'

let fatima: Page
let joke: Page
let sanne: Page
let circle = ''
const title = 'First I ask what it is about'

/** A talk of the three that ended; Fatima brought the question. */
async function aTalk(): Promise<string> {
  const meOf = async (page: Page) => (await ask<{ me: { id: string } }>(page.context(), address, '{ me { id } }')).me.id
  const others = await Promise.all([joke, sanne].map(meOf))
  const { openIntervision: opened } = await ask<{ openIntervision: { id: string; session: { id: string } } }>(
    fatima.context(),
    address,
    'mutation ($input: OpenIntervisionInput!) { openIntervision(input: $input) { id session { id } } }',
    {
      input: {
        name: 'Three about listening',
        people: others,
        method: 'five_step',
        form: 'TOGETHER',
        language: 'en',
        clientKey: randomUUID(),
      },
    },
  )
  for (const page of [joke, sanne])
    await ask(
      page.context(),
      address,
      'mutation ($id: ID!) { answerInvitation(intervision: $id, answer: ACCEPT) { id } }',
      {
        id: opened.id,
      },
    )
  for (const page of [fatima, joke, sanne]) {
    const in_ = { id: opened.id, session: opened.session.id }
    await ask(
      page.context(),
      address,
      'mutation ($id: ID!, $session: ID!) { agreeToGroundRules(intervision: $id) { id } enterSession(session: $session) { id } }',
      in_,
    )
  }
  await ask(
    fatima.context(),
    address,
    'mutation ($s: ID!, $me: ID!, $joke: ID!) { f: giveRole(session: $s, role: FACILITATOR, person: $joke) { id } giveRole(session: $s, role: PRESENTER, person: $me) { id } }',
    { s: opened.session.id, me: await meOf(fatima), joke: others[0] },
  )
  await ask(joke.context(), address, 'mutation ($s: ID!) { startSession(session: $s) { id } }', {
    s: opened.session.id,
  })
  await ask(fatima.context(), address, 'mutation ($s: ID!) { endSession(session: $s) { id } }', {
    s: opened.session.id,
  })
  return opened.id
}

beforeAll(async () => {
  ;[fatima, joke, sanne] = await Promise.all([
    visit(demo.fatima, undefined, phone),
    visit(demo.joke, undefined, phone),
    visit(colleague.sanne, undefined, phone),
  ])
  circle = await aTalk()
})

describe('Kring', () => {
  it('lets a learning travel only after everyone who was there said yes to that text', async () => {
    await fatima.goto(`${address}/intervision/${circle}`)
    await fatima.getByRole('link', { name: 'Write what you learnt' }).click()
    await fatima.getByLabel('What is it about, in one sentence?').fill(title)
    await fatima.getByLabel('What do you understand now?').fill('I answered before I understood what was asked of me.')
    await fatima.getByLabel('What will you try?').fill('Ask two open questions before I say anything else.')
    await fatima.getByRole('button', { name: 'Ask the others' }).click()
    await fatima.getByText('Not everyone has said yes yet.').waitFor()
    const path = new URL(fatima.url()).pathname

    for (const page of [joke, sanne]) await page.goto(address + path)
    await joke.getByText('Suggest another wording').first().click()
    await joke.getByLabel('Suggest another wording').fill('I answered before I knew the question.')
    await joke.getByRole('button', { name: 'Suggest', exact: true }).click()
    await joke.getByText('I answered before I knew the question.').first().waitFor()
    await joke.getByRole('button', { name: 'Yes, this may travel' }).click()
    await joke.getByText('You said yes to this text.').waitFor()

    await fatima.reload()
    await fatima.getByText('I answered before I knew the question.').waitFor()
    await fatima.getByRole('button', { name: 'Change the text' }).click()
    await fatima.getByLabel('What do you understand now?').fill('I answered before I knew the question.')
    await fatima.getByRole('button', { name: 'Ask the others' }).click()
    await fatima.getByText('Not everyone has said yes yet.').waitFor()
    expect(await fatima.getByRole('button', { name: 'Share it now' }).count()).toBe(0)

    // she reads the former text still: her yes is not taken for the new one
    await sanne.getByRole('button', { name: 'Yes, this may travel' }).click()
    await sanne.getByText('The text has changed in the meantime. Read the new text first.').first().waitFor()
    await sanne.getByText('I answered before I knew the question.').first().waitFor()
    await sanne.getByRole('button', { name: 'Yes, this may travel' }).click()
    await sanne.getByText('You said yes to this text.').waitFor()
    await joke.reload()
    await joke.getByRole('button', { name: 'Yes, this may travel' }).click()
    await joke.getByText('Everyone said yes. The one who wrote it can share it.').waitFor()

    await fatima.reload()
    await fatima.getByRole('button', { name: 'Share it now' }).click()
    await fatima.getByRole('link', { name: 'See it as others do' }).click()
    await fatima.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(await fatima.getByText('Three about listening').count()).toBe(0)

    const tom = await visit(colleague.tom, new URL(fatima.url()).pathname)
    await tom.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(await tom.getByText('Fatima').count()).toBe(0)
    await tom.goto(address + path)
    await tom.getByRole('heading', { name: 'This page is not here' }).waitFor()

    await sanne.reload()
    await sanne.getByRole('button', { name: 'Take it back' }).click()
    await sanne.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click()
    await sanne.getByText('This text was taken back.').first().waitFor()
    await tom.goto(fatima.url())
    await tom.getByRole('heading', { name: 'This is not here any more' }).waitFor()
  })

  it('keeps somebody’s own log, and gives it to them as a file', async () => {
    await fatima.goto(`${address}/intervision/log`)
    const here = fatima.getByRole('article').filter({ hasText: 'From Kring' }).first()
    await here.getByRole('button', { name: 'Write about it' }).click()
    await fatima.getByLabel('My reflection').fill('I want to talk less and hear more.')
    const keep = fatima.getByRole('button', { name: 'Keep', exact: true })
    await keep.click()
    await keep.waitFor({ state: 'detached' })
    await fatima.getByText('I want to talk less and hear more.').waitFor()
    await fatima.getByRole('button', { name: 'Add a meeting' }).click()
    await fatima.getByLabel('How many minutes?').fill('90')
    await keep.click()
    await expect.poll(() => fatima.getByLabel('Day').getAttribute('aria-invalid')).toBe('true')
    await fatima.getByLabel('Day').fill('2026-03-02')
    await keep.click()
    await fatima.getByRole('article').filter({ hasText: '90 minutes' }).waitFor()
    const [file] = await Promise.all([
      fatima.waitForEvent('download'),
      fatima.getByRole('link', { name: 'Take along as CSV' }).click(),
    ])
    const parts: Buffer[] = []
    for await (const part of await file.createReadStream()) parts.push(part)
    expect(Buffer.concat(parts).toString('utf8')).toContain('I want to talk less and hear more.')
  })
})
