// Puts a rendered page into the built shell: root, title, description, structured data, the page's state, preloads.
// Text only.

import type { PrerenderedPage } from '../../src/app/prerender/prerender'
import type { BootConfig } from '../../src/app/startup/bootConfig'
import { checksum, type DehydratedState } from '../../src/app/startup/dehydratedState'
import { getPreviewPath } from '../../src/domain/export/previewPicture'
import type { Lang } from '../../src/domain/language/language'
import { PARAM_KEYS, PARAMS, type ParamSpec } from '../../src/view/params'
import { renderPreviewMeta } from './previewMeta'
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
  readonly words: { readonly opening: string; readonly loadFailed: string; readonly productName: string }
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
export const toRootPath = (path: string): string => '../'.repeat(path.split('/').length - 1) || './'

/** JSON for a data script element: no text in it can end the element. */
export const escapeScriptJson = (json: string): string => json.replace(/</g, '\\u003c')

/** The fields of structured data that contain a URL of the site. */
const URL_KEYS: readonly string[] = ['url', 'item', 'contentUrl']

/** Absolute when the site knows its URL: other readers of structured data have no base. */
const toAbsoluteUrls = (origin: string | null) => (key: string, part: unknown) =>
  URL_KEYS.includes(key) && origin && typeof part === 'string' ? new URL(part, origin).href : part

/** The feeds of data changes. */
const renderFeedLinks = (lang: Lang): string[] =>
  [
    ['application/atom+xml', 'atom'],
    ['application/feed+json', 'json'],
  ].map(
    ([type, extension]) =>
      `<link rel="alternate" type="${type}" href="./${getLanguageFolder(lang)}feeds/changes.${extension}" />`,
  )

/**
 * @param path of the page below its language's root: the same in both languages
 * @param previewAlt text alternative of its preview picture; null without one
 */
export function renderHtmlDocument(
  site: LocalizedSite,
  path: string,
  page: PrerenderedPage,
  shapeDefs: string,
  previewAlt: string | null,
): string {
  const { template, base, origin, lang } = site
  const toPageUrl = (language: Lang) => `${origin ?? ''}${getLanguageFolder(language)}${path}` || './'
  const canonical = toPageUrl(lang)
  const root = base === './' ? toRootPath(getLanguageFolder(lang) + path) : base
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
    ...renderFeedLinks(lang),
    ...renderPreviewMeta(
      {
        lang,
        siteName: site.words.productName,
        title: page.title,
        description: page.description,
        url: canonical,
        image:
          previewAlt === null
            ? null
            : { url: `${origin ?? ''}${getPreviewPath(getLanguageFolder(lang) + path)}`, alt: previewAlt },
      },
      escapeHtml,
    ),
    `<script type="application/json" id="boot-config">${escapeScriptJson(JSON.stringify(config))}</script>`,
    `<script src="./${site.bootScript}"></script>`,
    `<script type="application/ld+json">${escapeScriptJson(JSON.stringify(page.structuredData, toAbsoluteUrls(origin)))}</script>`,
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
export function replaceOnce(text: string, changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((result, [pattern, replacement]) => {
    if (!(typeof pattern === 'string' ? result.includes(pattern) : pattern.test(result)))
      throw new Error(`The shell has no ${pattern}`)
    return result.replace(pattern, () => replacement)
  }, text)
}
