// The faults of a workbook in groups, each with its remedy: what stops a row, what should be looked at, what was converted.
// The rows of a group are a table; a row leads to its cell.
import { useState } from 'react'
import { faultListMessages as messages } from '#messages/faultList'
import { faultMessages } from '#messages/faults'
import type { Severity } from '../../../domain/fault/faultCodes'
import type { Fault, FaultPlace } from '../../../importers/faults/fault'
import {
  formatFaultGroup,
  formatFaultPlaces,
  formatRemedy,
  toColumnLetter,
} from '../../../importers/faults/formatFault'
import { type FaultGroup, getGroupKey, groupFaults } from '../../../importers/faults/groupFaults'
import { formatFaultMessage } from '../../../messages/faultFormat'
import { Button } from '../../../ui/controls/Button'
import { usePagedRows } from '../../../ui/hooks/usePagedRows'
import { ShowMore } from '../../../ui/table/DataTable'
import { Tag } from '../../../ui/text/Tag'
import { FaultLink } from '../faults/FaultLink'
import styles from './Review.module.css'

interface Props {
  readonly faults: readonly Fault[]
  /** Keys of the groups that are mended. */
  readonly mended: readonly string[]
  readonly onMend: (groupKey: string, isMended: boolean) => void
  /** Shows the cell in its sheet, with the focus. */
  readonly onShowCell: (place: FaultPlace) => void
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']

export function FaultList({ faults, mended, onMend, onShowCell }: Props) {
  const groups = groupFaults(faults)
  const count = (severity: Severity) =>
    groups.filter(group => group.severity === severity).reduce((sum, group) => sum + group.faults.length, 0)
  return (
    <section aria-labelledby="faults">
      <h3 id="faults">{messages.heading}</h3>
      <p role="status" className={styles.summary}>
        {messages.summary(count('error'), count('warning'), count('note'))}
      </p>
      {SEVERITIES.map(severity => {
        const ofSeverity = groups.filter(group => group.severity === severity)
        return ofSeverity.length === 0 ? null : (
          <section key={severity} aria-label={messages.severities[severity]}>
            <h4>{messages.severityHeadings[severity]}</h4>
            {ofSeverity.map(group => {
              const key = getGroupKey(group)
              return (
                <FaultGroupRow
                  key={key}
                  group={group}
                  isMended={mended.includes(key)}
                  onMend={isMended => onMend(key, isMended)}
                  onShowCell={onShowCell}
                />
              )
            })}
          </section>
        )
      })}
    </section>
  )
}

interface GroupProps {
  readonly group: FaultGroup
  readonly isMended: boolean
  readonly onMend: (isMended: boolean) => void
  readonly onShowCell: Props['onShowCell']
}

function FaultGroupRow({ group, isMended, onMend, onShowCell }: GroupProps) {
  const [isOpen, setIsOpen] = useState(false)
  const { code, severity, faults, canFix } = group
  return (
    <details
      className={styles.group}
      id={`fault-${code}`}
      data-severity={severity}
      onToggle={event => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <Tag>{messages.severities[severity]}</Tag> <b>{formatFaultGroup(faultMessages, group)}</b>{' '}
        <small>{formatFaultPlaces(faultMessages, group)}</small>
      </summary>
      <p className={styles.remedy}>
        {messages.remedy(formatRemedy(faultMessages, group.faults[0]))} <FaultLink code={code} />
      </p>
      {canFix && severity !== 'note' ? (
        <Button onClick={() => onMend(!isMended)} aria-pressed={isMended}>
          {isMended ? messages.unmend : messages.mend(faults.length)}
        </Button>
      ) : null}
      {isOpen ? <FaultTable faults={faults} onShowCell={onShowCell} /> : null}
    </details>
  )
}

function FaultTable({
  faults,
  onShowCell,
}: {
  readonly faults: readonly Fault[]
  readonly onShowCell: Props['onShowCell']
}) {
  const paging = usePagedRows(faults, faults.length)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{messages.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.place}</th>
            <th scope="col">{messages.found}</th>
            <th scope="col">{messages.message}</th>
            <th scope="col">{messages.fix}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, paging.end).map((fault, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed
            <tr key={i}>
              <th scope="row">
                {fault.place ? (
                  <Button variant="text" onClick={() => fault.place && onShowCell(fault.place)}>
                    {formatAddress(fault.place)}
                  </Button>
                ) : (
                  messages.wholeFile
                )}
              </th>
              <td lang="zh-CN">{fault.found}</td>
              <td>{formatFaultMessage(faultMessages, fault.code, { found: fault.found ?? '', ...fault.params })}</td>
              <td>{formatFix(fault)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore paging={paging} getLabel={messages.more} />
    </div>
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
