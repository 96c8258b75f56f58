// The product's name, the search box, and the choice of theme.
import type { ReactNode } from 'react'
import { t } from '../i18n/zh-CN'
import { Icon } from '../ui/Icon'
import styles from './Header.module.css'

interface Props {
  readonly onTheme: () => void
  readonly search: ReactNode
  readonly modes: ReactNode
}

export function Header({ onTheme, search, modes }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.name}>
        <h1>{t.product}</h1>
        <p lang="en">{t.productEn}</p>
      </div>
      {search}
      {modes}
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
