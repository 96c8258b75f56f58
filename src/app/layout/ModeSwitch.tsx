// Links to the modes of the main view. Each of them closes a comparison.
import { memo, useMemo } from 'react'
import { t } from '#messages/t'
import { MODE_LABELS } from '../../messages/modeLabels'
import { Link } from '../../ui/controls/Link'
import { matchesMedia, SINGLE_PANE_LAYOUT } from '../../ui/hooks/useMediaQuery'
import { MODES as ALL_MODES, type View } from '../../view/params'
import { buildHref, useDeferredView, useViewState } from '../../view/ViewProvider'
import { preloadLikelyPanes, selectPanes } from '../panes/panes'
import styles from './Header.module.css'

/**
 * The words of `data-layout`, which AppLayout.module.css lays the page out by. `columns` are tables; `wide` ones take the
 * place of the panel, `filtered` ones show the filters above, `titled` ones have their own heading.
 */
export const MODE_LAYOUT = {
  map: 'map',
  table: 'columns wide filtered',
  matrix: 'columns filtered titled',
  promises: 'columns wide filtered titled',
  changes: 'columns wide filtered titled',
  compare: 'columns wide',
  programme: 'reading',
  method: 'reading',
  'open-data': 'reading',
  embed: 'reading wide',
} as const

/** Without the page on open data, which has its link beside those to the files, and the embed code, which the share dialog opens. */
const SWITCH_MODES = ALL_MODES.filter(mode => mode !== 'open-data' && mode !== 'embed')

export const ModeSwitch = memo(function ModeSwitch() {
  const { view, change } = useViewState()
  const { view: deferredView, latest } = useDeferredView()
  const hrefs = useMemo(
    () => SWITCH_MODES.map(mode => buildHref(deferredView, { view: mode, compare: [] })),
    [deferredView],
  )
  return (
    <nav className={styles.modeSwitch} aria-label={t.modes}>
      {SWITCH_MODES.map((mode, i) => {
        const patch = { view: mode, compare: [] }
        const isCurrentMode = (candidate: View) => mode === candidate.view && candidate.compare.length === 0
        return (
          <Link
            key={mode}
            href={hrefs[i] ?? ''}
            // Loads its code before the click.
            onPointerEnter={() => preloadLikelyPanes(selectPanes({ ...view, ...patch }))}
            onFollow={() => {
              // On a small screen an open cluster would cover the main view.
              const shouldCloseCluster = latest().cluster !== null && matchesMedia(SINGLE_PANE_LAYOUT)
              if (!isCurrentMode(latest()) || shouldCloseCluster)
                change(shouldCloseCluster ? { ...patch, cluster: null } : patch)
            }}
            aria-current={isCurrentMode(view) ? 'true' : undefined}
          >
            {MODE_LABELS[mode]}
          </Link>
        )
      })}
    </nav>
  )
})
