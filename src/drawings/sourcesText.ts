// The sources of a poster in a few words: who published them, when, and how close the copy is to its publisher.

import { drawingMessages } from '#messages/drawings'
import { localeFormat } from '#messages/format'
import { sourceMessages } from '#messages/source'
import { GRADE } from '#messages/words'
import type { Translations } from '../domain/language/language'
import { GRADES, type Source } from '../domain/source/source'
import { parenthesize } from '../messages/format'
import { toSourceText } from '../messages/sources'

/**
 * One line for the sources and one for their grades; none without sources.
 * @param sources repeated ones are named once
 * @param total sources of the whole cluster; the number of those not named is added
 * @param english translations of publishers, who keep their names without one
 */
export function formatSources(sources: readonly Source[], total: number, english: Translations = {}): string[] {
  const cited = [...new Map(sources.map(source => [source.id, source])).values()]
  if (cited.length === 0) return []
  const rest = total - cited.length
  const list = cited
    .map(source => {
      const { publishers, date, grade } = toSourceText(source)
      const [publisher = '', original = ''] = publishers.map(name => english[name] ?? name)
      const remark = source.mirror ? localeFormat.comma + sourceMessages.repost : ''
      return `${publisher}${original && parenthesize(original)} ${date}${parenthesize(grade + remark)}`
    })
    .concat(rest > 0 ? [drawingMessages.moreSources(rest)] : [])
    .join(localeFormat.semicolon)
  const grades = GRADES.filter(grade => cited.some(source => source.grade === grade))
  return [
    drawingMessages.sources(list),
    drawingMessages.gradeKey(grades.map(grade => `${grade} ${GRADE[grade]}`).join(localeFormat.semicolon)),
  ]
}
