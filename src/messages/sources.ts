// A source in words. An address is offered only when it is http(s); a repost says that the original was not seen.
import { f } from '#messages/format'
import { t } from '#messages/t'
import { GRADE } from '#messages/words'
import type { Source } from '../domain/cluster'
import { aside } from './format'

const publishers = ({ publisher, originalPublisher }: Source): string[] =>
  originalPublisher && originalPublisher !== publisher ? [publisher, originalPublisher] : [publisher]

export const sourceWords = (source: Source) => ({
  /** Of title and publisher, where it is not that of the page. */
  lang: t.quoted,
  title: source.title,
  publisher: publishers(source).join('（') + (publishers(source).length > 1 ? '）' : ''),
  publishers: publishers(source),
  date: source.date ?? t.dateUnknown,
  grade: source.grade,
  gradeWords: t.grade(source.grade, GRADE[source.grade]),
  remark: [source.mirror ? t.repost : '', source.url ? '' : t.noLink].filter(Boolean).join(f.comma) || null,
  href: source.url && /^https?:\/\//.test(source.url) ? source.url : null,
  linkWords: aside(t.openSource),
})

/** A source in one line of plain text. */
export const sourceSays = (source: Source): string => {
  const { title, publisher, date, gradeWords } = sourceWords(source)
  return [title, publisher, date, gradeWords].join(f.comma)
}

/** Sources by id, numbered as they stand: the same number wherever the same table is shown. */
export const numberSources = (sources: readonly Source[]) =>
  new Map(sources.map((source, i) => [source.id, { number: i + 1, words: sourceWords(source) }] as const))
