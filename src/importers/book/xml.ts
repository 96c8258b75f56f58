// Elements of small XML parts and their attributes, by pattern. The parts were written by programs, not
// by people.

export type Attributes = Readonly<Record<string, string>>

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** Decodes the entities of XML, and numbers; leaves others. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    return ENTITIES[name] ?? whole
  })

/** Escapes text for contents and attributes of XML, without the characters that XML cannot contain. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, char => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char] ?? char)

/** Attributes by name; a prefix of the name is left out: `r:id` is `id` unless there is an `id` too. */
function parseAttributes(tag: string): Attributes {
  const attributes: Record<string, string> = {}
  for (const [, prefix, name = '', double, single] of tag.matchAll(
    /\s(?:([\w-]+):)?([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    const value = decodeEntities(double ?? single ?? '')
    if (prefix) attributes[`${prefix}:${name}`] = value
    if (!prefix || !(name in attributes)) attributes[name] = value
  }
  return attributes
}

/** Attributes of all elements of a local name, whatever their prefix, in the order of the document. */
export const listElements = (xml: string, name: string): Attributes[] =>
  [...xml.matchAll(new RegExp(`<(?:[\\w-]+:)?${name}(?=[\\s/>])[^<>]*>`, 'g'))].map(([tag]) => parseAttributes(tag))

/** Removes the declarations by which a part defines entities of its own; references to them stay text. */
export const removeDeclarations = (xml: string): string =>
  /<!(?:DOCTYPE|ENTITY)/.test(xml) ? xml.replace(/<!DOCTYPE[^[<>]*(?:\[[^\]]*\]\s*)?>|<![A-Z][^<>]*>/g, '') : xml
