// The sources that the other tables cite, each once, and the notes that explain grades, words and marks.

import { exportMessages } from '#messages/exports'
import { programmeMessages } from '#messages/programme'
import { shareMessages } from '#messages/share'
import { sourceMessages } from '#messages/source'
import { t } from '#messages/t'
import { tableMessages } from '#messages/table'
import { GRADE } from '#messages/words'
import { GRADES, type Source } from '../../domain/source/source'
import { toSourceText } from '../../messages/sources'
import type { SheetColumn, Translate } from '../../model/export/tableSheet'
import { createFileTable, type FileTable } from './fileTable'

const { heads, topics } = exportMessages

/** The sources by grade, then by id: the order does not depend on that of the rows. */
export function buildSourcesTable(sources: Iterable<Source>, translate: Translate): FileTable {
  const sorted = [...sources].sort((a, b) => (a.grade + a.id < b.grade + b.id ? -1 : 1))
  const columns: SheetColumn<Source>[] = [
    { head: shareMessages.title, cell: ({ title }) => title, kind: 'long' },
    ...(t.translation
      ? [{ head: heads.titleInEnglish, cell: ({ title }: Source) => translate(title), kind: 'long' } as const]
      : []),
    { head: shareMessages.publisher, cell: ({ publisher }) => publisher },
    { head: heads.originalPublisher, cell: ({ originalPublisher }) => originalPublisher },
    { head: shareMessages.date, cell: ({ date }) => date, missing: tableMessages.undated, kind: 'date' },
    { head: heads.grade, cell: ({ grade }) => grade },
    { head: heads.meaning, cell: ({ grade }) => GRADE[grade] },
    { head: heads.copy, cell: ({ mirror }) => (mirror ? sourceMessages.repost : exportMessages.original) },
    {
      head: shareMessages.address,
      cell: source => toSourceText(source).href,
      missing: sourceMessages.noLink,
      kind: 'link',
    },
    { head: heads.remark, cell: ({ note }) => note && translate(note), kind: 'long' },
    { head: heads.sourceId, cell: ({ id }) => id, kind: 'code' },
  ]
  return createFileTable('sources', columns, sorted)
}

interface NoteRow {
  readonly topic: string
  readonly term: string
  readonly meaning: string
}

/** Meaning of grades, status words, terms and missing marks, as on the page of the method. */
export function buildNotesTable(): FileTable {
  const toRows = (topic: string, terms: readonly (readonly [string, string])[]): NoteRow[] =>
    terms.map(([term, meaning]) => ({ topic, term, meaning }))
  const { statusTerms, glossaryTerms } = programmeMessages
  const columns: SheetColumn<NoteRow>[] = [
    { head: heads.topic, cell: ({ topic }) => topic },
    { head: heads.term, cell: ({ term }) => term },
    { head: heads.meaning, cell: ({ meaning }) => meaning, kind: 'long' },
  ]
  return createFileTable('notes', columns, [
    ...toRows(
      topics.grade,
      GRADES.map(grade => [grade, GRADE[grade]]),
    ),
    ...toRows(topics.status, statusTerms),
    ...toRows(topics.missing, exportMessages.missing),
    ...toRows(
      topics.term,
      glossaryTerms.map(([, term, meaning]) => [term, meaning]),
    ),
  ])
}
