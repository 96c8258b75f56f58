// The small boxed numbers behind a statement; each leads to the source of that number further down.
import { t } from '../../i18n/zh-CN'
import styles from './ClusterPanel.module.css'

export const sourceAnchor = (number: number): string => `source-${number}`

export function Cites({ numbers }: { numbers: readonly number[] }) {
  return numbers.map(number => (
    <button
      key={number}
      type="button"
      className={styles.cite}
      aria-label={t.sourceMark(number)}
      onClick={() => {
        const target = document.getElementById(sourceAnchor(number))
        target?.scrollIntoView({ block: 'center' })
        target?.focus()
      }}
    >
      {number}
    </button>
  ))
}
