// The button in the header that opens the share pane.
import { useEffect, useId, useRef, useState } from 'react'
import { t } from '#messages/t'
import button from '../../ui/controls/Button.module.css'
import popover from '../../ui/controls/Popover.module.css'
import { Icon } from '../../ui/icons/Icon'
import { ErrorBoundary } from '../notices/ErrorBoundary'
import { preloadLikelyPanes, SharePane } from '../panes/panes'
import styles from './ShareButton.module.css'
import type { ShareProps } from './SharePane'

const handlePreload = () => preloadLikelyPanes([SharePane])

export function ShareButton(props: ShareProps) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const containerRef = useRef<HTMLDivElement>(null)
  const buttonRef = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const closeElsewhere = (event: Event) => {
      if (event.target instanceof Node && !containerRef.current?.contains(event.target)) setIsOpen(false)
    }
    document.addEventListener('pointerdown', closeElsewhere)
    document.addEventListener('focusin', closeElsewhere)
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere)
      document.removeEventListener('focusin', closeElsewhere)
    }
  }, [isOpen])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from anywhere within
    <div
      ref={containerRef}
      className={styles.share}
      onKeyDown={event => {
        if (!isOpen || event.key !== 'Escape') return
        // Otherwise Escape would close an open cluster too.
        event.stopPropagation()
        setIsOpen(false)
        buttonRef.current?.focus()
      }}
    >
      <button
        ref={buttonRef}
        type="button"
        className={`${button.button} ${styles.button}`}
        aria-label={t.share}
        title={t.share}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onPointerEnter={handlePreload}
        onFocus={handlePreload}
        onClick={() => setIsOpen(!isOpen)}
      >
        <Icon name="share" /> <span>{t.share}</span>
      </button>
      {isOpen ? (
        <section id={id} className={`${popover.popover} ${styles.pane}`} aria-label={t.share}>
          <ErrorBoundary>
            <SharePane {...props} />
          </ErrorBoundary>
        </section>
      ) : null}
    </div>
  )
}
