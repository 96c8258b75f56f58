// SVG markup as text, the same in the build and in a browser. Knows no domain.

/** Attributes by name; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Markup from its top left corner, and its height. */
export interface SizedDrawing {
  readonly markup: string
  readonly height: number
}

const XML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML forbids are left out. */
export const escapeXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no control characters
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, letter => XML_ENTITIES[letter] ?? '')

/** Hundredths are finer than any pixel, and equal on every machine. */
export const formatCoordinate = (value: number): string => String(Math.round(value * 100) / 100 || 0)

/** @param content markup; text must be escaped */
export function renderElement(name: string, attributes: Attributes, content = ''): string {
  let markup = `<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      markup += ` ${key}="${typeof value === 'number' ? formatCoordinate(value) : escapeXml(value)}"`
  return content ? `${markup}>${content}</${name}>` : `${markup}/>`
}

/** A group moved by (x, y). */
export const renderGroupAt = (x: number, y: number, content: string): string =>
  renderElement('g', { transform: `translate(${formatCoordinate(x)} ${formatCoordinate(y)})` }, content)

/** A box of its own coordinate system, which cuts off everything outside of it. */
export const renderClippedBox = (
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  content: string,
  viewBox = `0 0 ${formatCoordinate(box.width)} ${formatCoordinate(box.height)}`,
): string => renderElement('svg', { ...box, viewBox, overflow: 'hidden' }, content)

/**
 * A whole drawing.
 * @param scale pixels of the drawing for one unit of its content
 * @param title names the drawing for screen readers
 */
export const renderDrawing = (
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
  title: string,
  lang: string,
  content: string,
): string =>
  renderElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: width * scale,
      height: height * scale,
      viewBox: `0 0 ${formatCoordinate(width)} ${formatCoordinate(height)}`,
      role: 'img',
      'xml:lang': lang,
    },
    renderElement('title', {}, escapeXml(title)) + content,
  )

/** The colour between two: `share` of `over`, the rest of `under`. Both as #RRGGBB. */
export function mixColours(over: string, under: string, share: number): string {
  const channels = [1, 3, 5].map(i => {
    const [top, bottom] = [over, under].map(colour => Number.parseInt(colour.slice(i, i + 2), 16))
    return Math.round((top ?? 0) * share + (bottom ?? 0) * (1 - share))
  })
  return `#${channels.map(channel => channel.toString(16).padStart(2, '0')).join('')}`
}
