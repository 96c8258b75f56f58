// Puts the open cluster beside others, or takes it out. On a small screen the panel then makes room for the comparison.

import { c } from '#messages/cluster'
import type { ClusterId } from '../../domain/cluster'
import { MAX_COMPARED, toggleCompared } from '../../domain/compare'
import shared from '../../ui/button.module.css'
import { matches, ONE_AT_A_TIME } from '../../ui/useMedia'
import { useViewState } from '../../view/context'
import styles from './ClusterPanel.module.css'

export function CompareButton({ id }: { id: ClusterId }) {
  const { view, change } = useViewState()
  const isIn = view.compare.includes(id)
  const isFull = !isIn && view.compare.length >= MAX_COMPARED
  const onClick = () => {
    const compare = toggleCompared(view.compare, id)
    change(!isIn && matches(ONE_AT_A_TIME) ? { compare, cluster: null } : { compare })
  }
  return (
    <button type="button" className={`${shared.button} ${styles.compare}`} disabled={isFull} onClick={onClick}>
      {isFull ? c.compareFull : isIn ? c.compareRemove : c.compareAdd}
    </button>
  )
}
