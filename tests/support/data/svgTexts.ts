// The texts of a drawing with their positions, for tests that measure them.
import type { MeasureText } from '../../../src/drawings/svgText'

/** A line of text; edges in units of the drawing. */
export interface SvgText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

const getAttribute = (attributes: string, name: string): string | undefined =>
  attributes.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`))?.[1]

const decodeXml = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/**
 * Finds the texts outside of boxes that cut off what is outside of them, such as maps: those place their own labels.
 * Knows the translations of groups, no other transform.
 */
export function findSvgTexts(svg: string, measure: MeasureText): SvgText[] {
  const texts: SvgText[] = []
  const origins: { x: number; y: number; isBox: boolean }[] = [{ x: 0, y: 0, isBox: false }]
  for (const [, close, name = '', attributes = '', selfClose, content = ''] of svg.matchAll(
    /<(\/?)(\w+)((?:\s[\w:-]+="[^"]*")*)\s*(\/?)>([^<]*)/g,
  )) {
    const origin = origins.at(-1) ?? { x: 0, y: 0, isBox: false }
    if (name === 'g' || name === 'svg') {
      if (close) origins.pop()
      else if (!selfClose) {
        const [, x = '0', y = '0'] =
          getAttribute(attributes, 'transform')?.match(/^translate\(([\d.-]+) ([\d.-]+)\)/) ?? []
        const isBox = origin.isBox || (name === 'svg' && origins.length > 1)
        origins.push({ x: origin.x + Number(x), y: origin.y + Number(y), isBox })
      }
    } else if (name === 'text' && !close && !origin.isBox) {
      const text = decodeXml(content)
      const size = Number(getAttribute(attributes, 'font-size'))
      const weight = Number(getAttribute(attributes, 'font-weight') ?? 400) >= 600 ? 700 : 400
      const width = measure(text, { size, weight })
      const anchor = getAttribute(attributes, 'text-anchor')
      const x = origin.x + Number(getAttribute(attributes, 'x') ?? 0)
      const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
      const baseline = origin.y + Number(getAttribute(attributes, 'y') ?? 0)
      texts.push({ text, left, right: left + width, baseline, size })
    }
  }
  return texts
}

/** Pairs of texts that cover each other. */
export const findOverlaps = (texts: readonly SvgText[]): [string, string][] =>
  texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        b =>
          a.left < b.right - 1 &&
          b.left < a.right - 1 &&
          a.baseline - a.size * 0.72 < b.baseline + b.size * 0.12 &&
          b.baseline - b.size * 0.72 < a.baseline + a.size * 0.12,
      )
      .map((b): [string, string] => [a.text, b.text]),
  )
