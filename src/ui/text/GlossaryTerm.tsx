// A link to the definition of a term. GlossaryProvider supplies the URL.
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
