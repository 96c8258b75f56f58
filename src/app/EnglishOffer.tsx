// One line on the Chinese start page, for readers whose browser prefers English; boot.ts decides before the first paint
// whether it shows, so that nothing moves.
import { t } from '#messages/t'
import { hrefInLanguage, useTrailingView } from '../view/context'
import styles from './App.module.css'

export function EnglishOffer() {
  const { view } = useTrailingView()
  return (
    <p className={styles.offer} lang="en">
      <a href={hrefInLanguage(view, 'en')} hrefLang="en">
        {t.switchLanguage}
      </a>
    </p>
  )
}
