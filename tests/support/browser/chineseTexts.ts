// Finds the Chinese texts of a prerendered page with the language of their markup, without a browser: our markup closes
// all its elements.

const VOID_ELEMENTS = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const UNREAD_ELEMENTS = /^(script|style|template)$/
const HAN = /\p{sc=Han}/u

export interface ChineseText {
  readonly text: string
  /** The `lang` of the closest element that has one. */
  readonly lang: string
  /** The last 500 characters before it. */
  readonly before: string
  /** Ids and classes of the elements around it, the innermost first. */
  readonly ancestors: string
}

const getAttribute = (tag: string, name: string): string | null =>
  tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? null

/** Decodes the entities that React writes. */
export const decodeEntities = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** Chinese text nodes, and attributes that are shown or read out. */
export function findChineseTexts(html: string): ChineseText[] {
  const openElements: { readonly name: string; readonly lang: string; readonly label: string }[] = []
  const found: ChineseText[] = []
  let before = ''
  const add = (text: string) => {
    const words = decodeEntities(text).trim()
    if (!HAN.test(words) || openElements.some(({ name }) => UNREAD_ELEMENTS.test(name))) return
    const ancestors = openElements
      .map(({ label }) => label)
      .filter(Boolean)
      .reverse()
      .join(' < ')
    found.push({ text: words, lang: openElements.at(-1)?.lang ?? '', before, ancestors })
  }
  for (const [token, tag, name = ''] of html.matchAll(/<!--[\s\S]*?-->|(<\/?([a-z][a-z0-9-]*)[^>]*>)|[^<]+/gi)) {
    if (token.startsWith('<!')) continue
    if (!tag) {
      add(token)
      before = (before + decodeEntities(token)).slice(-500)
    } else if (tag.startsWith('</')) {
      while (openElements.length > 0 && openElements.pop()?.name !== name) {}
    } else {
      const lang = getAttribute(tag, 'lang') ?? openElements.at(-1)?.lang ?? ''
      openElements.push({ name, lang, label: getAttribute(tag, 'id') ?? getAttribute(tag, 'class') ?? '' })
      for (const attributeName of ['aria-label', 'title', 'alt', 'placeholder', 'content'])
        add(getAttribute(tag, attributeName) ?? '')
      if (VOID_ELEMENTS.test(name) || tag.endsWith('/>')) openElements.pop()
    }
  }
  return found
}
