// The header: product name, search box, modes, sharing, language and theme.
import { t } from '#messages/t'
import { SearchBox } from '../../features/filters/SearchBox'
import { matchesMedia, PREFERS_DARK } from '../../ui/hooks/useMediaQuery'
import { Icon } from '../../ui/icons/Icon'
import type { View } from '../../view/params'
import { buildHrefInLanguage, useDeferredView } from '../../view/ViewProvider'
import { ErrorBoundary } from '../notices/ErrorBoundary'
import { SuggestionsPane } from '../panes/panes'
import { ShareButton } from '../share/ShareButton'
import type { ShareProps } from '../share/ShareDialog'
import styles from './Header.module.css'
import { ModeSwitch } from './ModeSwitch'

interface Props extends ShareProps {
  /** Changes the view and shows the list. */
  readonly onSearch: (patch: Partial<View>, hash?: string) => void
}

export function Header({ onSearch, ...share }: Props) {
  const { view, change, latest } = useDeferredView()
  const toggleTheme = () => {
    const isDark = (latest().theme ?? (matchesMedia(PREFERS_DARK) ? 'dark' : 'light')) === 'dark'
    change({ theme: isDark ? 'light' : 'dark' })
  }
  return (
    <header className={styles.header}>
      <div className={styles.product}>
        <h1>{t.productName}</h1>
        <p lang={t.otherLanguage}>{t.productInOtherLanguage}</p>
      </div>
      <ErrorBoundary>
        <SearchBox
          onSearch={q => onSearch({ q })}
          renderSuggestions={props => (
            <SuggestionsPane {...props} data={share.data} onChoose={onSearch} fallback={null} />
          )}
        />
      </ErrorBoundary>
      <ModeSwitch />
      <ShareButton {...share} />
      <a
        className={styles.languageLink}
        href={buildHrefInLanguage(view, t.otherLanguage)}
        hrefLang={t.otherLanguage}
        lang={t.otherLanguage}
        title={t.switchLanguage}
        // The hash is not part of the view.
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
        onClick={toggleTheme}
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
