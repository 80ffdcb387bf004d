import { describe, expect, it } from 'vitest'
import { address, forgiven, visit } from './kring.ts'
import { everyPage } from './pages.ts'
import { demo, settle } from './visit.ts'

type Loaded = { url: string; type: string; bytes: number }

describe('Kring', () => {
  it('shows the first feed after at most 60 kB of JavaScript and 90 kB in all, fonts apart', async () => {
    const page = await visit(demo.fatima)
    const line = await page.context().newCDPSession(page)
    const begun = new Map<string, Omit<Loaded, 'bytes'>>()
    const loaded: Loaded[] = []
    let painted = false
    const pending = new Set<string>()
    await line.send('Network.enable')
    line.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      // what is asked for before the first card is on the screen counts, also when it arrives a moment later
      if (painted) return
      begun.set(requestId, { url: request.url.slice(address.length), type: type ?? 'Other' })
      pending.add(requestId)
    })
    line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const known = begun.get(requestId)
      if (known) loaded.push({ ...known, bytes: encodedDataLength })
      pending.delete(requestId)
    })
    await page.goto(address, { waitUntil: 'commit' })
    await page.getByRole('article').first().waitFor()
    painted = true
    await expect.poll(() => [...pending].filter((id) => begun.get(id)?.type !== 'WebSocket').length).toBe(0)

    const weight = (fits: (one: Loaded) => boolean) => loaded.filter(fits).reduce((sum, one) => sum + one.bytes, 0)
    const script = weight((one) => one.type === 'Script')
    const all = weight((one) => one.type !== 'Font')
    console.log(`the first feed: ${script} bytes of JavaScript, ${all} bytes in all without fonts`)
    const list = loaded.map((one) => `${one.bytes} ${one.type} ${one.url}`).join('\n')
    expect(
      loaded.some((one) => one.type === 'Document'),
      list,
    ).toBe(true)
    expect(
      loaded.some((one) => one.url === '/graphql'),
      list,
    ).toBe(true)
    expect(script, list).toBeLessThanOrEqual(60_000)
    expect(all, list).toBeLessThanOrEqual(90_000)
  })

  it('loads nothing from elsewhere on any page, and nothing that its own policy forbids', async () => {
    const page = await visit(demo.fatima)
    const places = await everyPage(page.context(), address)
    const elsewhere: string[] = []
    const missing: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('data:')) elsewhere.push(request.url())
    })
    page.on('response', (answer) => {
      if (answer.status() >= 400) missing.push(`${answer.status()} ${answer.url()}`)
    })
    for (const place of places) {
      await page.goto(address + place.path)
      await settle(page)
    }
    expect(elsewhere).toEqual([])
    expect(missing).toEqual([])
    const answers = await Promise.all([page.request.get(address), page.request.get(address)])
    const policies = answers.map((answer) => answer.headers()['content-security-policy'] ?? '')
    for (const policy of policies) {
      expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{24}' 'strict-dynamic';/)
      expect(policy).toContain("require-trusted-types-for 'script'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
    }
    // a word that came twice could be guessed
    expect(policies[0]).not.toBe(policies[1])
  })

  it('lets no text become HTML or code, whatever a page would try', async () => {
    const page = await visit(demo.fatima, '/')
    await page.getByRole('article').first().waitFor()
    const tried = await page.evaluate(() => {
      const fails = (deed: () => void) => {
        try {
          deed()
          return 'done'
        } catch (fault) {
          return fault instanceof Error ? fault.name : String(fault)
        }
      }
      const script = document.createElement('script')
      return [
        fails(() => document.createElement('div').insertAdjacentHTML('beforeend', '<img src=x>')),
        fails(() => {
          document.createElement('div').innerHTML = '<b>x</b>'
        }),
        fails(() => {
          script.src = 'https://elsewhere.example/x.js'
        }),
        fails(() => {
          script.text = 'globalThis.broken = true'
        }),
      ]
    })
    expect(tried).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError'])
    forgiven(/trusted/i)
  })
})
