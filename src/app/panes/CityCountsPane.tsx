// The prefecture's own numbers on its clusters, in a disclosure.
import { countyMessages } from '#messages/county'
import type { PrefectureCode } from '../../domain/place/adcode'
import { LazyDetails } from '../../ui/controls/LazyDetails'
import styles from '../layout/pane.module.css'
import { lazyPane } from './lazyPane'

const CountyPane = lazyPane('app/panes/CountyPane', () => import('./CountyPane'))

export default function CityCountsPane({ city }: { city: PrefectureCode }) {
  return (
    <LazyDetails title={countyMessages.prefectureCountsHeading} className={styles.disclosure}>
      <CountyPane cluster={null} city={city} />
    </LazyDetails>
  )
}
