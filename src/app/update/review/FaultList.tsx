// The faults of a workbook in groups, each with its remedy: what stops a row, what should be looked at, what was converted.
// The rows of a group are a table; a row leads to its cell.
import { useRef, useState } from 'react'
import { faultListMessages as messages } from '#messages/faultList'
import { faultMessages } from '#messages/faults'
import type { Severity } from '../../../domain/fault/faultCodes'
import type { Fault, FaultPlace } from '../../../importers/faults/fault'
import { formatFaultGroup, formatFaultPlaces, formatRemedy } from '../../../importers/faults/formatFault'
import { type FaultGroup, getGroupKey, groupFaults } from '../../../importers/faults/groupFaults'
import { toColumnLetter } from '../../../importers/sheets/cells/cellAddress'
import { formatFaultMessage } from '../../../messages/faultFormat'
import { Button } from '../../../ui/controls/Button'
import { usePagedRows } from '../../../ui/hooks/usePagedRows'
import { ShowMore } from '../../../ui/table/DataTable'
import { Tag } from '../../../ui/text/Tag'
import { FaultLink } from '../faults/FaultLink'
import styles from './Review.module.css'
import { TABLE_ROLES } from './tableRoles'

interface Props {
  /** Of large groups only the first. */
  readonly faults: readonly Fault[]
  /** The faults of each group, by its key. */
  readonly counts: Readonly<Record<string, number>>
  readonly mendedCount: number
  readonly onMend: (groupKey: string) => void
  /** Shows the cell in its sheet, with the focus. */
  readonly onShowCell: (place: FaultPlace) => void
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']
/** The cells of larger groups are folded. */
const MAX_OPEN = 3

export function FaultList({ faults, counts, mendedCount, onMend, onShowCell }: Props) {
  const headingRef = useRef<HTMLHeadingElement>(null)
  const groups = groupFaults(faults).map(group => {
    const key = getGroupKey(group)
    return { group, key, count: counts[key] ?? group.faults.length }
  })
  const countSeverity = (severity: Severity) =>
    groups.reduce((sum, { group, count }) => sum + (group.severity === severity ? count : 0), 0)
  return (
    <section aria-labelledby="faults">
      <h3 id="faults" ref={headingRef} tabIndex={-1}>
        {messages.heading}
      </h3>
      <p role="status" className={styles.summary}>
        {messages.summary(countSeverity('error'), countSeverity('warning'), countSeverity('note'), mendedCount)}
      </p>
      {SEVERITIES.map(severity => {
        const ofSeverity = groups.filter(({ group }) => group.severity === severity)
        return ofSeverity.length === 0 ? null : (
          <section key={severity} aria-label={messages.severities[severity]}>
            <h4>{messages.severityHeadings[severity]}</h4>
            {ofSeverity.map(({ group, key, count }) => (
              <FaultGroupRow
                key={key}
                group={group}
                count={count}
                onMend={() => {
                  // Its button goes with the group.
                  headingRef.current?.focus()
                  onMend(key)
                }}
                onShowCell={onShowCell}
              />
            ))}
          </section>
        )
      })}
    </section>
  )
}

interface GroupProps {
  readonly group: FaultGroup
  readonly count: number
  readonly onMend: () => void
  readonly onShowCell: Props['onShowCell']
}

function FaultGroupRow({ group, count, onMend, onShowCell }: GroupProps) {
  const [isOpen, setIsOpen] = useState(false)
  const { code, severity, faults, canFix } = group
  const [{ place, found, params }] = faults
  return (
    <div className={styles.group} data-severity={severity}>
      <div className={styles.groupHead}>
        <p>
          <Tag>{messages.severities[severity]}</Tag> <b>{formatFaultGroup(faultMessages, group, count)}</b>{' '}
          <small>{formatFaultPlaces(faultMessages, group, count)}</small>
        </p>
        {canFix ? <Button onClick={onMend}>{messages.mend(count)}</Button> : null}
      </div>
      {place === null ? <p>{formatFaultMessage(faultMessages, code, { found: found ?? '', ...params })}</p> : null}
      <p className={styles.remedy}>
        {messages.remedy(formatRemedy(faultMessages, group.faults[0]))} <FaultLink code={code} />
      </p>
      {place === null ? null : count <= MAX_OPEN ? (
        <FaultTable faults={faults} count={count} onShowCell={onShowCell} />
      ) : (
        <details onToggle={event => setIsOpen(event.currentTarget.open)}>
          <summary>{messages.each(count)}</summary>
          {isOpen ? <FaultTable faults={faults} count={count} onShowCell={onShowCell} /> : null}
        </details>
      )}
    </div>
  )
}

function FaultTable({
  faults,
  count,
  onShowCell,
}: {
  readonly faults: readonly Fault[]
  readonly count: number
  readonly onShowCell: Props['onShowCell']
}) {
  const paging = usePagedRows(faults, faults.length)
  const hasFix = faults.some(({ fix }) => fix !== undefined)
  return (
    <>
      <table {...TABLE_ROLES.table} className={`${styles.table} ${styles.faults}`}>
        <caption className="visually-hidden">{messages.caption}</caption>
        <thead {...TABLE_ROLES.section}>
          <tr {...TABLE_ROLES.row}>
            <th {...TABLE_ROLES.columnHeader} scope="col">
              {messages.place}
            </th>
            <th {...TABLE_ROLES.columnHeader} scope="col">
              {messages.found}
            </th>
            <th {...TABLE_ROLES.columnHeader} scope="col">
              {messages.message}
            </th>
            <th {...TABLE_ROLES.columnHeader} scope="col">
              {messages.fix}
            </th>
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.section}>
          {faults.slice(0, paging.end).map((fault, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed
            <tr {...TABLE_ROLES.row} key={i}>
              <th {...TABLE_ROLES.rowHeader} scope="row">
                {fault.place && fault.place.row !== null ? (
                  <Button variant="text" onClick={() => fault.place && onShowCell(fault.place)}>
                    {formatAddress(fault.place)}
                  </Button>
                ) : (
                  (fault.place?.sheet ?? messages.wholeFile)
                )}
              </th>
              <td {...TABLE_ROLES.cell} lang="zh-CN" data-label={messages.found}>
                {fault.found}
              </td>
              <td {...TABLE_ROLES.cell}>
                {formatFaultMessage(faultMessages, fault.code, { found: fault.found ?? '', ...fault.params })}
              </td>
              {hasFix ? (
                <td {...TABLE_ROLES.cell} lang="zh-CN" data-label={messages.fix}>
                  {formatFix(fault)}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore paging={paging} getLabel={messages.more} />
      {faults.length < count ? <p>{messages.cut(faults.length, count)}</p> : null}
    </>
  )
}

/** 指标 D7, as Excel shows it. */
const formatAddress = ({ sheet, row, column }: FaultPlace): string =>
  `${sheet} ${column === null ? '' : toColumnLetter(column)}${row === null ? '' : row + 1}`

function formatFix({ fix }: Fault): string {
  if (fix === undefined) return ''
  if (typeof fix === 'object' && fix !== null) return 'date' in fix ? fix.date : fix.error
  return String(fix ?? '')
}
