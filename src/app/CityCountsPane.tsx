// What the one prefecture of the selection counts itself, folded.
import { countyWords } from '#messages/county'
import type { PrefectureCode } from '../domain/adcode'
import { WhenOpen } from '../ui/WhenOpen'
import styles from './App.module.css'
import { LOADING } from './Loading'
import { lazyPane } from './lazyPane'

const CountyPane = lazyPane('app/CountyPane', () => import('./CountyPane'))

export default function CityCountsPane({ city }: { city: PrefectureCode }) {
  return (
    <WhenOpen title={countyWords.fold} className={styles.fold}>
      <CountyPane cluster={null} city={city} waiting={LOADING} />
    </WhenOpen>
  )
}
