// What stands where data or a part of the app are on their way.
import { t } from '#messages/t'
import styles from '../App.module.css'

function Loading() {
  return <p className={styles.loading}>{t.dataLoading}</p>
}

/** One element for all, so that what is given it is not drawn anew for its sake. */
export const LOADING = <Loading />
