// Breaks text into lines of a width. Chinese breaks between characters, other text between words.
import type { MeasureText, TextStyle } from './svgText'

const ELLIPSIS = '…'
const NO_BREAK_SPACE = '\u00a0'
/** A line never begins with these. */
const CLOSING = '，。；：、！？）》」』”’%·,.;:!?)]…'
/** A line never ends with these. */
const OPENING = '（《「『“‘(['
const isWide = (letter: string): boolean => /[\u2e80-\u9fff\uf900-\uffef\u3000-\u303f]/.test(letter)

/** Chinese words; letters in browsers that know no words. */
const splitChinese: (text: string) => readonly string[] =
  typeof Intl.Segmenter === 'function'
    ? (
        segmenter => (text: string) =>
          Array.from(segmenter.segment(text), ({ segment }) => segment)
      )(new Intl.Segmenter('zh', { granularity: 'word' }))
    : text => [...text]

/**
 * Parts of a text between which a line may end; a space belongs to the part before it.
 * @example
 * 截至 2026-11-22，分布在 17 个市 -> 截至 |2026-11-22，|分布 |在 |17 |个 |市
 */
function splitAtBreaks(text: string): string[] {
  const parts: string[] = []
  for (const word of splitChinese(text)) {
    const last = parts[parts.length - 1]
    const first = word[0] ?? ''
    const previous = last?.slice(-1) ?? ''
    const isJoined =
      last !== undefined &&
      (first === ' ' ||
        first === NO_BREAK_SPACE ||
        previous === NO_BREAK_SPACE ||
        CLOSING.includes(first) ||
        OPENING.includes(previous) ||
        (previous !== ' ' && !isWide(previous) && !isWide(first)))
    if (isJoined) parts[parts.length - 1] = last + word
    else parts.push(word)
  }
  return parts
}

/** Parts of a word wider than a line, such as a link: after its marks, otherwise after any letter. */
function splitWord(word: string, fits: (text: string) => boolean): string[] {
  const parts = word.match(/[^/?&=]*[/?&=]|[^/?&=]+/g) ?? []
  return parts.flatMap(part => (fits(part) ? [part] : [...part]))
}

/** Shortens a text at a break until it fits with an ellipsis. */
export function shortenText(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text
  const parts = splitAtBreaks(text)
  while (parts.length > 1) {
    parts.pop()
    const shortened = parts.join('').replace(/[\s，、；：,;:·（(]+$/, '') + ELLIPSIS
    if (fits(shortened)) return shortened
  }
  let rest = text
  while (rest && !fits(rest + ELLIPSIS)) rest = [...rest].slice(0, -1).join('')
  return rest + ELLIPSIS
}

/**
 * Breaks a text into lines up to a width.
 * @param maxLines the last of them ends with an ellipsis if the text is longer
 */
export function breakLines(
  text: string,
  width: number,
  style: Pick<TextStyle, 'size' | 'weight' | 'isDisplay'>,
  measure: MeasureText,
  maxLines = Number.POSITIVE_INFINITY,
): string[] {
  const fits = (line: string): boolean => measure(line.trimEnd(), style) <= width
  const lines: string[] = []
  let line = ''
  for (const part of splitAtBreaks(text).flatMap(part => (fits(part) ? [part] : splitWord(part, fits)))) {
    if (line === '' || fits(line + part)) line += part
    else {
      lines.push(line)
      line = part
    }
  }
  if (line) lines.push(line)
  const visibleLines = lines.slice(0, maxLines)
  if (lines.length > maxLines) visibleLines[maxLines - 1] = shortenText(lines.slice(maxLines - 1).join(''), fits)
  return visibleLines.map(visible => visible.trimEnd())
}

/** The same number of lines with widths as equal as possible: for titles. */
export function balanceLines(...[text, width, style, measure, maxLines]: Parameters<typeof breakLines>): string[] {
  const lines = breakLines(text, width, style, measure, maxLines)
  if (lines.length < 2 || lines.join('').replace(/\s/g, '') !== text.replace(/\s/g, '')) return lines
  let best = lines
  for (let share = 0.95; share > 0.4; share -= 0.05) {
    const narrower = breakLines(text, width * share, style, measure)
    if (narrower.length > lines.length) break
    best = narrower
  }
  return best
}
