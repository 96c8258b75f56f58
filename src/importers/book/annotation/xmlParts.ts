// Changes parts of a package as text, so that everything else of the reader's book stays byte for byte.

export interface XmlChild {
  /** Without its prefix. */
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The prefix of the root element with its colon, or nothing: some programs write `x:worksheet`. */
export const findPrefix = (xml: string, root: string): string =>
  xml.match(new RegExp(`<([\\w-]+:)?${root}[\\s>]`))?.[1] ?? ''

/** Elements of one level from a place on, to the end of their parent. */
export function listChildren(xml: string, from: number): XmlChild[] {
  const children: XmlChild[] = []
  const pattern = /<(\/?)(?:[\w-]+:)?([\w-]+)(?:\s[^<>]*?)?(\/?)>/g
  pattern.lastIndex = from
  let depth = 0
  let start = 0
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const [tag, closing, name = '', selfClosing] = match
    if (closing) {
      if (depth === 0) break
      depth--
    } else {
      if (depth === 0) start = match.index
      if (!selfClosing) depth++
    }
    if (depth === 0) children.push({ name, start, end: match.index + tag.length })
  }
  return children
}

/** The place after the start tag of the root element. */
export function findRootContent(xml: string, root: string): number {
  const match = new RegExp(`<(?:[\\w-]+:)?${root}(?:\\s[^<>]*)?>`).exec(xml)
  return match ? match.index + match[0].length : -1
}

/**
 * Inserts an element at its place in the sequence of the format, after those of the same name.
 * @param order names of all children in sequence
 * @param from place from which the children are listed
 */
export function insertInOrder(
  xml: string,
  order: readonly string[],
  name: string,
  element: string,
  from: number,
): string {
  const index = order.indexOf(name)
  const children = listChildren(xml, from)
  const next = children.find(child => order.indexOf(child.name) > index)
  const at = next?.start ?? children[children.length - 1]?.end ?? from
  return xml.slice(0, at) + element + xml.slice(at)
}

/** Appends items to a list such as `fonts`, which counts them; the list is made if it is missing. Gives the first index. */
export function appendToList(
  xml: string,
  list: string,
  items: readonly string[],
  makeList: (xml: string, element: string) => string,
): { readonly xml: string; readonly index: number } {
  const match = new RegExp(`<((?:[\\w-]+:)?${list})(\\s[^<>]*?)?(/?)>`).exec(xml)
  if (!match) return { xml: makeList(xml, items.join('')), index: 0 }
  const [tag, name = '', attributes = '', selfClosing] = match
  const start = match.index
  const content = start + tag.length
  const existing = selfClosing ? [] : listChildren(xml, content)
  const counted = attributes.replace(/\scount="\d*"/, '')
  const end = selfClosing ? content : xml.indexOf(`</${name}>`, content)
  const open = `<${name}${counted} count="${existing.length + items.length}">`
  const close = selfClosing ? `</${name}>` : ''
  return {
    xml: xml.slice(0, start) + open + xml.slice(content, end) + items.join('') + close + xml.slice(end),
    index: existing.length,
  }
}
