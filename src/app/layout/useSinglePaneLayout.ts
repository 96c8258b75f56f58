// State of the small-screen layout, which shows one of list, panel and cluster at a time: the selected tab and the height of
// the bottom sheet. Wide screens show all of them and ignore it. No part of it is in the URL.
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { matchesMedia, SINGLE_PANE_LAYOUT } from '../../ui/hooks/useMediaQuery'
import type { Panel, View } from '../../view/params'
import type { ChangeView } from '../../view/useView'
import type { SkipTarget } from '../accessibility/SkipLinks'
import { useBottomSheet } from './BottomSheet'

export function useSinglePaneLayout({ cluster, panel }: View, change: ChangeView) {
  // A link to another panel than the default one shows that panel first.
  const [isListSelected, setIsListSelected] = useState(panel === 'industry')
  const bottomSheet = useBottomSheet(cluster)
  const showTab = (tab: 'list' | 'panel') => {
    setIsListSelected(tab === 'list')
    if (bottomSheet.snapPoint === 'low') bottomSheet.setSnapPoint('half')
  }
  const isClusterCoveringList = () => cluster !== null && matchesMedia(SINGLE_PANE_LAYOUT)
  return {
    isListSelected,
    bottomSheet,
    selectTab: (id: Panel | 'list') => {
      showTab(id === 'list' ? 'list' : 'panel')
      if (id !== 'list') change({ panel: id })
    },
    /** Changes the view and shows the list. */
    showResults: (patch: Partial<View>, hash = '') => {
      showTab('list')
      change(isClusterCoveringList() ? { cluster: null, ...patch } : patch, { hash })
    },
    /** Renders the target before it is focused. */
    showSkipTarget: (target: SkipTarget) =>
      flushSync(() => {
        if (target !== 'main-view') showTab(target)
        if (target === 'list' && isClusterCoveringList()) change({ cluster: null })
      }),
  }
}

export type SinglePaneLayout = ReturnType<typeof useSinglePaneLayout>
