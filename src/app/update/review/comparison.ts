// Each changed cluster or source before and after: one line for each field or row that differs.
import type { Change, ChangeKind } from '../../../importers/changes/change'
import { formatChangePlace, formatField, formatRow, formatValue, listFields, listStatements } from './formatChange'
import type { ReviewPlaces } from './reviewPlaces'

export type DecisionState = 'open' | 'accepted' | 'refused'

const toState = (isAccepted: boolean | undefined): DecisionState =>
  isAccepted === undefined ? 'open' : isAccepted ? 'accepted' : 'refused'

/** Both texts as the workbook has them; null where there is nothing on that side. */
export interface ComparedLine {
  readonly key: string
  readonly label: string
  readonly state: DecisionState
  readonly before: string | null
  readonly after: string | null
}

export interface ComparedItem {
  /** The id of the cluster or source. */
  readonly owner: string
  readonly isCluster: boolean
  /** `added` or `absent` as a whole; otherwise `changed`. */
  readonly kind: ChangeKind
  /** The decision on all of its lines; null if they differ. */
  readonly state: DecisionState | null
  readonly lines: readonly ComparedLine[]
}

/** @param states by the id of the change, as `resolveDecisions` gives them. The clusters come first, each in the order of its changes. */
export function selectComparison(
  changes: readonly Change[],
  states: ReadonlyMap<string, boolean>,
  places: ReviewPlaces | null,
): readonly ComparedItem[] {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const key = `${change.table === 'source' ? 1 : 0} ${change.owner}`
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  const items = [...groups.values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const whole = group.find(({ table, kind }) => kind !== 'changed' && (table === 'cluster' || table === 'source'))
    const lines = group.flatMap(change => toLines(change, toState(states.get(change.id)), places))
    const [state] = lines.map(line => line.state)
    return [
      {
        owner: first.owner,
        isCluster: first.table !== 'source',
        kind: whole?.kind ?? ('changed' as const),
        state: state !== undefined && lines.every(line => line.state === state) ? state : null,
        lines,
      },
    ]
  })
  return [...items.filter(({ isCluster }) => isCluster), ...items.filter(({ isCluster }) => !isCluster)]
}

function toLines(change: Change, state: DecisionState, places: ReviewPlaces | null): ComparedLine[] {
  const { id, table } = change
  if (change.kind === 'changed') {
    const before = formatValue(table, change.field, change.before, places)
    const after = formatValue(table, change.field, change.after, places)
    return [{ key: id, label: formatChangePlace(change), state, before, after }]
  }
  const toLine = (key: string, label: string, text: string): ComparedLine => ({
    key: `${id} ${key}`,
    label,
    state,
    before: change.kind === 'absent' ? text : null,
    after: change.kind === 'added' ? text : null,
  })
  if (table !== 'cluster' && table !== 'source')
    return [toLine('', formatChangePlace(change), formatRow(table, change.row, places))]
  return [
    ...listFields(change.row).map(([field, value]) =>
      toLine(field, formatField(table, field), formatValue(table, field, value, places)),
    ),
    ...listStatements(change.row).map(([kind, row], index) =>
      toLine(
        `${kind} ${index}`,
        formatChangePlace({ ...change, table: kind, rowKey: '' }),
        formatRow(kind, row, places),
      ),
    ),
  ]
}
