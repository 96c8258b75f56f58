// What stands in the middle: links, so that each can be opened in another tab or sent on. Each leaves a comparison.
import { memo, useMemo } from 'react'
import { t } from '#messages/t'
import { Link } from '../ui/Link'
import { matches, ONE_AT_A_TIME } from '../ui/useMedia'
import { hrefWith, useTrailingView, useViewState } from '../view/context'
import { MODES, type Mode, type View } from '../view/params'
import styles from './Header.module.css'
import { panesFor, preloadLikely } from './panes'

/** How the middle of the page is laid out. */
export const MODE_KIND = {
  map: 'map',
  table: 'columns',
  matrix: 'columns',
  promises: 'columns',
  compare: 'columns',
  programme: 'reading',
  method: 'reading',
} as const

export const modeName = (mode: Mode | 'compare'): string =>
  ({
    map: t.modeMap,
    table: t.modeTable,
    matrix: t.modeMatrix,
    promises: t.modePromises,
    programme: t.modeProgramme,
    method: t.modeMethod,
    compare: t.modeCompare,
  })[mode]

export const ModeSwitch = memo(function ModeSwitch() {
  const { view, change } = useViewState()
  const { view: addressed, latest } = useTrailingView()
  const hrefs = useMemo(() => MODES.map(mode => hrefWith(addressed, { view: mode, compare: [] })), [addressed])
  return (
    <nav className={styles.modes} aria-label={t.modes}>
      {MODES.map((mode, i) => {
        const patch = { view: mode, compare: [] }
        const isAt = (at: View) => mode === at.view && at.compare.length === 0
        return (
          <Link
            key={mode}
            href={hrefs[i] ?? ''}
            // Its part of the code is on the way before the finger lifts.
            onPointerEnter={() => preloadLikely(panesFor({ ...view, ...patch }))}
            onFollow={() => {
              // On a small screen an open cluster would hide what is asked for.
              const closes = latest().cluster !== null && matches(ONE_AT_A_TIME)
              if (!isAt(latest()) || closes) change(closes ? { ...patch, cluster: null } : patch)
            }}
            aria-current={isAt(view) ? 'true' : undefined}
          >
            {modeName(mode)}
          </Link>
        )
      })}
    </nav>
  )
})
