// The Chinese texts of a page as it was built, each with the language that its markup says. Without a browser: the
// markup is our own and closes its elements.

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const UNREAD = /^(script|style|template)$/
const HAN = /\p{sc=Han}/u

export interface ChineseText {
  readonly text: string
  /** Of the closest element that has one. */
  readonly lang: string
  /** The texts that stand before it, run on. */
  readonly before: string
  /** Ids and classes of the elements around it, the innermost first. */
  readonly within: string
}

const attribute = (tag: string, name: string): string | null =>
  tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? null

const decode = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')

/** Texts and the attributes that are read out: what a reader sees or hears. */
export function chineseTexts(html: string): ChineseText[] {
  const open: { readonly name: string; readonly lang: string; readonly label: string }[] = []
  const found: ChineseText[] = []
  let before = ''
  const add = (text: string) => {
    const words = decode(text).trim()
    if (!HAN.test(words) || open.some(({ name }) => UNREAD.test(name))) return
    const within = open
      .map(({ label }) => label)
      .filter(Boolean)
      .reverse()
      .join(' < ')
    found.push({ text: words, lang: open.at(-1)?.lang ?? '', before, within })
  }
  for (const [token, tag, name = ''] of html.matchAll(/<!--[\s\S]*?-->|(<\/?([a-z][a-z0-9-]*)[^>]*>)|[^<]+/gi)) {
    if (token.startsWith('<!')) continue
    if (!tag) {
      add(token)
      before = (before + decode(token)).slice(-500)
    } else if (tag.startsWith('</')) {
      while (open.length > 0 && open.pop()?.name !== name) {}
    } else {
      const lang = attribute(tag, 'lang') ?? open.at(-1)?.lang ?? ''
      open.push({ name, lang, label: attribute(tag, 'id') ?? attribute(tag, 'class') ?? '' })
      for (const read of ['aria-label', 'title', 'alt', 'placeholder', 'content']) add(attribute(tag, read) ?? '')
      if (VOID.test(name) || tag.endsWith('/>')) open.pop()
    }
  }
  return found
}
