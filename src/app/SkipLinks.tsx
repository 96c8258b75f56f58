// Ways past what repeats on every view, for whoever walks by Tab: to the list, to what stands in the middle, to the panel.
import { useMemo } from 'react'
import { t } from '#messages/t'
import { isVisible } from '../ui/isVisible'
import { Link } from '../ui/Link'
import { hrefWith, useTrailingView } from '../view/context'
import styles from './App.module.css'

export type Part = 'list' | 'middle' | 'panel'

interface Props {
  /** What stands in the middle, and in the panel. */
  readonly names: Readonly<Record<Exclude<Part, 'list'>, string>>
  /** Called before the focus goes there, where a part may have to be shown first. */
  readonly onSkip: (to: Part) => void
}

/** What a reader goes on with in a part: its own stop for the Tab key, as a map and a table have one, or its beginning. */
function enter(to: Part): void {
  const part = document.getElementById(to)
  const stops = to === 'middle' ? [...(part?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? [])] : []
  ;(stops.find(isVisible) ?? part)?.focus()
}

export function SkipLinks({ names, onSkip }: Props) {
  const { view } = useTrailingView()
  const here = useMemo(() => hrefWith(view, {}), [view])
  return (
    <nav aria-label={t.skip}>
      {(['list', 'middle', 'panel'] as const).map(to => (
        <Link
          key={to}
          className={styles.skip}
          href={`${here}#${to}`}
          onFollow={() => {
            onSkip(to)
            enter(to)
          }}
        >
          {to === 'list' ? t.skipToList : t.skipTo(names[to])}
        </Link>
      ))}
    </nav>
  )
}
