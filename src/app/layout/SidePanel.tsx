// The panel beside the map while no cluster is open: tabs with an overview each. On a small screen the list is a tab too.
import { useMemo } from 'react'
import { t } from '#messages/t'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { Tabs } from '../../ui/controls/Tabs'
import { SINGLE_PANE_LAYOUT, useMediaQuery } from '../../ui/hooks/useMediaQuery'
import { useValueAfterPaint } from '../../view/useValueAfterPaint'
import { useViewState } from '../../view/ViewProvider'
import { ErrorBoundary } from '../notices/ErrorBoundary'
import { IndustryPane, MeasuresPane } from '../panes/panes'
import styles from './AppLayout.module.css'
import { DataFileLinks } from './DataFileLinks'
import type { SinglePaneLayout } from './useSinglePaneLayout'

const getTabs = () =>
  [
    { id: 'list', label: t.panelList, controls: 'list' },
    { id: 'industry', label: t.panelIndustry },
    { id: 'measures', label: t.panelMeasures },
  ] as const

interface OverviewProps {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
}

interface Props extends OverviewProps {
  readonly filterKey: string
  readonly hasClusters: boolean
  readonly isClusterOpen: boolean
  readonly singlePane: SinglePaneLayout
}

export function SidePanel({ data, selection, filterKey, hasClusters, isClusterOpen, singlePane }: Props) {
  const { panel } = useViewState().view
  const isSmallScreen = useMediaQuery(SINGLE_PANE_LAYOUT)
  return (
    <section
      className={styles.panel}
      id={isClusterOpen ? undefined : 'panel'}
      tabIndex={-1}
      aria-label={t.panels}
      data-panel={isClusterOpen ? undefined : ''}
      hidden={isClusterOpen}
    >
      <ErrorBoundary resetKey={`${panel} ${filterKey}`} preservedSelector="#panel > *">
        <Tabs
          label={t.panels}
          tabs={getTabs()}
          current={isSmallScreen && singlePane.isListSelected ? 'list' : panel}
          onChange={singlePane.selectTab}
        >
          {hasClusters && !isClusterOpen ? <Overview data={data} selection={selection} /> : null}
          <DataFileLinks isSmallScreenOnly />
        </Tabs>
      </ErrorBoundary>
    </section>
  )
}

/** Updates one paint later, so that it does not delay the list, the counts and the map. */
function Overview({ data: latestData, selection: latestSelection }: OverviewProps) {
  const { panel } = useViewState().view
  const { data, selection } = useValueAfterPaint(
    useMemo(() => ({ data: latestData, selection: latestSelection }), [latestData, latestSelection]),
  )
  return panel === 'measures' ? (
    <MeasuresPane selection={selection} />
  ) : (
    <IndustryPane data={data} selection={selection} />
  )
}
