// Builds the page that updates the data: a template and a script of its own, so that the map loads nothing of it.
import type { PrerenderedUpdate } from '../../../src/app/update/prerenderUpdate'
import { buildUpdateHref } from '../../../src/view/updateLink'
import { escapeHtml, getLanguageFolder, type LocalizedSite, replaceOnce, toRootPath } from '../htmlDocument'
import { buildEntryTemplate, type ViteSettings } from './entryTemplate'

/** Builds scripts and styles into the folder of the site. @returns the built update.html */
export const buildUpdateTemplate = (settings: ViteSettings, outDir: string): Promise<string> =>
  buildEntryTemplate(settings, outDir, { input: 'update.html', assetsDir: 'assets' })

/** @param site with the template of the page */
export function renderUpdateDocument({ template, base, origin, lang }: LocalizedSite, page: PrerenderedUpdate): string {
  const path = buildUpdateHref(lang)
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
