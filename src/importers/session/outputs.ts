// The files that an update gives: the release, the change set, the published files for a preview, the reader's own workbook
// with its faults.
import { faultMessages } from '#messages/faults'
import { formatProblem } from '../../dataset/tables/formatProblem'
import type { IsoDay } from '../../domain/date/isoDay'
import { annotateBook } from '../book/annotation/annotateBook'
import { buildReleaseZip, type Release } from '../changes/buildRelease'
import { type Change, type ChangedClusters, collectChangedClusters } from '../changes/change'
import { formatChangeSet } from '../changes/changeSet'
import type { Decisions, Session } from './sessionTypes'

interface OutputArgument {
  readonly decisions: Decisions
  readonly day: IsoDay
}

/** The arguments of each output. */
export interface OutputArguments {
  /** The release as a zip, and what is in it. */
  readonly release: OutputArgument
  /** All changes with the decisions on them, for a second person. */
  readonly changeSet: OutputArgument & { readonly note: string }
  /** The files of the published folder after the accepted changes. */
  readonly preview: OutputArgument
  /** The reader's own workbook; `bytes` is the whole file. */
  readonly annotated: OutputArgument & { readonly bytes: Uint8Array }
}

/** Sentences on what the tables would break; the release then has no files. */
interface WithProblems {
  readonly problems: readonly string[]
}

/** Results by kind. Bytes are whole files. */
export interface Outputs {
  readonly release: WithProblems & {
    readonly bytes: Uint8Array<ArrayBuffer> | null
    readonly accepted: readonly Change[]
  }
  readonly changeSet: { readonly text: string; readonly count: number }
  readonly preview: WithProblems & {
    readonly files: Readonly<Record<string, string>>
    readonly changes: ChangedClusters
  }
  /** Null where there is no book. */
  readonly annotated: { readonly bytes: Uint8Array<ArrayBuffer> | null }
}

/** The release of the accepted changes; no bytes where it has problems. */
export function buildReleaseOutput(
  session: Session,
  { decisions, day }: OutputArguments['release'],
): Outputs['release'] {
  const release = session.build(decisions)
  const problems = formatProblems(release)
  return { problems, bytes: problems.length > 0 ? null : buildReleaseZip(release, day), accepted: release.accepted }
}

/** All changes with the decisions on them, as a file. */
export function buildChangeSetOutput(
  session: Session,
  { decisions, day, note }: OutputArguments['changeSet'],
): Outputs['changeSet'] {
  const { changes, base } = session.listChanges(decisions)
  return {
    text: formatChangeSet({ base, date: day, note, changes, decisions: decisions.decisions }),
    count: changes.length,
  }
}

/** The published files of the accepted changes; none where they have problems. */
export function buildPreview(session: Session, { decisions }: OutputArguments['preview']): Outputs['preview'] {
  const release = session.build(decisions)
  return {
    problems: formatProblems(release),
    files: Object.fromEntries(release.files),
    changes: collectChangedClusters(release.accepted),
  }
}

/** The reader's workbook with its faults marked. */
export function buildAnnotated(session: Session, { day, bytes }: OutputArguments['annotated']): Outputs['annotated'] {
  const book = session.getBook()
  return { bytes: book && annotateBook({ bytes, book, faults: session.listFaults(), day }) }
}

const formatProblems = ({ problems }: Release): string[] =>
  problems.map(problem => formatProblem(faultMessages, problem))
