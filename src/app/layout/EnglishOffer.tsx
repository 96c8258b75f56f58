// A link to English on the Chinese start page, for browsers that prefer English. boot.ts decides before the first paint
// whether it is visible, so that nothing moves.
import { t } from '#messages/t'
import { buildHrefInLanguage, useDeferredView } from '../../view/ViewProvider'
import styles from './EnglishOffer.module.css'

export function EnglishOffer() {
  const { view } = useDeferredView()
  return (
    <p className={styles.englishOffer} lang="en">
      <a href={buildHrefInLanguage(view, 'en')} hrefLang="en">
        {t.switchLanguage}
      </a>
    </p>
  )
}
