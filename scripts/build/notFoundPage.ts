// Renders the 404 page, in one language or two. A host may answer with it at any depth, so a site without a base links
// to '/'.
import type { NotFoundPage } from '../../src/app/prerender/notFoundPage'
import type { Lang } from '../../src/domain/language/language'
import { escapeHtml, type LocalizedSite } from './htmlDocument'
import { renderPlainPage } from './plainPage'

interface LocalizedNotFound {
  readonly lang: Lang
  readonly page: NotFoundPage
}

const renderLink = ({ href, name }: NotFoundPage['homeLink']): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>`

const renderSection = ({ lang, page }: LocalizedNotFound, i: number): string => `<section lang="${lang}">
        <h${i + 1}>${escapeHtml(page.heading)}</h${i + 1}>
        <p data-suggested-link hidden>${escapeHtml(page.offer)}<a></a></p>
        <p>${escapeHtml(page.text)}</p>
        <p>${renderLink(page.homeLink)}</p>
        ${page.groups.map(({ name, links }) => `<h${i + 2}>${escapeHtml(name)}</h${i + 2}><ul>${links.map(target => `<li>${renderLink(target)}</li>`).join('')}</ul>`).join('\n        ')}
        ${page.footer}
      </section>`

/**
 * @param script redirects to the intended page or offers it, and shows the language of the address
 * @param languages the page's own first; a host with a single 404 page needs both
 */
export function renderNotFoundPage(
  site: LocalizedSite,
  script: string,
  languages: readonly LocalizedNotFound[],
): string {
  const [primary] = languages
  if (!primary) throw new Error('a page needs a language')
  return renderPlainPage(site, {
    lang: primary.lang,
    root: site.base === './' ? '/' : site.base,
    title: primary.page.title,
    script,
    canonical: null,
    body: languages.map(renderSection).join('\n      '),
  })
}
