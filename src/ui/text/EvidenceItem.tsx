// One piece of evidence in a list: its bar, what it says, when and for what, and its source.
import type { ReactNode } from 'react'
import { EvidenceBar } from './EvidenceBar'
import styles from './EvidenceItem.module.css'
import { SourceLine, type SourceText } from './SourceLine'

interface Props {
  readonly kind: 'delivered' | 'announced' | 'planned'
  readonly children: ReactNode
  readonly meta: string
  readonly source: SourceText | null
  /** Stands beside `meta`: the button that quotes the evidence. */
  readonly action: ReactNode
}

export function EvidenceItem({ kind, children, meta, source, action }: Props) {
  return (
    <li className={styles.item}>
      <EvidenceBar kind={kind} />
      <div>
        <p>{children}</p>
        <p className={styles.meta}>{meta}</p> <div className={styles.action}>{action}</div>
        {source ? <SourceLine words={source} /> : null}
      </div>
    </li>
  )
}
