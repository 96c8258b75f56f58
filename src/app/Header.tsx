// The product's name, the search box, and the choice of language and theme.
import type { ReactNode } from 'react'
import { t } from '../i18n/zh-CN'
import { Icon } from '../ui/Icon'
import styles from './Header.module.css'

interface Props {
  readonly onTheme: () => void
  readonly onLanguage: () => void
  readonly search: ReactNode
  readonly modes: ReactNode
}

export function Header({ onTheme, onLanguage, search, modes }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.name}>
        <h1>{t.product}</h1>
        <p lang={t.twin}>{t.productTwin}</p>
      </div>
      {search}
      {modes}
      <button type="button" className={styles.language} lang={t.twin} title={t.switchLanguage} onClick={onLanguage}>
        {t.switchShort}
      </button>
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
