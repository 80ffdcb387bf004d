import { generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { Provider, type KoaContextWithOIDC } from 'oidc-provider'

export type Account = Record<string, unknown>
type Claims = Record<string, unknown>

function newKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { privateKey, jwk: { ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'RS256', use: 'sig' } }
}

/** A real OpenID provider on a real socket. What it says in its token can be bent, its keys changed, and it can go away. */
export async function startProvider(backTo: string, out: string) {
  const accounts: Record<string, Account> = {}
  let who = ''
  let bend: ((claims: Claims) => Claims) | null = null
  let forge = false
  let key = newKey()
  let server: Server
  let port = 0
  let handler: (...given: Parameters<ReturnType<Provider['callback']>>) => unknown

  const make = () => {
    const provider = new Provider(`http://127.0.0.1:${port}`, {
      clients: [
        {
          client_id: 'kring',
          client_secret: 'a secret of the test',
          redirect_uris: [backTo],
          post_logout_redirect_uris: [out],
        },
      ],
      jwks: { keys: [key.jwk as object] as never },
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'locale', 'team', 'roles'] },
      findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts[id] }) }),
      features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
      interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
      pkce: { required: () => true },
      cookies: { keys: ['a key of the test'] },
      ttl: { AccessToken: 600, IdToken: 600, Grant: 600, Interaction: 600, Session: 600, AuthorizationCode: 60 },
    })
    provider.use(async (ctx: KoaContextWithOIDC, next) => {
      if (ctx.path.startsWith('/interaction/')) return enter(provider, ctx)
      await next()
      const body = ctx.body as { id_token?: string } | undefined
      if (ctx.path === '/token' && body?.id_token && (bend || forge)) body.id_token = resigned(body.id_token)
    })
    handler = provider.callback()
  }
  const enter = async (provider: Provider, ctx: KoaContextWithOIDC) => {
    ctx.respond = false
    if (who === '') {
      await provider.interactionFinished(ctx.req, ctx.res, { error: 'access_denied' })
      return
    }
    const grant = new provider.Grant({ accountId: who, clientId: 'kring' })
    grant.addOIDCScope('openid profile email')
    const consent = { grantId: await grant.save() }
    await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: who }, consent })
  }
  const resigned = (token: string) => {
    const [head = '', body = ''] = token.split('.')
    const claims: Claims = JSON.parse(Buffer.from(body, 'base64url').toString())
    const said = `${head}.${Buffer.from(JSON.stringify(bend ? bend(claims) : claims)).toString('base64url')}`
    const by = forge ? newKey().privateKey : key.privateKey
    return `${said}.${sign('sha256', Buffer.from(said), by).toString('base64url')}`
  }
  const listen = () =>
    new Promise<void>((resolve) => {
      server = createServer((request, response) => void handler(request, response))
      server.listen(port, '127.0.0.1', resolve)
    })

  handler = () => undefined
  await listen()
  const at = server!.address()
  port = typeof at === 'object' && at ? at.port : 0
  make()

  return {
    issuer: `http://127.0.0.1:${port}`,
    accounts,
    /** Who sits at the provider's sign-in page; nobody gives up there. */
    as: (account: string) => {
      who = account
    },
    bend: (change: typeof bend) => {
      bend = change
    },
    forge: (on: boolean) => {
      forge = on
    },
    rotate: () => {
      key = newKey()
      make()
    },
    away: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    back: listen,
    /** Goes through the provider's pages as a browser does; where it sends back to. */
    walk: async (start: string): Promise<string> => {
      let url = start
      const cookies = new Map<string, string>()
      for (let step = 0; step < 10; step++) {
        if (url.startsWith(backTo)) return url
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
        const answer = await fetch(url, { redirect: 'manual', headers: { cookie } })
        for (const set of answer.headers.getSetCookie()) {
          const [name = '', value = ''] = set.split(';')[0]?.split(/=(.*)/) ?? []
          cookies.set(name, value)
        }
        const next = answer.headers.get('location')
        if (!next) throw new Error(`the provider stops at ${url}: ${answer.status} ${await answer.text()}`)
        url = new URL(next, url).href
      }
      throw new Error('the provider sends round and round')
    },
  }
}
