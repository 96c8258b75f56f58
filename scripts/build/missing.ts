// The page for an address that leads nowhere. It may be answered at any depth, so a site without a base links to '/'.
import { INDUSTRY_IDS } from '../../src/domain/industry'
import { PREFECTURES } from '../../src/domain/prefectures'
import { english } from '../../src/i18n/en/all'
import { INDUSTRY } from '../../src/i18n/words'
import { t } from '../../src/i18n/zh-CN'
import { addressOf } from '../../src/view/pages'
import { escapeHtml, type Site } from './shell'

const link = (href: string, words: string): string => `<li><a href="${escapeHtml(href)}">${escapeHtml(words)}</a></li>`

/** @param script asks for the query form of a clean path */
export function missingPage({ shell, base }: Site, script: string): string {
  const root = base === './' ? '/' : base
  const styles = [...shell.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([tag]) => tag)
  const policy = shell.match(/<meta http-equiv="Content-Security-Policy"[^>]*>/)?.[0] ?? ''
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    ${policy}
    <base href="${root}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${escapeHtml(t.title(t.missingPage))}</title>
    ${styles.join('\n    ')}
    <script src="./${script}"></script>
  </head>
  <body>
    <main id="missing">
      <h1>${escapeHtml(t.missingPage)}</h1>
      <p>${escapeHtml(t.missingPageText)}</p>
      <p><a href="./">${escapeHtml(t.toStart)}</a></p>
      <section lang="en">
        <h2>${escapeHtml(english.t.missingPage)}</h2>
        <p>${escapeHtml(english.t.missingPageText)}</p>
        <p><a href="./?lang=en">${escapeHtml(english.t.toStart)}</a></p>
      </section>
      <h2>${escapeHtml(t.industry)}</h2>
      <ul>${INDUSTRY_IDS.map(id => link(addressOf(`?industry=${id}`), INDUSTRY[id].name)).join('')}</ul>
      <h2>${escapeHtml(t.city)}</h2>
      <ul>${PREFECTURES.map(p => link(addressOf(`?city=${p.code}`), p.short)).join('')}</ul>
    </main>
  </body>
</html>
`
}
