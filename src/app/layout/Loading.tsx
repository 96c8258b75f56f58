// The text in place of a part whose data or code is loading.
import { t } from '#messages/t'
import styles from './pane.module.css'

export function Loading({ text = t.dataLoading }: { readonly text?: string }) {
  return (
    <p className={styles.loading} data-loading>
      {text}
    </p>
  )
}
