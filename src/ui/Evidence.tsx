// One short bar for one piece of evidence: full, half, or empty; a low dash where there is none.
import styles from './Evidence.module.css'

export function Evidence({ kind }: { kind: 'delivered' | 'announced' | 'planned' | null }) {
  return <i className={`${styles.bar} ${styles[kind ?? 'missing']}`} aria-hidden="true" />
}
