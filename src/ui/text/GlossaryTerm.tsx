// A word with a definition of its own: a link to it. Where the definitions stand, the app knows.
import { createContext, type ReactNode, useContext } from 'react'
import { Link } from '../controls/Link'
import styles from './GlossaryTerm.module.css'

export const GlossaryContext = createContext<((id: string) => { href: string; onFollow: () => void }) | null>(null)

export function GlossaryTerm({ id, children }: { id: string; children: ReactNode }) {
  const linkProps = useContext(GlossaryContext)
  if (!linkProps) return children
  return (
    <Link {...linkProps(id)} className={styles.term} data-term={id}>
      {children}
    </Link>
  )
}
