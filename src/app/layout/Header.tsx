// The product's name, the search box, and the choice of language and theme.
import type { ReactNode } from 'react'
import { t } from '#messages/t'
import { Icon } from '../../ui/icons/Icon'
import { buildHrefInLanguage, useDeferredView } from '../../view/ViewProvider'
import styles from './Header.module.css'

interface Props {
  readonly onToggleTheme: () => void
  readonly search: ReactNode
  readonly modeSwitch: ReactNode
  readonly share: ReactNode
}

export function Header({ onToggleTheme, search, modeSwitch, share }: Props) {
  const { view } = useDeferredView()
  return (
    <header className={styles.header}>
      <div className={styles.product}>
        <h1>{t.productName}</h1>
        <p lang={t.otherLanguage}>{t.productInOtherLanguage}</p>
      </div>
      {search}
      {modeSwitch}
      {share}
      <a
        className={styles.languageLink}
        href={buildHrefInLanguage(view, t.otherLanguage)}
        hrefLang={t.otherLanguage}
        lang={t.otherLanguage}
        title={t.switchLanguage}
        // A place on the page is no part of the view.
        onClick={event => {
          event.currentTarget.hash = location.hash
        }}
      >
        {t.switchShort}
      </a>
      <button
        type="button"
        className={styles.themeButton}
        aria-label={t.switchTheme}
        title={t.switchTheme}
        onClick={onToggleTheme}
      >
        <span className={styles.toDark}>
          <Icon name="moon" size={18} />
        </span>
        <span className={styles.toLight}>
          <Icon name="sun" size={18} />
        </span>
      </button>
    </header>
  )
}
