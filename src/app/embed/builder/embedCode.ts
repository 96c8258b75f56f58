// The code that a host pastes into its page: a frame, a frame whose height follows its content, or a picture. Pure.
import { getPreviewPath, PREVIEW_SIZE } from '../../../domain/export/previewPicture'
import type { Lang } from '../../../domain/language/language'
import { toParams } from '../../../view/links'
import { formatHref } from '../../../view/pages'
import type { View } from '../../../view/params'
import { buildEmbedHref, type EmbedOptions } from '../embedLink'

/** Kinds of code. */
export const CODE_KINDS = ['frame', 'script', 'picture'] as const
/** A kind of code. */
export type CodeKind = (typeof CODE_KINDS)[number]

/** The script that sets the height of frames, below the site's root. Its name changes with its messages. */
const HOST_SCRIPT = 'embed/host-1.js'

interface CodeOptions extends EmbedOptions {
  readonly kind: CodeKind
  readonly view: View
  /** The language of the embed. */
  readonly lang: Lang
  /** The name of the view in that language, for screen readers. */
  readonly title: string
  /** null is the width of the column. */
  readonly width: number | null
  readonly height: number
  /** The absolute URL of the site's root. */
  readonly root: string
}

/** A sandbox that runs the frame with its own origin, and opens its links as ordinary pages. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const formatAttributes = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}="${String(value).replace(/[&<>"]/g, letter => ENTITIES[letter] ?? letter)}"`)
    .join(' ')

/** The path of the page that shows a view, below the site's root; null for a view without a page. */
export function findPagePath(view: View): string | null {
  const href = formatHref(toParams({ ...view, view: 'map', at: null, theme: null, panel: 'industry' }))
  return href.includes('?') ? null : href.replace(/^\.\//, '')
}

/**
 * Builds the code.
 * @returns null for the picture of a view without a page
 */
export function buildEmbedCode({
  kind,
  view,
  lang,
  title,
  width,
  height,
  root,
  ...options
}: CodeOptions): string | null {
  const embeddedView = { ...view, lang }
  const toUrl = (path: string) => new URL(path, root).href
  if (kind === 'picture') {
    const pagePath = findPagePath(embeddedView)
    if (pagePath === null) return null
    const image = formatAttributes({ src: toUrl(getPreviewPath(pagePath)), alt: title, ...PREVIEW_SIZE })
    return `<a ${formatAttributes({ href: toUrl(pagePath), hreflang: lang })}><img ${image} loading="lazy"></a>`
  }
  const frame = formatAttributes({
    src: toUrl(buildEmbedHref(embeddedView, options)),
    title,
    lang,
    width: width ?? '100%',
    height,
    loading: 'lazy',
    sandbox: SANDBOX,
  })
  const code = `<iframe ${frame}></iframe>`
  return kind === 'script' ? `${code}\n<script ${formatAttributes({ src: toUrl(HOST_SCRIPT) })} async></script>` : code
}
