// Puts a rendered page into the built shell: root, title, description, structured data, the page's state, preloads.
// Text only.

import type { PrerenderedPage } from '../../src/app/prerender/prerender'
import type { BootConfig } from '../../src/app/startup/bootConfig'
import { checksum, type DehydratedState } from '../../src/app/startup/dehydratedState'
import type { Lang } from '../../src/domain/language/language'
import { PARAM_KEYS, PARAMS, type ParamSpec } from '../../src/view/params'
import type { ModuleFiles } from './viteManifest'

/** One language of the site. */
export interface LocalizedSite {
  readonly lang: Lang
  /** The built index.html, land and policy included. */
  readonly template: string
  /** The site's root as pages write it: absolute, or './' for a site that works below any path. */
  readonly base: string
  /** The site's public URL with a slash at its end, when it is known. */
  readonly origin: string | null
  readonly bootScript: string
  /** The files of a part of the app, by its module. */
  readonly getModuleFiles: (module: string) => ModuleFiles
  readonly bootFiles: BootConfig['files']
  /** For readers without scripts; the app loads it after the first interaction. */
  readonly printStyles: readonly string[]
  readonly day: string
  readonly words: { readonly opening: string; readonly loadFailed: string }
}

const HTML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, letter => HTML_ENTITIES[letter] ?? letter)

/** The folder of a language below the site's root. */
export const getLanguageFolder = (lang: Lang): string => (lang === 'en' ? 'en/' : '')

/** Every parameter that changes the content of a page, with its default. */
const DEFAULTS = new URLSearchParams(
  PARAM_KEYS.filter(key => key !== 'theme' && key !== 'lang').map(key => {
    const { format, initial }: ParamSpec<never> = PARAMS[key] as never
    return [key, format(initial)]
  }),
).toString()

/** The relative path from a page to the site's root: './' or '../../'. */
const toRootPath = (path: string): string => '../'.repeat(path.split('/').length - 1) || './'

/** JSON for a data script element: no text in it can end the element. */
const escapeScriptJson = (json: string): string => json.replace(/</g, '\\u003c')

/** Absolute when the site knows its URL: other readers of structured data have no base. */
const toAbsoluteUrls = (origin: string | null) => (key: string, part: unknown) =>
  key === 'url' && origin && typeof part === 'string' ? new URL(part, origin).href : part

/** @param path of the page below its language's root: the same in both languages */
export function renderHtmlDocument(
  site: LocalizedSite,
  path: string,
  page: PrerenderedPage,
  shapeDefs: string,
): string {
  const { template, base, origin, lang } = site
  const toPageUrl = (language: Lang) => `${origin ?? ''}${getLanguageFolder(language)}${path}` || './'
  const canonical = toPageUrl(lang)
  const root = base === './' ? toRootPath(getLanguageFolder(lang) + path) : base
  const structuredData = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    inLanguage: lang,
    url: canonical,
    name: page.title,
    mainEntity: page.about,
  }
  const [module = '', app = ''] = template.match(/<script type="module"[^>]* src="([^"]+)"><\/script>\s*/) ?? []
  const styles = [...new Set(page.modules.flatMap(name => site.getModuleFiles(name).styles))]
  const config: BootConfig = { app, search: page.search, defaults: DEFAULTS, files: site.bootFiles }
  const dataRoot = origin ? ` data-root="${escapeHtml(origin)}"` : ''
  const renderAlternateLink = (hreflang: string, language: Lang) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(toPageUrl(language))}"${dataRoot} />`
  const state: DehydratedState = { app: app.split('/').at(-1) ?? '', data: page.data }
  const stateText = escapeScriptJson(JSON.stringify(state))
  const head = [
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    `<link rel="canonical" href="${escapeHtml(canonical)}"${dataRoot} />`,
    renderAlternateLink('zh-CN', 'zh-CN'),
    renderAlternateLink('en', 'en'),
    renderAlternateLink('x-default', 'zh-CN'),
    `<meta property="og:title" content="${escapeHtml(page.title)}" />`,
    `<meta property="og:description" content="${escapeHtml(page.description)}" />`,
    `<meta property="og:type" content="website" />`,
    `<script type="application/json" id="boot-config">${escapeScriptJson(JSON.stringify(config))}</script>`,
    `<script src="./${site.bootScript}"></script>`,
    `<script type="application/ld+json">${escapeScriptJson(JSON.stringify(structuredData, toAbsoluteUrls(origin)))}</script>`,
  ]
  return replaceOnce(template, [
    [module || 'module script', ''],
    [/<html lang="[^"]*"/, `<html lang="${lang}"`],
    [/<base href="[^"]*"/, `<base href="${root}"`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(page.title)}</title>\n    ${head.join('\n    ')}`],
    // After the first style sheet, in the order in which the app loads them.
    [
      '</head>',
      `${styles.map(file => `<link rel="stylesheet" crossorigin href="./${file}" />\n  `).join('')}<noscript>${site.printStyles
        .map(file => `<link rel="stylesheet" media="print" href="./${file}" />`)
        .join('')}</noscript></head>`,
    ],
    [/(?<=<defs id="land">)(?=<\/defs>)/, shapeDefs],
    [
      '<div id="root"></div>',
      `<p id="load-error" role="alert">${escapeHtml(site.words.loadFailed)}</p>
    <p id="loading-notice" role="status">${escapeHtml(site.words.opening)}</p>
    <div id="root" data-search="${escapeHtml(page.search)}" data-day="${site.day}">${page.markup}</div>
    <script type="application/json" id="page-state" data-checksum="${checksum(stateText)}">${stateText}</script>`,
    ],
  ])
}

/** Throws when a part is missing, so that a changed shell cannot lose one silently. */
function replaceOnce(text: string, changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((result, [pattern, replacement]) => {
    if (!(typeof pattern === 'string' ? result.includes(pattern) : pattern.test(result)))
      throw new Error(`The shell has no ${pattern}`)
    return result.replace(pattern, () => replacement)
  }, text)
}
