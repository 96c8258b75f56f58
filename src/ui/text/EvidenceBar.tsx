// One short bar for one piece of evidence: full, half, or empty; a low dash where there is none.
import styles from './EvidenceBar.module.css'

export function EvidenceBar({ kind }: { kind: 'delivered' | 'announced' | 'planned' | null }) {
  return <i className={`${styles.bar} ${styles[kind ?? 'missing']}`} aria-hidden="true" />
}
