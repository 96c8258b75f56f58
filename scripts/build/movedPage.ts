// Renders the page at the address of a former id, which names its successor. Its script, that of the 404 page, opens the
// query form with the former id, and the app then shows the successor with a notice. Without scripts the link remains.
import type { MovedPage } from '../../src/app/prerender/movedPages'
import { escapeHtml, getLanguageFolder, type LocalizedSite } from './htmlDocument'
import { renderPlainPage } from './plainPage'

/** @param script redirects to the query form of the address */
export function renderMovedPage(site: LocalizedSite, script: string, page: MovedPage): string {
  const folder = getLanguageFolder(site.lang)
  const depth = (folder + page.path).split('/').length - 1
  return renderPlainPage(site, {
    lang: site.lang,
    root: site.base === './' ? '../'.repeat(depth) : site.base,
    title: page.title,
    script,
    canonical: `${site.origin ?? ''}${folder}${page.successorPath}`,
    body: `<section lang="${site.lang}">
        <h1>${escapeHtml(page.heading)}</h1>
        <p>${escapeHtml(page.text)}</p>
        <p><a href="${escapeHtml(page.link.href)}">${escapeHtml(page.link.name)}</a></p>
      </section>`,
  })
}
