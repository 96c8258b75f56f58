// The national rule for one direction, opened from the head of its column.
import { matrixMessages } from '#messages/matrix'
import { measureMessages } from '#messages/measures'
import { t } from '#messages/t'
import { toSourceText } from '../../messages/sources'
import type { MatrixColumn } from '../../model/mainViews/matrix'
import { SourcedList } from '../../ui/text/SourcedList'
import styles from './Matrix.module.css'
import { RowDetail } from './RowDetail'

export const RULE_ID = 'matrix-rule'

export function DirectionRule({ column, onClose }: { column: MatrixColumn; onClose: () => void }) {
  const { rule, ruleSources } = column
  const close = () => {
    document.querySelector<HTMLElement>(`[data-rule="${rule.id}"]`)?.focus()
    onClose()
  }
  return (
    <RowDetail title={matrixMessages.directionRule(measureMessages.directionTitle(rule))} onClose={close}>
      <div className={styles.rule}>
        <p>
          <strong>{matrixMessages.ruleNote}</strong>
        </p>
        <SourcedList
          points={rule.tasks}
          lang={t.sourceLanguage}
          note={rule.tasksNote}
          missing={rule.tasksComplete ? null : measureMessages.ruleIncomplete}
          sources={ruleSources.map(toSourceText)}
        />
      </div>
    </RowDetail>
  )
}
