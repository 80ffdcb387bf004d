import type { Plugin } from 'vite'

const library = /solid-js[\\/]web[\\/]dist[\\/]web\.js/
const sink = 't.innerHTML = html;'
const policy = `
const trustedTemplates = globalThis.trustedTypes?.createPolicy('kring-templates', { createHTML: (html) => html });
const trusted = (html) => trustedTemplates ? trustedTemplates.createHTML(html) : html;
`

/**
 * The page lets no plain text become HTML (Trusted Types). Solid's templates are the one exception, written by its compiler
 * and never at run time: they get a policy of their own, which nothing outside Solid's file can reach.
 */
export function trustedTemplates(): Plugin {
  return {
    name: 'trusted-templates',
    apply: 'build',
    transform(code, id) {
      if (!library.test(id)) return null
      const at = code.indexOf(sink)
      if (at < 0 || code.indexOf(sink, at + 1) >= 0)
        throw new Error('the place where Solid makes its templates has moved')
      const end = code.indexOf('function template(')
      return `${code.slice(0, end)}${policy}${code.slice(end).replace(sink, 't.innerHTML = trusted(html);')}`
    },
  }
}
