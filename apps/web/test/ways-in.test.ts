import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startMailServer } from '../../api/test/mail-server.ts'
import { startProvider } from '../../api/test/provider.ts'
import { stranger } from './kring.ts'
import { freePort, type Running, startKring } from './server.ts'
import { demo, signIn } from './visit.ts'

let mail: Awaited<ReturnType<typeof startMailServer>>
let provider: Awaited<ReturnType<typeof startProvider>>
let kring: Running
beforeAll(async () => {
  const port = await freePort()
  const address = `http://localhost:${port}`
  ;[mail, provider] = await Promise.all([
    startMailServer(),
    startProvider(`${address}/entry/oidc/back`, `${address}/sign-in`),
  ])
  kring = await startKring({
    PORT: String(port),
    SMTP_URL: mail.url,
    MAIL_FROM: 'Kring <kring@example.org>',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: 'kring',
    OIDC_CLIENT_SECRET: 'a secret of the test',
    OIDC_NAME: 'Zorgpas',
  })
  provider.accounts.nia = {
    name: 'Nia Berg',
    email: 'nia@zorg.example',
    email_verified: true,
    locale: 'en',
    team: 'lombok-oost',
  }
})
afterAll(async () => {
  await kring?.stop()
  await Promise.all([mail?.close(), provider?.away()])
})

/** The link in the last letter to this address. */
async function linkFor(address: string): Promise<string> {
  const find = () => mail.mails.findLast(({ to }) => to === address)?.text.match(/http\S+set-password#\S+/)?.[0] ?? ''
  await expect.poll(find, { timeout: 20_000 }).not.toBe('')
  return find()
}

describe('Kring with mail', () => {
  it('sends who forgot a password a letter, and lets in with the new one', async () => {
    const page = await stranger()
    await page.goto(kring.address)
    await page.getByRole('link', { name: 'Forgot your password?' }).click()
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await page.locator('.fault', { hasText: 'This is not an e-mail address yet.' }).waitFor()
    await page.getByLabel('E-mail address').fill(demo.joke)
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await page.getByRole('heading', { name: 'Look in your mail' }).waitFor()
    const link = await linkFor(demo.joke)
    await page.goto(link)
    await page.getByRole('heading', { name: 'A new password for Joke Vermeer' }).waitFor()
    await page.getByLabel('New password').fill('short')
    await page.getByRole('button', { name: 'Keep this password' }).click()
    await page.locator('.fault', { hasText: 'Use at least 15 characters.' }).waitFor()
    await page.getByLabel('New password').fill('a new and rather long one')
    await page.getByRole('button', { name: 'Keep this password' }).click()
    await page.locator('.toast', { hasText: 'Your password is set.' }).waitFor()
    await page.getByLabel('E-mail address').fill(demo.joke)
    await page.getByLabel('Password', { exact: true }).fill('a new and rather long one')
    await page.getByRole('button', { name: /^(Sign in|Aanmelden)$/ }).click()
    await page.getByRole('article').first().waitFor()
    const other = await stranger()
    await other.goto(link)
    await other.getByRole('heading', { name: 'This link has ended' }).waitFor()
  })

  it('lets a steward invite somebody, who chooses a password and comes in', async () => {
    const page = await stranger()
    await signIn(page.context(), kring.address, demo.ruben)
    await page.goto(`${kring.address}/people`)
    await page.getByRole('button', { name: 'Invite somebody' }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Name').fill('Wim Nieuw')
    await form.getByLabel('E-mail address').fill('nothing')
    await form.getByRole('button', { name: 'Invite', exact: true }).click()
    await form.locator('.fault', { hasText: 'This is not an e-mail address.' }).waitFor()
    await form.getByLabel('E-mail address').fill('wim.nieuw@example.org')
    await form.getByLabel('Team').selectOption({ label: 'Lombok-Oost' })
    await form.getByLabel('Role', { exact: true }).selectOption({ label: 'Coach' })
    await form.getByLabel('Role until').fill('2099-12-31')
    await form.getByRole('button', { name: 'Invite', exact: true }).click()
    await page.locator('.toast', { hasText: 'Wim Nieuw is invited.' }).waitFor()
    await page.getByLabel('Find by name, address or team').fill('wim')
    await page.getByText('Lombok-Oost · Coach until December 31, 2099').waitFor()

    const wim = await stranger()
    await wim.goto(await linkFor('wim.nieuw@example.org'))
    await wim.getByRole('heading', { name: 'Welcome to Kring, Wim Nieuw' }).waitFor()
    await wim.getByLabel('New password').fill('een zin die ik onthoud')
    await wim.getByRole('button', { name: 'Keep this password' }).click()
    await wim.getByLabel('E-mail address').fill('wim.nieuw@example.org')
    await wim.getByLabel('Password', { exact: true }).fill('een zin die ik onthoud')
    await wim.getByRole('button', { name: 'Sign in', exact: true }).click()
    await wim.getByRole('article').first().waitFor()

    await page.getByRole('button', { name: 'Change Wim Nieuw' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'End the account' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'End the account' }).click()
    await page.locator('.toast', { hasText: 'The account is ended.' }).waitFor()
    // without a touch
    await wim.getByRole('button', { name: /^(Sign in|Aanmelden)$/ }).waitFor()
    await page.goto(`${kring.address}/acts`)
    await page.getByText('of Wim Nieuw, by Ruben de Wit').first().waitFor()
  })

  it('shows what is wrong in a file of people, and takes it in when it is mended', async () => {
    const page = await stranger()
    await signIn(page.context(), kring.address, demo.ruben)
    await page.goto(`${kring.address}/people`)
    const give = (text: string) =>
      page
        .getByLabel('Choose a file')
        .setInputFiles({ name: 'mensen.csv', mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') })
    await give('Naam;E-mail;Team\r\nZo\xeb Zee;nothing;Zeeteam\r\nZo\xeb Zon;zon@example.org;Zeeteam\r\n')
    await page.getByRole('cell', { name: 'This is not an e-mail address.' }).waitFor()
    await page.getByText('Until then nothing is written.').waitFor()
    await give('Naam;E-mail;Team\r\nZo\xeb Zee;zee@example.org;Zeeteam\r\nZo\xeb Zon;zon@example.org;Zeeteam\r\n')
    await page.getByText('2 new, 0 changed.').waitFor()
    await page.getByText('New teams: Zeeteam.').waitFor()
    await page.getByRole('cell', { name: 'Zoë Zon' }).waitFor()
    await page.getByRole('button', { name: 'Take them in' }).click()
    await page.locator('.toast', { hasText: 'They are taken in.' }).waitFor()
    await page.getByLabel('Find by name, address or team').fill('zeeteam')
    await page.getByText('zee@example.org').waitFor()
    // the last of a team
    for (const [name, last] of [
      ['Zoë Zee', false],
      ['Zoë Zon', true],
    ] as const) {
      await page.getByRole('button', { name: `Change ${name}` }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Team').selectOption({ label: 'Lombok-Oost' })
      await dialog.getByRole('button', { name: 'Keep the change' }).click()
      if (last) {
        await dialog.getByText('Zoë Zon is the last of this team.').waitFor()
        await dialog.getByRole('button', { name: 'Do it all the same' }).click()
      }
      await dialog.waitFor({ state: 'detached' })
      await page.getByRole('button', { name: `Change ${name}` }).waitFor({ state: 'detached' })
    }
  })
})

describe('Kring with the sign-on of an organisation', () => {
  it('lets in through it, in the team that it tells, and signs out there too', async () => {
    provider.as('nia')
    const page = await stranger()
    await page.goto(`${kring.address}/tips`)
    await page.getByRole('link', { name: 'Sign in with Zorgpas' }).click()
    await page.getByRole('button', { name: 'Account of Nia Berg' }).waitFor()
    expect(page.url()).toBe(`${kring.address}/tips`)
    await page.goto(`${kring.address}/me/security`)
    await page.getByText('through your organisation, last used').waitFor()
    await page.getByRole('button', { name: 'Account of Nia Berg' }).click()
    await page.getByRole('button', { name: 'Sign out', exact: true }).last().click()
    await page.waitForURL((url) => url.href.startsWith(provider.issuer))
  })

  it('says kindly that it is away, or that one stopped there', async () => {
    provider.as('')
    const page = await stranger()
    await page.goto(kring.address)
    await page.getByRole('link', { name: 'Sign in with Zorgpas' }).click()
    await page.getByRole('alert').getByText('The sign-in was stopped at your organisation.').waitFor()
    await provider.away()
    provider.as('nia')
    await page.goto(`${kring.address}/sign-in?fault=oidc_away`)
    await page.getByRole('alert').getByText('does not answer').waitFor()
    await provider.back()
  })
})
