// Builds the page that updates the data: a template and a script of its own, so that the map loads nothing of it. The page of
// all faults has its styles and no script.
import type { PrerenderedUpdate } from '../../../src/app/update/prerenderUpdate'
import { buildFaultHref, buildUpdateHref } from '../../../src/view/updateLink'
import { escapeHtml, getLanguageFolder, type LocalizedSite, replaceOnce, toRootPath } from '../htmlDocument'
import { buildEntryTemplate, type ViteSettings } from './entryTemplate'

/** Builds scripts and styles into the folder of the site. @returns the built update.html */
export const buildUpdateTemplate = (settings: ViteSettings, outDir: string): Promise<string> =>
  buildEntryTemplate(settings, outDir, { input: 'update.html', assetsDir: 'assets' })

/** Both pages by their path below the root of the site. @param site with the template of the page */
export const renderUpdateDocuments = (
  site: LocalizedSite,
  pages: { readonly update: PrerenderedUpdate; readonly faults: PrerenderedUpdate },
): readonly (readonly [path: string, html: string])[] => [
  [buildUpdateHref(site.lang), renderDocument(site, buildUpdateHref(site.lang), pages.update)],
  [
    buildFaultHref(site.lang),
    replaceOnce(renderDocument(site, buildFaultHref(site.lang), pages.faults), [
      [/<script type="module"[^>]*><\/script>\s*/, ''],
    ]).replace(/<link rel="modulepreload"[^>]*>\s*/g, ''),
  ],
]

function renderDocument(
  { template, base, origin, lang }: LocalizedSite,
  path: string,
  page: PrerenderedUpdate,
): string {
  const head = [
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    // Search engines keep the page with the coverage of the lists, which leads here.
    `<link rel="canonical" href="${escapeHtml(`${origin ?? './'}${getLanguageFolder(lang)}programme/`)}" />`,
  ]
  return replaceOnce(template, [
    [/<html lang="[^"]*"/, `<html lang="${lang}"`],
    [/<base href="[^"]*"/, `<base href="${base === './' ? toRootPath(path) : base}"`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(page.title)}</title>\n    ${head.join('\n    ')}`],
    ['<div id="root"></div>', `<div id="root">${page.markup}</div>`],
  ])
}
