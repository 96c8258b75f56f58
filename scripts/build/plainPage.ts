// The document of a page outside of the app: the 404 page, and pages at former addresses.
import type { Lang } from '../../src/domain/language/language'
import { escapeHtml, type LocalizedSite } from './htmlDocument'

interface PlainPage {
  readonly lang: Lang
  /** The path of the site's root, for all links. */
  readonly root: string
  readonly title: string
  /** Path of a script below the root. */
  readonly script: string
  /** The address that search engines should keep; null for none. */
  readonly canonical: string | null
  /** Markup. */
  readonly body: string
}

/** Search engines do not list such a page. */
export function renderPlainPage({ template }: LocalizedSite, page: PlainPage): string {
  const styles = [...template.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([tag]) => tag)
  const policy = template.match(/<meta http-equiv="Content-Security-Policy"[^>]*>/)?.[0] ?? ''
  const canonical = page.canonical === null ? '' : `\n    <link rel="canonical" href="${escapeHtml(page.canonical)}" />`
  return `<!doctype html>
<html lang="${page.lang}">
  <head>
    <meta charset="utf-8" />
    ${policy}
    <base href="${page.root}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(page.title)}</title>${canonical}
    ${styles.join('\n    ')}
    <script src="./${page.script}"></script>
  </head>
  <body>
    <main id="not-found">
      ${page.body}
    </main>
  </body>
</html>
`
}
