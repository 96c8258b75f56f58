// The product's name, the search box, and the choice of language and theme.
import type { ReactNode } from 'react'
import { t } from '#messages/t'
import { Icon } from '../ui/Icon'
import { hrefInLanguage, useTrailingView } from '../view/context'
import styles from './Header.module.css'

interface Props {
  readonly onTheme: () => void
  readonly search: ReactNode
  readonly modes: ReactNode
  readonly share: ReactNode
}

export function Header({ onTheme, search, modes, share }: Props) {
  const { view } = useTrailingView()
  return (
    <header className={styles.header}>
      <div className={styles.name}>
        <h1>{t.product}</h1>
        <p lang={t.twin}>{t.productTwin}</p>
      </div>
      {search}
      {modes}
      {share}
      <a
        className={styles.language}
        href={hrefInLanguage(view, t.twin)}
        hrefLang={t.twin}
        lang={t.twin}
        title={t.switchLanguage}
        // A place on the page is no part of the view.
        onClick={event => {
          event.currentTarget.hash = location.hash
        }}
      >
        {t.switchShort}
      </a>
      <button type="button" className={styles.theme} aria-label={t.switchTheme} title={t.switchTheme} onClick={onTheme}>
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
