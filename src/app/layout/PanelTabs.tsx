// The tabs above list and panels. Only on a small screen the list is one of them; beside the map it stands by itself.
import type { ReactNode } from 'react'
import { t } from '#messages/t'
import { Tabs } from '../../ui/controls/Tabs'
import { SINGLE_PANE_LAYOUT, useMediaQuery } from '../../ui/hooks/useMediaQuery'
import type { Panel } from '../../view/params'

const getTabs = () =>
  [
    { id: 'list', label: t.panelList, controls: 'list' },
    { id: 'industry', label: t.panelIndustry },
    { id: 'measures', label: t.panelMeasures },
  ] as const

interface Props {
  readonly isListSelected: boolean
  readonly panel: Panel
  readonly onChange: (id: Panel | 'list') => void
  readonly children: ReactNode
}

export function PanelTabs({ isListSelected, panel, onChange, children }: Props) {
  const isSmallScreen = useMediaQuery(SINGLE_PANE_LAYOUT)
  return (
    <Tabs
      label={t.panels}
      tabs={getTabs()}
      current={isSmallScreen && isListSelected ? 'list' : panel}
      onChange={onChange}
    >
      {children}
    </Tabs>
  )
}
