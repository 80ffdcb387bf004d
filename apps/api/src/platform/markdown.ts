import MarkdownIt from 'markdown-it'

// No raw HTML, no images (nothing loads from elsewhere), links only to the web and to mail.
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable('image')
markdown.validateLink = (url) => /^(https?:|mailto:|\/(?!\/))/i.test(url.trim())
markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
  const token = tokens[index]
  if (token && /^https?:/i.test(String(token.attrGet('href') ?? ''))) {
    token.attrSet('target', '_blank')
    token.attrSet('rel', 'noopener noreferrer nofollow')
  }
  return self.renderToken(tokens, index, options)
}

/** Rendered texts that are kept, by the text itself: a page of answers is read far more often than it is written. */
const kept = new Map<string, string>()
const mostKept = 2_000
const longestKept = 4_000

/** Markdown as HTML without anything that runs or loads. */
export function toHtml(text: string): string {
  const known = kept.get(text)
  if (known !== undefined) return known
  const html = markdown.render(text)
  if (text.length > longestKept) return html
  // the order of a Map is the order of writing: the first key is the oldest
  const oldest = kept.size >= mostKept ? kept.keys().next().value : undefined
  if (oldest !== undefined) kept.delete(oldest)
  kept.set(text, html)
  return html
}

/** Plain text of at most `length` characters, ended at a word, for a card. */
export function toExcerpt(text: string, length = 280): string {
  const plain = text
    .slice(0, length * 4)
    .replace(/```[\s\S]*?(```|$)/g, ' ')
    .replace(/!?\[([^\]]{0,200})\]\([^)]{0,400}\)/g, '$1')
    .replace(/^[ \t]{0,9}(#{1,6}|[-*+>]|\d{1,3}[.)])[ \t]+/gm, '')
    .replace(/[*_`~]{1,3}/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const letters = [...plain]
  if (letters.length <= length) return plain
  const cut = letters.slice(0, length).join('')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.]+$/, '')}…`
}
