// Ways past what repeats on every view, for whoever walks by Tab: to the list, to what stands in the middle, to the panel.
import { useMemo } from 'react'
import { t } from '#messages/t'
import { isVisible } from '../../ui/browser/isVisible'
import { Link } from '../../ui/controls/Link'
import { buildHref, useDeferredView } from '../../view/ViewProvider'
import styles from '../App.module.css'

export type SkipTarget = 'list' | 'main-view' | 'panel'

interface Props {
  /** What stands in the middle, and in the panel. */
  readonly targetLabels: Readonly<Record<Exclude<SkipTarget, 'list'>, string>>
  /** Called before the focus goes there, where a part may have to be shown first. */
  readonly onSkip: (target: SkipTarget) => void
}

/** What a reader goes on with in a part: its own stop for the Tab key, as a map and a table have one, or its beginning. */
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
