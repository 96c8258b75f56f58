// Formats the faults of a file and its difference to the tables as text, in one language.
import { FAULT_KINDS } from '../../src/domain/fault/faultCodes'
import type { Lang } from '../../src/domain/language/language'
import type { FileFault } from '../../src/importers/book/fileFault'
import type { Change } from '../../src/importers/changes/change'
import type { Fault } from '../../src/importers/faults/fault'
import { formatFault, formatFaultGroup, formatRemedy } from '../../src/importers/faults/formatFault'
import { groupFaults } from '../../src/importers/faults/groupFaults'
import { differenceMessages as enDifference } from '../../src/messages/en/difference'
import { faultMessages as en } from '../../src/messages/en/faults'
import { getFaultAddress } from '../../src/messages/faultFormat'
import { differenceMessages as zhDifference } from '../../src/messages/zh/difference'
import { faultMessages as zh } from '../../src/messages/zh/faults'

/** Lines of one group. */
const MAX_LINES = 10

const WORDS = {
  'zh-CN': {
    kinds: { added: '新增', changed: '更改', absent: '表中没有（保留）' },
    tables: zhDifference.tables,
    same: '与现有数据没有差异。',
    more: (count: number) => `另有 ${count} 处`,
  },
  en: {
    kinds: { added: 'added', changed: 'changed', absent: 'absent from the file (stays)' },
    tables: enDifference.tables,
    same: 'No difference to the tables.',
    more: (count: number) => `${count} more`,
  },
} as const

const limit = (lines: readonly string[], more: (count: number) => string): string[] =>
  lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), `  ${more(lines.length - MAX_LINES)}`] : [...lines]

/** The reason why a file was refused. */
export function formatRefusal(lang: Lang, refusal: FileFault): string {
  const messages = lang === 'en' ? en : zh
  return `${formatFault(messages, refusal)}  ${getFaultAddress(refusal.code)}\n  → ${formatRemedy(messages, refusal)}`
}

const formatChange = (change: Change): string => {
  const place = [change.owner, change.rowKey].filter(part => part !== '').join(' ')
  return change.kind === 'changed'
    ? `  ${place} ${change.field}: ${JSON.stringify(change.before)} → ${JSON.stringify(change.after)}`
    : `  ${place}`
}

/** Faults by group with remedies, then the changes by kind and table. */
export function formatImport(lang: Lang, faults: readonly Fault[], changes: readonly Change[]): string {
  const messages = lang === 'en' ? en : zh
  const { kinds, tables, same, more } = WORDS[lang]
  const groups = groupFaults(faults).map(group =>
    [
      `[${messages.severity[FAULT_KINDS[group.code].severity]}] ${formatFaultGroup(messages, group)}  ${getFaultAddress(group.code)}`,
      ...limit(
        group.faults.map(fault => `  ${formatFault(messages, fault)}`),
        more,
      ),
      `  → ${formatRemedy(messages, group)}`,
    ].join('\n'),
  )
  const byTitle = new Map<string, Change[]>()
  for (const change of changes) {
    const title = `${kinds[change.kind]} · ${tables[change.table]}`
    byTitle.set(title, [...(byTitle.get(title) ?? []), change])
  }
  const differences = [...byTitle].map(([title, list]) =>
    [`${title}: ${list.length}`, ...limit(list.map(formatChange), more)].join('\n'),
  )
  return [...groups, ...(differences.length > 0 ? differences : [same])].join('\n\n')
}
