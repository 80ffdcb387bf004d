import type { Browser, BrowserContext, Page } from 'playwright-core'

export type Look = { width: number; height: number; theme: 'light' | 'dark'; locale: 'nl' | 'en' }
export const phone = { width: 390, height: 844 }
export const desktop = { width: 1280, height: 900 }

/** The demo accounts. */
export const demo = {
  fatima: 'fatima.benali@example.org',
  joke: 'joke.vermeer@example.org',
  hanneke: 'hanneke.coolen@example.org',
  ruben: 'ruben.steward@example.org',
  ingrid: 'ingrid.partner@example.org',
} as const

/** Colleagues who are nobody's example: of Fatima's own team, and of a third one. */
export const colleague = {
  sanne: 'sanne.bakker@example.org',
  tom: 'tom.kuipers@example.org',
} as const

/** A browser of its own for one person: cookies, storage, language and size. */
export function visitor(browser: Browser, look: Partial<Look> = {}): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: look.width ?? desktop.width, height: look.height ?? desktop.height },
    locale: look.locale === 'nl' ? 'nl-NL' : 'en-GB',
    colorScheme: look.theme ?? 'light',
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Amsterdam',
  })
}

/** Signs in through the form's own request, so that a page can be opened as this person. */
export async function signIn(
  context: BrowserContext,
  address: string,
  email: string,
  look: Partial<Look> = {},
): Promise<void> {
  const post = (query: string, variables: object) =>
    context.request.post(`${address}/graphql`, { data: { query, variables } })
  const answer = await post(
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
    {
      email,
      password: 'kring-demo-2026',
    },
  )
  if (!(await answer.json()).data?.signIn) throw new Error(`cannot sign in as ${email}`)
  const input = { locale: look.locale ?? 'en', theme: { light: 'LIGHT', dark: 'DARK' }[look.theme ?? 'light'] }
  await post('mutation ($input: ProfileInput!) { editProfile(input: $input) { id } }', { input })
}

/** Asks the API as the person of this context. */
export async function ask<Data>(
  context: BrowserContext,
  address: string,
  query: string,
  variables: object = {},
): Promise<Data> {
  const answer = await context.request.post(`${address}/graphql`, { data: { query, variables } })
  const { data, errors } = await answer.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** Waits until the page is there: its heading, nothing that is still loading, and its font. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }))
  })
}
