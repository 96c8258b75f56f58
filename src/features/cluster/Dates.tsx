// Holds the place of the dates until their part is here. A page that was built with them loads the part before it comes
// to life, so that nothing it shows goes away in between.
import { Suspense, use } from 'react'
import { t } from '../../i18n/zh-CN'
import styles from './ClusterPanel.module.css'
import type { DatesProps } from './DatesPart'
import timeline from './Timeline.module.css'

type Part = Pick<typeof import('./DatesPart'), 'DatesPart' | 'calendarOf' | 'datesOf'>

let part: Part | null = null
let asked: Promise<Part | null> | null = null

/** Never fails: without the part the rest of the panel stands. */
export function loadDates(): Promise<Part | null> {
  asked ??= import('./DatesPart')
    .then(({ DatesPart, calendarOf, datesOf }) => {
      part = { DatesPart, calendarOf, datesOf }
      return part
    })
    .catch(() => {
      // To be asked for again when the next cluster is opened.
      asked = null
      return null
    })
  return asked
}

export function Dates(props: DatesProps) {
  return (
    // Its styles come with this file: a built page needs them before the part is here.
    <div className={timeline.timeline} data-timeline data-tone={props.cluster.industry}>
      <Suspense fallback={null}>
        <WhenHere {...props} />
      </Suspense>
    </div>
  )
}

function WhenHere(props: DatesProps) {
  const here = part ?? use(loadDates())
  return here ? <here.DatesPart {...props} /> : <p className={styles.small}>{t.datesFailed}</p>
}
