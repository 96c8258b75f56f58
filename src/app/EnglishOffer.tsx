// One line on the Chinese start page, for readers whose browser prefers English; boot.ts decides before the first paint
// whether it shows, so that nothing moves.
import { t } from '#messages/t'
import { hrefInLanguage } from '../view/context'
import { DEFAULT_VIEW } from '../view/links'
import styles from './App.module.css'

export const EnglishOffer = () => (
  <p className={styles.offer} lang="en">
    <a href={hrefInLanguage(DEFAULT_VIEW, 'en')} hrefLang="en">
      {t.switchLanguage}
    </a>
  </p>
)
