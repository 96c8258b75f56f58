// Puts a rendered page into the built shell: root, title, description, structured data, what to fetch early. Text only.
import type { BuiltPage } from '../../src/app/prerender'
import { FILES } from '../../src/data/parse'
import { english } from '../../src/i18n/en/all'
import { t } from '../../src/i18n/zh-CN'
import { PARAM_KEYS } from '../../src/view/params'
import type { PartFiles } from './parts'

export interface Site {
  /** The built index.html, land and policy included. */
  readonly shell: string
  /** How the site's root is written on a page: absolute, or './' for a site that works below any path. */
  readonly base: string
  /** The site's public address with a slash at its end, when it is known. */
  readonly origin: string | null
  readonly boot: string
  /** The files of a part of the app, by its module. */
  readonly filesOf: (module: string) => PartFiles
  readonly day: string
  readonly until: string
}

const QUOTED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, letter => QUOTED[letter] ?? letter)

/** What the address asks for beside looks: with any of these a built page may not be what was asked for. */
const ASKING = PARAM_KEYS.filter(key => key !== 'theme' && key !== 'lang')

/** The way from a page to the site's root: './' or '../../'. */
const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './'

const local = (files: readonly string[]): string => files.map(file => `./${file}`).join(' ')

/**
 * JSON for a script element that is data: no text in it can end the element. Its addresses are whole where the site knows
 * its own; whoever reads them elsewhere has no base to count from.
 */
function inScript(value: unknown, origin: string | null): string {
  const whole = (key: string, part: unknown) =>
    key === 'url' && origin && typeof part === 'string' ? new URL(part, origin).href : part
  return JSON.stringify(value, whole).replace(/</g, '\\u003c')
}

export function fillShell(site: Site, path: string, page: BuiltPage, land: string): string {
  const { shell, base, origin } = site
  const canonical = `${origin ?? ''}${path || (origin ? '' : './')}`
  const root = base === './' ? upFrom(path) : base
  const about = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    inLanguage: 'zh-CN',
    url: canonical,
    name: page.title,
  }
  const [module = '', app = ''] = shell.match(/<script type="module"[^>]* src="([^"]+)"><\/script>\s*/) ?? []
  const files = page.parts.map(({ module, atIntent }) => ({ ...site.filesOf(module), atIntent }))
  const scriptsOf = (atIntent: boolean) => [
    ...new Set(files.flatMap(part => (part.atIntent === atIntent ? part.scripts : []))),
  ]
  const [scripts, anew] = [scriptsOf(false), scriptsOf(true)]
  const styles = [...new Set(files.flatMap(part => part.styles))]
  const head = [
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    `<link rel="canonical" href="${escapeHtml(canonical)}"${origin ? ` data-root="${escapeHtml(origin)}"` : ''} />`,
    `<meta property="og:title" content="${escapeHtml(page.title)}" />`,
    `<meta property="og:description" content="${escapeHtml(page.description)}" />`,
    `<meta property="og:type" content="website" />`,
    `<script src="./${site.boot}" data-app="${app}" data-parts="${local(scripts)}" data-files="${page.files.join(' ')}" data-anew="${local(anew)}" data-english="${local(site.filesOf('src/app/english.ts').scripts)}" data-names="${FILES.english}" data-keys="${ASKING.join(' ')}" data-day="${site.day}" data-until="${site.until}"></script>`,
    `<script type="application/ld+json">${inScript({ ...about, mainEntity: page.about }, origin)}</script>`,
  ]
  return replaceOnce(shell, [
    [module || 'module script', ''],
    [/<base href="[^"]*"/, `<base href="${root}"`],
    [/<title>[^<]*<\/title>/, `<title>${escapeHtml(page.title)}</title>\n    ${head.join('\n    ')}`],
    // After the first sheet, as they come when the app sends for them.
    ['</head>', `${styles.map(file => `<link rel="stylesheet" crossorigin href="./${file}" />\n  `).join('')}</head>`],
    [/(?<=<defs id="land">)(?=<\/defs>)/, land],
    [
      '<div id="root"></div>',
      `<p id="failed" role="alert"><span lang="zh-CN">${escapeHtml(t.loadFailed)}</span> <span lang="en">${escapeHtml(english.t.loadFailed)}</span></p>
    <p id="pending" role="status"><span lang="zh-CN">${escapeHtml(t.opening)}</span><span lang="en">${escapeHtml(english.t.opening)}</span></p>
    <div id="root" data-search="${escapeHtml(page.search)}" data-day="${site.day}" data-until="${site.until}" data-edition="${escapeHtml(page.edition)}">${page.markup}</div>`,
    ],
  ])
}

/** Each must be there: a shell that changed would otherwise lose a part in silence. */
function replaceOnce(text: string, changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((result, [what, by]) => {
    if (result.search(what) < 0) throw new Error(`The shell has no ${what}`)
    return result.replace(what, () => by)
  }, text)
}
