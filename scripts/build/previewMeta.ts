// The elements of a page's head that messengers and networks read: Open Graph and Twitter.

import { PREVIEW_SIZE } from '../../src/domain/export/previewPicture'
import type { Lang } from '../../src/domain/language/language'

/** Content of the elements. */
export interface PreviewMeta {
  readonly lang: Lang
  readonly siteName: string
  readonly title: string
  readonly description: string
  /** The canonical URL of the page. */
  readonly url: string
  /** URL of the picture and its text alternative; null for a site without pictures. */
  readonly image: { readonly url: string; readonly alt: string } | null
}

const LOCALES: Readonly<Record<Lang, string>> = { 'zh-CN': 'zh_CN', en: 'en_GB' }

/** Pairs of property and content. */
function listPreviewMeta({ lang, siteName, title, description, url, image }: PreviewMeta): [string, string][] {
  return [
    ['og:title', title],
    ['og:description', description],
    ['og:type', 'website'],
    ['og:url', url],
    ['og:site_name', siteName],
    ['og:locale', LOCALES[lang]],
    ['og:locale:alternate', LOCALES[lang === 'en' ? 'zh-CN' : 'en']],
    ['twitter:card', image ? 'summary_large_image' : 'summary'],
    ['twitter:title', title],
    ['twitter:description', description],
    ...(image
      ? ([
          ['og:image', image.url],
          ['og:image:width', String(PREVIEW_SIZE.width)],
          ['og:image:height', String(PREVIEW_SIZE.height)],
          ['og:image:alt', image.alt],
          ['twitter:image', image.url],
        ] as [string, string][])
      : []),
  ]
}

/** Twitter reads names, Open Graph properties. */
export const renderPreviewMeta = (meta: PreviewMeta, escapeHtml: (text: string) => string): string[] =>
  listPreviewMeta(meta).map(
    ([key, content]) =>
      `<meta ${key.startsWith('twitter:') ? 'name' : 'property'}="${key}" content="${escapeHtml(content)}" />`,
  )
