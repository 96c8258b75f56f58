// The small boxed numbers behind a statement; each leads to the source of that number further down.
import { t } from '../../i18n/zh-CN'
import { Link } from '../../ui/Link'
import { hrefWith, useViewState } from '../../view/context'
import styles from './ClusterPanel.module.css'

export const sourceAnchor = (number: number): string => `source-${number}`

const show = (id: string): void => {
  const target = document.getElementById(id)
  target?.scrollIntoView({ block: 'center' })
  target?.focus()
}

export function Cites({ numbers }: { numbers: readonly number[] }) {
  const { view } = useViewState()
  return numbers.map(number => (
    <Link
      key={number}
      className={styles.cite}
      aria-label={t.sourceMark(number)}
      href={`${hrefWith(view, {})}#${sourceAnchor(number)}`}
      onFollow={() => show(sourceAnchor(number))}
    >
      {number}
    </Link>
  ))
}
