// The files that an update gives: the release, the change set, the published files for a preview, the reader's own workbook
// with its faults.
import { faultMessages } from '#messages/faults'
import { formatProblem } from '../../dataset/tables/formatProblem'
import type { IsoDay } from '../../domain/date/isoDay'
import { annotateBook } from '../book/annotation/annotateBook'
import { buildReleaseZip } from '../changes/buildRelease'
import type { Change } from '../changes/change'
import { formatChangeSet } from '../changes/changeSet'
import type { Decisions, Session } from './sessionTypes'

/** A request for one output. */
export type OutputRequest =
  /** The release as a zip, and what is in it. */
  | { readonly kind: 'release'; readonly decisions: Decisions; readonly day: IsoDay }
  /** All changes with the decisions on them, for a second person. */
  | { readonly kind: 'changeSet'; readonly decisions: Decisions; readonly day: IsoDay; readonly note: string }
  /** The files of the published folder after the accepted changes. */
  | { readonly kind: 'preview'; readonly decisions: Decisions; readonly day: IsoDay }
  | {
      readonly kind: 'annotated'
      readonly decisions: Decisions
      readonly day: IsoDay
      readonly bytes: Uint8Array
    }

export type OutputKind = OutputRequest['kind']

/** Sentences on what the tables would break; the release then has no files. */
interface WithProblems {
  readonly problems: readonly string[]
}

/** Results by kind. Bytes are whole files. */
export interface Outputs {
  readonly release: WithProblems & { readonly bytes: Uint8Array | null; readonly accepted: readonly Change[] }
  readonly changeSet: { readonly text: string; readonly count: number }
  readonly preview: WithProblems & {
    readonly files: Readonly<Record<string, string>>
    readonly changes: Readonly<Record<string, 'added' | 'changed'>>
  }
  /** Null where there is no book. */
  readonly annotated: { readonly bytes: Uint8Array | null }
}

/** Builds one output. Throws if the session has no input. */
export function buildOutput(session: Session, request: OutputRequest): Outputs[OutputKind] {
  const { decisions, day } = request
  if (request.kind === 'annotated') {
    const book = session.getBook()
    const { faults } = session.evaluate(decisions)
    return {
      bytes: book ? annotateBook({ bytes: request.bytes, book, faults, day }) : null,
    }
  }
  if (request.kind === 'changeSet') {
    const { changes, base } = session.listChanges(decisions)
    const text = formatChangeSet({ base, date: day, note: request.note, changes, decisions: decisions.decisions })
    return { text, count: changes.length }
  }
  const release = session.build(decisions)
  const problems = release.problems.map(problem => formatProblem(faultMessages, problem))
  if (request.kind === 'release')
    return {
      problems,
      bytes: problems.length > 0 ? null : buildReleaseZip(release, day),
      accepted: release.accepted,
    }
  return { problems, files: Object.fromEntries(release.files), changes: collectChangedClusters(release.accepted) }
}

function collectChangedClusters(accepted: readonly Change[]): Record<string, 'added' | 'changed'> {
  const changes: Record<string, 'added' | 'changed'> = {}
  for (const { table, kind, owner } of accepted)
    if (table !== 'source')
      changes[owner] = table === 'cluster' && kind === 'added' ? 'added' : (changes[owner] ?? 'changed')
  return changes
}
