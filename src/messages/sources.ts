// Formats sources. Only http(s) addresses become links; a repost is marked as one.

import { localeFormat } from '#messages/format'
import { sourceMessages } from '#messages/source'
import { t } from '#messages/t'
import { GRADE } from '#messages/words'
import type { Source } from '../domain/source/source'
import { parenthesize } from './format'

const getPublishers = ({ publisher, originalPublisher }: Source): string[] =>
  originalPublisher && originalPublisher !== publisher ? [publisher, originalPublisher] : [publisher]

export const toSourceText = (source: Source) => ({
  /** Language of title and publisher, where it differs from that of the page. */
  lang: t.sourceLanguage,
  title: source.title,
  publisher: getPublishers(source).join('（') + (getPublishers(source).length > 1 ? '）' : ''),
  publishers: getPublishers(source),
  date: source.date ?? t.dateUnknown,
  grade: source.grade,
  gradeWords: sourceMessages.grade(source.grade, GRADE[source.grade]),
  remark:
    [source.mirror ? sourceMessages.repost : '', source.url ? '' : sourceMessages.noLink]
      .filter(Boolean)
      .join(localeFormat.comma) || null,
  href: source.url && /^https?:\/\//.test(source.url) ? source.url : null,
  linkWords: parenthesize(sourceMessages.openSource),
})

/** A source in one line of plain text. */
export const formatSource = (source: Source): string => formatSourceText(toSourceText(source))

/** The same of a source whose texts are formatted. */
const formatSourceText = ({
  title,
  publisher,
  date,
  gradeWords,
}: Pick<ReturnType<typeof toSourceText>, 'title' | 'publisher' | 'date' | 'gradeWords'>): string =>
  [title, publisher, date, gradeWords].join(localeFormat.comma)

const toNumberedSource = (number: number, source: Source) => ({
  number,
  label: sourceMessages.sourceLabel(number),
  words: toSourceText(source),
})

/** Sources by id, numbered in their order from 1. */
export const numberSources = (sources: readonly Source[]) =>
  new Map(sources.map((source, i) => [source.id, toNumberedSource(i + 1, source)] as const))

/** Sources that have a number already, by number and by id. */
export const indexNumberedSources = (sources: readonly { readonly number: number; readonly source: Source }[]) =>
  new Map<number | Source['id'], ReturnType<typeof toNumberedSource>>(
    sources.flatMap(({ number, source }) => {
      const numbered = toNumberedSource(number, source)
      return [
        [number, numbered],
        [source.id, numbered],
      ] as const
    }),
  )
