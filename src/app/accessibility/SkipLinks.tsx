// Links to the list, the main view and the panel, for keyboard users to skip the header.
import { useMemo } from 'react'
import { t } from '#messages/t'
import { isVisible } from '../../ui/browser/isVisible'
import { Link } from '../../ui/controls/Link'
import { buildHref, useDeferredView } from '../../view/ViewProvider'
import styles from './SkipLinks.module.css'

export type SkipTarget = 'list' | 'main-view' | 'panel'

interface Props {
  /** The names of the current main view and panel. */
  readonly targetLabels: Readonly<Record<Exclude<SkipTarget, 'list'>, string>>
  /** Called before the target is focused, since it may have to be rendered first. */
  readonly onSkip: (target: SkipTarget) => void
}

/** Focuses the tab stop of the main view, if it has one as map and table do, else the target itself. */
function focusTarget(target: SkipTarget): void {
  const element = document.getElementById(target)
  const tabStops = target === 'main-view' ? [...(element?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? [])] : []
  ;(tabStops.find(isVisible) ?? element)?.focus()
}

export function SkipLinks({ targetLabels, onSkip }: Props) {
  const { view } = useDeferredView()
  const currentHref = useMemo(() => buildHref(view, {}), [view])
  return (
    <nav aria-label={t.skipLinks}>
      {(['list', 'main-view', 'panel'] as const).map(target => (
        <Link
          key={target}
          className={styles.skipLink}
          href={`${currentHref}#${target}`}
          onFollow={() => {
            onSkip(target)
            focusTarget(target)
          }}
        >
          {target === 'list' ? t.skipToList : t.skipTo(targetLabels[target])}
        </Link>
      ))}
    </nav>
  )
}
