// The product's name, the search box, and the choice of theme.
import type { ReactNode } from 'react'
import { t } from '../i18n/zh-CN'
import { Icon } from '../ui/Icon'
import type { Theme } from '../view/params'
import styles from './Header.module.css'

interface Props {
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  readonly search: ReactNode
}

export function Header({ theme, onTheme, search }: Props) {
  const other = theme === 'dark' ? 'light' : 'dark'
  const label = other === 'dark' ? t.toDark : t.toLight
  return (
    <header className={styles.header}>
      <div className={styles.name}>
        <h1>{t.product}</h1>
        <p lang="en">{t.productEn}</p>
      </div>
      {search}
      <button type="button" className={styles.theme} aria-label={label} title={label} onClick={() => onTheme(other)}>
        <Icon name={other === 'dark' ? 'moon' : 'sun'} size={18} />
      </button>
    </header>
  )
}
