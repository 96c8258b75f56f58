// What the one prefecture of the selection counts itself, folded.
import { countyMessages } from '#messages/county'
import type { PrefectureCode } from '../../domain/place/adcode'
import { LazyDetails } from '../../ui/controls/LazyDetails'
import styles from '../App.module.css'
import { LOADING } from '../layout/Loading'
import { lazyPane } from './lazyPane'

const CountyPane = lazyPane('app/panes/CountyPane', () => import('./CountyPane'))

export default function CityCountsPane({ city }: { city: PrefectureCode }) {
  return (
    <LazyDetails title={countyMessages.prefectureCountsHeading} className={styles.disclosure}>
      <CountyPane cluster={null} city={city} fallback={LOADING} />
    </LazyDetails>
  )
}
