// Builds the page for frames of other sites: a template of its own, whose script renders the app's components without
// React, and the prerendered document. All of its files are in `embed/`, so that hosts can give them their own headers.
import { resolve } from 'node:path'
import type { PrerenderedEmbed } from '../../../src/app/embed/prerenderEmbed'
import {
  escapeHtml,
  escapeScriptJson,
  getLanguageFolder,
  type LocalizedSite,
  replaceOnce,
  toRootPath,
} from '../htmlDocument'
import { buildEntryTemplate, type ViteSettings } from './entryTemplate'

/** The folder of the scripts and styles of the embed, below the site's root. */
export const EMBED_ASSETS = 'embed/assets'

/** The packages that src/app/embed/dom/domRenderer.ts replaces. */
const REPLACED_PACKAGES = ['react/jsx-runtime', 'react']

/** Builds scripts and styles into the folder of the site. @returns the built embed.html */
export const buildEmbedTemplate = (settings: ViteSettings, outDir: string): Promise<string> =>
  buildEntryTemplate(settings, outDir, {
    input: 'embed.html',
    assetsDir: EMBED_ASSETS,
    alias: REPLACED_PACKAGES.map(name => ({
      find: new RegExp(`^${name}$`),
      replacement: resolve('src/app/embed/dom/domRenderer.ts'),
    })),
  })

/** @param site with the template and the boot script of the embed */
export function renderEmbedDocument(
  { template, base, origin, lang, bootScript }: LocalizedSite,
  page: PrerenderedEmbed,
  shapeDefs: string,
): string {
  const path = `${getLanguageFolder(lang)}embed/`
  const [module = '', app = ''] = template.match(/<script type="module"[^>]* src="([^"]+)"><\/script>\s*/) ?? []
  const fullPage = `${origin ?? ''}${getLanguageFolder(lang)}` || './'
  const head = [
    `<link rel="canonical" href="${escapeHtml(fullPage)}" />`,
    `<script type="application/json" id="boot-config">${escapeScriptJson(JSON.stringify({ app, ...page.config }))}</script>`,
    `<script src="./${bootScript}"></script>`,
  ]
  return replaceOnce(template, [
    [module || 'module script', ''],
    [/<html lang="[^"]*"/, `<html lang="${lang}"`],
    [/<base href="[^"]*"/, `<base href="${base === './' ? toRootPath(path) : base}"`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(page.title)}</title>\n    ${head.join('\n    ')}`],
    [/(?<=<defs id="land">)(?=<\/defs>)/, shapeDefs],
    [
      '<div id="root"></div>',
      `<p id="load-error" role="alert">${escapeHtml(page.loadFailed)}</p>
    <div id="root">${page.markup}</div>`,
    ],
  ])
}
