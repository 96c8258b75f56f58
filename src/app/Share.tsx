// The button in the header that opens what a reader can take along, for every view. The pane behind it comes when it is
// first asked for.
import { useEffect, useId, useRef, useState } from 'react'
import { t } from '#messages/t'
import shared from '../ui/button.module.css'
import { Icon } from '../ui/Icon'
import { ErrorBoundary } from './ErrorBoundary'
import { LOADING } from './Loading'
import { preloadLikely, SharePane } from './panes'
import styles from './Share.module.css'
import type { ShareProps } from './SharePane'

const onNear = () => preloadLikely([SharePane])

export function Share(props: ShareProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const closeElsewhere = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', closeElsewhere)
    document.addEventListener('focusin', closeElsewhere)
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere)
      document.removeEventListener('focusin', closeElsewhere)
    }
  }, [open])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from anywhere within
    <div
      ref={box}
      className={styles.share}
      onKeyDown={event => {
        if (!open || event.key !== 'Escape') return
        // Else an open cluster would close with it.
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        className={`${shared.button} ${styles.button}`}
        aria-label={t.share}
        title={t.share}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onPointerEnter={onNear}
        onFocus={onNear}
        onClick={() => setOpen(!open)}
      >
        <Icon name="share" /> <span>{t.share}</span>
      </button>
      {open ? (
        <section id={id} className={styles.pane} aria-label={t.share}>
          <ErrorBoundary>
            <SharePane {...props} waiting={LOADING} />
          </ErrorBoundary>
        </section>
      ) : null}
    </div>
  )
}
