// The page for an address that leads nowhere, in one language or two. It may be answered at any depth, so a site without
// a base links to '/'.
import type { MissingPage } from '../../src/app/missingPage'
import type { Lang } from '../../src/domain/language'
import { escapeHtml, type Site } from './shell'

interface MissingIn {
  readonly lang: Lang
  readonly page: MissingPage
}

const link = ({ href, name }: MissingPage['start']): string => `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`

const section = ({ lang, page }: MissingIn, i: number): string => `<section lang="${lang}">
        <h${i + 1}>${escapeHtml(page.heading)}</h${i + 1}>
        <p data-offer hidden>${escapeHtml(page.offer)}<a></a></p>
        <p>${escapeHtml(page.text)}</p>
        <p>${link(page.start)}</p>
        ${page.groups.map(({ name, links }) => `<h${i + 2}>${escapeHtml(name)}</h${i + 2}><ul>${links.map(to => `<li>${link(to)}</li>`).join('')}</ul>`).join('\n        ')}
        ${page.foot}
      </section>`

/**
 * @param script goes to the page that was meant or offers it, and shows the language that the address asks for
 * @param languages the page's own first: a host that knows one such page for all addresses answers with both
 */
export function missingPage({ shell, base }: Site, script: string, languages: readonly MissingIn[]): string {
  const [own] = languages
  if (!own) throw new Error('a page needs a language')
  const root = base === './' ? '/' : base
  const styles = [...shell.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([tag]) => tag)
  const policy = shell.match(/<meta http-equiv="Content-Security-Policy"[^>]*>/)?.[0] ?? ''
  return `<!doctype html>
<html lang="${own.lang}">
  <head>
    <meta charset="utf-8" />
    ${policy}
    <base href="${root}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(own.page.title)}</title>
    ${styles.join('\n    ')}
    <script src="./${script}"></script>
  </head>
  <body>
    <main id="missing">
      ${languages.map(section).join('\n      ')}
    </main>
  </body>
</html>
`
}
