// A message bar: the problem, what still works, and at most one action.
import type { ReactNode } from 'react'
import { Button } from '../controls/Button'
import styles from './Notice.module.css'

interface Props {
  readonly role: 'status' | 'alert'
  readonly title?: string
  readonly children: ReactNode
  readonly action?: { readonly label: string; readonly onAct: () => void }
}

export function Notice({ role, title, children, action }: Props) {
  return (
    <div role={role} className={styles.notice}>
      <div>
        {title ? <strong>{title}</strong> : null}
        <div className={styles.text}>{children}</div>
      </div>
      {action ? <Button onClick={action.onAct}>{action.label}</Button> : null}
    </div>
  )
}
