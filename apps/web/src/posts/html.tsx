import purify from 'dompurify'
import { createMemo } from 'solid-js'

const allowed = {
  ALLOWED_TAGS:
    'p br strong em del code pre a ul ol li blockquote h1 h2 h3 h4 h5 h6 hr table thead tbody tr th td span s'.split(
      ' ',
    ),
  ALLOWED_ATTR: ['href', 'title', 'target', 'rel', 'start', 'class'],
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|\/(?!\/))/i,
}

/** A colleague's name after @, which travels as @[name](id), becomes a way to their page. */
const mentions = (html: string) =>
  html.replace(/@\[([^\]<>\n]{1,80})\]\((u_[\w-]{8,40})\)/g, '<a class="mention" href="/people/$2">@$1</a>')

/** The server's clean HTML, cleaned once more here before it is shown. */
export function Html(props: { html: string; class?: string; lang?: string }) {
  const clean = createMemo(() => {
    const fragment = purify.sanitize(mentions(props.html), { ...allowed, RETURN_DOM_FRAGMENT: true })
    for (const link of fragment.querySelectorAll('a[target]')) link.setAttribute('rel', 'noopener noreferrer nofollow')
    return [...fragment.childNodes]
  })
  return (
    <div class={`prose ${props.class ?? ''}`} lang={props.lang}>
      {clean()}
    </div>
  )
}
