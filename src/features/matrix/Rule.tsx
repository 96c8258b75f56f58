// What the national rule asks of every cluster in one direction. It belongs to the head of its column and to no row.

import { m } from '#messages/matrix'
import { measuresWords } from '#messages/measures'
import { t } from '#messages/t'
import { sourceWords } from '../../messages/sources'
import type { MatrixColumn } from '../../model/matrix'
import { SourcedList } from '../../ui/SourcedList'
import styles from './Matrix.module.css'
import { Sheet } from './Sheet'

export const RULE_ID = 'matrix-rule'

export function Rule({ column, onClose }: { column: MatrixColumn; onClose: () => void }) {
  const { rule, ruleSources } = column
  const close = () => {
    document.querySelector<HTMLElement>(`[data-rule="${rule.id}"]`)?.focus()
    onClose()
  }
  return (
    <Sheet title={m.ruleOfDirection(measuresWords.titleOf(rule))} onClose={close}>
      <div className={styles.rule}>
        <p>
          <strong>{m.ruleNotMeasures}</strong>
        </p>
        <SourcedList
          points={rule.tasks}
          lang={t.quoted}
          note={rule.tasksNote}
          missing={rule.tasksComplete ? null : measuresWords.ruleIncomplete}
          sources={ruleSources.map(sourceWords)}
        />
      </div>
    </Sheet>
  )
}
