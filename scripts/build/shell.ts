// Puts a rendered page into the built shell: root, title, description, structured data, the page's state, what to fetch
// early. Text only.
import type { BootConfig } from '../../src/app/bootConfig'
import { checksum, type PageState } from '../../src/app/pageState'
import type { BuiltPage } from '../../src/app/prerender'
import type { Lang } from '../../src/domain/language'
import { PARAM_KEYS, PARAMS, type ParamSpec } from '../../src/view/params'
import type { PartFiles } from './parts'

/** One language of the site. */
export interface Site {
  readonly lang: Lang
  /** The built index.html, land and policy included. */
  readonly shell: string
  /** How the site's root is written on a page: absolute, or './' for a site that works below any path. */
  readonly base: string
  /** The site's public address with a slash at its end, when it is known. */
  readonly origin: string | null
  readonly boot: string
  /** The files of a part of the app, by its module. */
  readonly filesOf: (module: string) => PartFiles
  readonly bootFiles: BootConfig['files']
  readonly day: string
  readonly words: { readonly opening: string; readonly loadFailed: string }
}

const QUOTED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, letter => QUOTED[letter] ?? letter)

/** The folder of a language below the site's root. */
export const languageFolder = (lang: Lang): string => (lang === 'en' ? 'en/' : '')

/** Every parameter that changes the content of a page, with its default. */
const DEFAULTS = new URLSearchParams(
  PARAM_KEYS.filter(key => key !== 'theme' && key !== 'lang').map(key => {
    const { format, initial }: ParamSpec<never> = PARAMS[key] as never
    return [key, format(initial)]
  }),
).toString()

/** The way from a page to the site's root: './' or '../../'. */
const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './'

/** JSON for a script element that is data: no text in it can end the element. */
const inScript = (json: string): string => json.replace(/</g, '\\u003c')

/** Addresses are whole where the site knows its own; whoever reads them elsewhere has no base to count from. */
const withOrigin = (origin: string | null) => (key: string, part: unknown) =>
  key === 'url' && origin && typeof part === 'string' ? new URL(part, origin).href : part

/** @param path of the page below its language's root: the same in both languages */
export function fillShell(site: Site, path: string, page: BuiltPage, land: string): string {
  const { shell, base, origin, lang } = site
  const pageAddress = (of: Lang) => `${origin ?? ''}${languageFolder(of)}${path}` || './'
  const canonical = pageAddress(lang)
  const root = base === './' ? upFrom(languageFolder(lang) + path) : base
  const about = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    inLanguage: lang,
    url: canonical,
    name: page.title,
    mainEntity: page.about,
  }
  const [module = '', app = ''] = shell.match(/<script type="module"[^>]* src="([^"]+)"><\/script>\s*/) ?? []
  const styles = [...new Set(page.modules.flatMap(name => site.filesOf(name).styles))]
  const config: BootConfig = { app, search: page.search, defaults: DEFAULTS, files: site.bootFiles }
  const dataRoot = origin ? ` data-root="${escapeHtml(origin)}"` : ''
  const alternate = (hreflang: string, of: Lang) =>
    `<link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(pageAddress(of))}"${dataRoot} />`
  const state: PageState = { app: app.split('/').at(-1) ?? '', data: page.data }
  const stateText = inScript(JSON.stringify(state))
  const head = [
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    `<link rel="canonical" href="${escapeHtml(canonical)}"${dataRoot} />`,
    alternate('zh-CN', 'zh-CN'),
    alternate('en', 'en'),
    alternate('x-default', 'zh-CN'),
    `<meta property="og:title" content="${escapeHtml(page.title)}" />`,
    `<meta property="og:description" content="${escapeHtml(page.description)}" />`,
    `<meta property="og:type" content="website" />`,
    `<script type="application/json" id="boot-config">${inScript(JSON.stringify(config))}</script>`,
    `<script src="./${site.boot}"></script>`,
    `<script type="application/ld+json">${inScript(JSON.stringify(about, withOrigin(origin)))}</script>`,
  ]
  return replaceOnce(shell, [
    [module || 'module script', ''],
    [/<html lang="[^"]*"/, `<html lang="${lang}"`],
    [/<base href="[^"]*"/, `<base href="${root}"`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(page.title)}</title>\n    ${head.join('\n    ')}`],
    // After the first sheet, as they come when the app sends for them.
    ['</head>', `${styles.map(file => `<link rel="stylesheet" crossorigin href="./${file}" />\n  `).join('')}</head>`],
    [/(?<=<defs id="land">)(?=<\/defs>)/, land],
    [
      '<div id="root"></div>',
      `<p id="failed" role="alert">${escapeHtml(site.words.loadFailed)}</p>
    <p id="pending" role="status">${escapeHtml(site.words.opening)}</p>
    <div id="root" data-search="${escapeHtml(page.search)}" data-day="${site.day}">${page.markup}</div>
    <script type="application/json" id="page-state" data-checksum="${checksum(stateText)}">${stateText}</script>`,
    ],
  ])
}

/** Each must be there: a shell that changed would otherwise lose a part in silence. */
function replaceOnce(text: string, changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((result, [what, by]) => {
    if (!(typeof what === 'string' ? result.includes(what) : what.test(result)))
      throw new Error(`The shell has no ${what}`)
    return result.replace(what, () => by)
  }, text)
}
