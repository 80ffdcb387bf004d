import { Feed, Me } from '@kring/contract/generated/operations'
import { Router } from '@solidjs/router'
import { render } from 'solid-js/web'
import './ui/tokens.css'
import './ui/font.css'
import './ui/base.css'
import './ui/parts.css'
import './shell/shell.css'
import './posts/posts.css'
import './feed/feed.css'
import { firstPage } from './feed/list.ts'
import { scopeOf } from './feed/scopes.tsx'
import { common } from './platform/common.ts'
import { ahead } from './platform/graphql.ts'
import { findMe } from './platform/session.ts'
import { trustOwnWorkers } from './platform/trusted.ts'
import { routes } from './routes.tsx'
import { Shell } from './shell/shell.tsx'

trustOwnWorkers()
// who is there, the first page and the texts are asked for side by side
ahead(Me, {})
if (location.pathname === '/') ahead(Feed, firstPage({ scope: scopeOf(location.search) }))
const known = findMe()
await common.ready()
await Promise.race([known, new Promise((done) => setTimeout(done, 1500))])

const place = document.getElementById('kring')
if (place)
  render(
    () => (
      <Router root={Shell} scrollRestoration>
        {routes}
      </Router>
    ),
    place,
  )
