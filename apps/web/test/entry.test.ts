import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { address, leave, placeOf, stranger, visit } from './kring.ts'
import { aQuestion } from './seed.ts'
import { colleague, demo, settle } from './visit.ts'

const password = 'kring-demo-2026'

/** A code of an app, as its phone would show it `steps` half minutes from now. */
function codeOf(key: string, steps = 0): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...key].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const mac = createHmac('sha1', secret).update(step).digest()
  const place = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(place) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

async function fillIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
}

/** A device with a fingerprint reader that always knows its owner. */
async function withFinger(page: Page): Promise<{ forget: () => Promise<void> }> {
  const line = await page.context().newCDPSession(page)
  await line.send('WebAuthn.enable')
  const { authenticatorId } = await line.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { forget: () => line.send('WebAuthn.clearCredentials', { authenticatorId }).then(() => undefined) }
}

describe('Kring', () => {
  it('lets a person make a passkey, sign in with it, name it, and take it away', async () => {
    const page = await visit(colleague.tom, '/me/security')
    const finger = await withFinger(page)
    await page.getByText('You have no passkey yet.').waitFor()
    await page.getByRole('button', { name: 'Make a passkey on this device' }).click()
    await page.getByLabel('What do you call this passkey?').fill('My phone')
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await page.getByText('My phone', { exact: true }).waitFor()

    const enter = async () => {
      await page.getByRole('button', { name: /^Account of Tom/ }).click()
      await page.getByRole('button', { name: 'Sign out', exact: true }).last().click()
      await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    }
    await enter()
    await page.getByRole('heading', { level: 1, name: 'Signing in and devices' }).waitFor()
    await page.getByText('with a passkey, last used').waitFor()

    await page.getByRole('button', { name: 'Rename passkey My phone' }).click()
    await page.getByLabel('What do you call this passkey?').fill('Work phone')
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
    await page.getByText('Work phone', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Remove passkey Work phone' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText('You have no passkey yet.').waitFor()
    await enter()
    await page.getByRole('alert').getByText('Kring does not know this passkey').waitFor()
    await finger.forget()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByRole('alert').getByText('Your browser stopped this').waitFor()
  })

  it('lets a person put codes beside the password, and come in with them or a recovery code', async () => {
    const page = await visit(colleague.sanne, '/me/security')
    await page.getByRole('button', { name: 'Begin with codes' }).click()
    await page.getByRole('img', { name: 'The key as a picture for your app' }).waitFor()
    const key = ((await page.locator('p.mono').textContent()) ?? '').replaceAll(' ', '')
    await page.getByLabel('The code that the app shows now').fill('000000')
    await page.getByRole('button', { name: 'Switch codes on' }).click()
    await page.locator('.fault', { hasText: 'This code is not right' }).waitFor()
    await page.getByLabel('The code that the app shows now').fill(codeOf(key, -1))
    await page.getByRole('button', { name: 'Switch codes on' }).click()
    await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor()
    const [recovery = ''] = await page.locator('ul.codes li').allTextContents()
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await page.getByText('You have 10 recovery codes left.').waitFor()

    const other = await stranger()
    await other.goto(address)
    await fillIn(other, colleague.sanne)
    await other.getByRole('button', { name: 'Sign in', exact: true }).click()
    const field = other.getByLabel('Code from your app')
    await field.waitFor()
    await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true)
    await field.fill('111111')
    await other.getByRole('button', { name: 'Sign in', exact: true }).click()
    await other.locator('.fault', { hasText: 'This code is not right' }).waitFor()
    await field.fill(recovery)
    await other.getByRole('button', { name: 'Sign in', exact: true }).click()
    await other.getByRole('article').first().waitFor()

    await page.reload()
    await page.getByText('You have 9 recovery codes left.').waitFor()
    await page.getByRole('button', { name: 'Switch codes off' }).click()
    await page.getByRole('dialog').getByLabel('Code', { exact: true }).fill(codeOf(key, 1))
    await page.getByRole('dialog').getByRole('button', { name: 'Switch codes off' }).click()
    await page.getByRole('button', { name: 'Begin with codes' }).waitFor()
  })

  it('shows where one is signed in, and signs out another device that is open there', async () => {
    const phone = await visit(demo.hanneke, '/')
    const desk = await visit(demo.hanneke, '/me/security')
    await phone.getByRole('article').first().waitFor()
    await desk.getByText('This device', { exact: true }).waitFor()
    // the last one: both were made in this browser by the same kind of program
    const others = desk.getByRole('button', { name: /^Sign out (?!This device)/ })
    await expect.poll(() => others.count()).toBeGreaterThan(0)
    while ((await others.count()) > 0) {
      const before = await others.count()
      await others.first().click()
      await expect.poll(() => others.count()).toBeLessThan(before)
    }
    await phone.getByRole('heading', { name: 'Have a look around' }).waitFor()
    await desk.getByText('This device', { exact: true }).waitFor()
  })

  it('says whom to ask for a new password where no mail leaves', async () => {
    const page = await stranger()
    await page.goto(address)
    await page.getByRole('link', { name: 'Forgot your password?' }).click()
    await page.getByText('Ask a steward in your organisation for a link.').waitFor()
    await page.goto(`${address}/set-password#nothing`)
    await page.getByRole('heading', { name: 'This link has ended' }).waitFor()
  })
})

describe('Kring on a shared device', () => {
  const secret = 'Zwaluwnestje'
  /** Everything in which a browser could keep a text. */
  const held = (page: Page) =>
    page.evaluate(async () => {
      const caches = await self.caches.keys()
      const bases = await indexedDB.databases()
      return JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        caches,
        bases,
        document.title,
        location.href,
        history.state,
      ])
    })
  const enterShared = async (page: Page) => {
    // in English, whoever was here before
    await leave(await visit(demo.ruben))
    await page.goto(address)
    await fillIn(page, demo.ruben)
    await page.getByRole('checkbox', { name: /This is a shared device/ }).check()
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('article').first().waitFor()
  }
  /** What the browser's own history says of every page. */
  const visited = async (page: Page) => {
    const line = await page.context().newCDPSession(page)
    return JSON.stringify((await line.send('Page.getNavigationHistory')).entries)
  }
  /** Reads, searches and begins to write. */
  const use = async (page: Page, question: string) => {
    await page.goto(`${address}/questions/${question}`)
    await page.getByRole('heading', { level: 1, name: new RegExp(secret) }).waitFor()
    await page.getByRole('combobox').first().fill(secret)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?s=/)
    await page
      .getByRole('article')
      .or(page.getByRole('link', { name: new RegExp(secret) }))
      .first()
      .waitFor()
    await page.goto(`${address}/ask`)
    await page.getByLabel('What is going on?').fill(`A draft about ${secret}`)
    await settle(page)
  }

  it('leaves no text in storage, cache or history after signing out', async () => {
    const writer = await visit(demo.fatima)
    const question = await aQuestion(
      writer,
      `Where does the ${secret} go in winter?`,
      `The ${secret} hangs under the roof.`,
    )
    const page = await stranger()
    await enterShared(page)
    await use(page, question)
    expect(await held(page)).not.toContain(secret)
    await page.getByRole('button', { name: /^Account of/ }).click()
    // what anything in the page kept goes too: the server says so to the browser
    await page.evaluate(async (text) => {
      localStorage.setItem('probe', text)
      sessionStorage.setItem('probe', text)
      await (await caches.open(`probe ${text}`)).put('/probe', new Response(text))
    }, secret)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.waitForURL(`${address}/sign-in`)
    await page.getByRole('heading', { name: 'Have a look around' }).waitFor()
    expect(await held(page)).not.toMatch(new RegExp(`${secret}|draft|recent`, 'i'))
    expect(await visited(page)).not.toContain(secret)
    for (let back = 0; back < 3; back++) {
      await page.goBack()
      await page.getByRole('heading', { name: 'Have a look around' }).waitFor()
      expect(await page.content()).not.toContain(secret)
    }
    expect((await page.context().cookies()).map(({ name }) => name)).not.toContain('kring_session')
  })

  it('signs out by itself after ten minutes without use, and not before', async () => {
    const page = await stranger()
    await page.clock.install()
    await enterShared(page)
    await page.clock.runFor(9 * 60_000)
    await page.keyboard.press('Shift')
    await page.clock.runFor(9 * 60_000)
    expect(await page.getByRole('article').count()).toBeGreaterThan(0)
    await page.clock.runFor(70_000)
    await page.waitForURL(/\/sign-in\?idle=1$/)
    await page.getByText('this shared device was not used for a while').waitFor()
    expect(await page.getByRole('article').count()).toBe(0)
    expect(placeOf(page)).toBe('/sign-in?idle=1')
  })

  it('keeps what is one’s own on one’s own device', async () => {
    const page = await visit(demo.ruben, '/ask')
    await page.getByLabel('What is going on?').fill('A draft of my own.')
    await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('kring.draft.')))
  })
})
