// The frame of the page: skip links, header, notices, and the grid of list, main view and panel.
import type { ReactNode } from 'react'
import { t } from '#messages/t'
import { MODE_LABELS } from '../../messages/modeLabels'
import { getMode } from '../../view/params'
import { useViewState } from '../../view/ViewProvider'
import { SkipLinks } from '../accessibility/SkipLinks'
import { preloadLikelyPanes } from '../panes/panes'
import styles from './AppLayout.module.css'
import { EnglishOffer } from './EnglishOffer'
import { GlossaryProvider } from './GlossaryProvider'
import { MODE_LAYOUT } from './ModeSwitch'
import { NoScriptNav } from './NoScriptNav'
import type { SinglePaneLayout } from './useSinglePaneLayout'

interface Props {
  readonly isClusterOpen: boolean
  /** The accessible name of the panel. */
  readonly panelLabel: string
  readonly singlePane: SinglePaneLayout
  readonly header: ReactNode
  readonly notices: ReactNode
  readonly children: ReactNode
}

/** Loads the panels before the first click on the map or the list. */
const handlePreload = () => preloadLikelyPanes()

export function AppLayout({ isClusterOpen, panelLabel, singlePane, header, notices, children }: Props) {
  const mode = getMode(useViewState().view)
  return (
    <GlossaryProvider>
      <div
        className={styles.layout}
        data-open={isClusterOpen ? 'cluster' : 'overview'}
        data-tab={singlePane.isListSelected ? 'list' : 'panel'}
        data-mode={mode}
        data-layout={MODE_LAYOUT[mode]}
        data-bottom-sheet={singlePane.bottomSheet.snapPoint}
      >
        <SkipLinks
          targetLabels={{ 'main-view': MODE_LABELS[mode], panel: panelLabel }}
          onSkip={singlePane.showSkipTarget}
        />
        {header}
        {t.lang === 'zh-CN' ? <EnglishOffer /> : null}
        <div className={styles.notices}>{notices}</div>
        <NoScriptNav />
        <main className={styles.main} onPointerEnter={handlePreload} onFocus={handlePreload}>
          {children}
        </main>
      </div>
    </GlossaryProvider>
  )
}
