// One piece of evidence in a list: its bar, what it says, when and for what, and its source.
import type { ReactNode } from 'react'
import { Evidence } from './Evidence'
import styles from './EvidenceItem.module.css'
import { SourceLine, type SourceWords } from './SourceLine'

interface Props {
  readonly kind: 'delivered' | 'announced' | 'planned'
  readonly children: ReactNode
  readonly meta: string
  readonly source: SourceWords | null
}

export function EvidenceItem({ kind, children, meta, source }: Props) {
  return (
    <li className={styles.item}>
      <Evidence kind={kind} />
      <div>
        <p>{children}</p>
        <p className={styles.meta}>{meta}</p>
        {source ? <SourceLine words={source} /> : null}
      </div>
    </li>
  )
}
