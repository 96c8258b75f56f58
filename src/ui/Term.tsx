// A word with a definition of its own: a link to it. Where the definitions stand, the app knows.
import { createContext, type ReactNode, useContext } from 'react'
import { Link } from './Link'
import styles from './Term.module.css'

export const TermsContext = createContext<((id: string) => { href: string; onFollow: () => void }) | null>(null)

export function Term({ id, children }: { id: string; children: ReactNode }) {
  const wayTo = useContext(TermsContext)
  if (!wayTo) return children
  return (
    <Link {...wayTo(id)} className={styles.term} data-term={id}>
      {children}
    </Link>
  )
}
