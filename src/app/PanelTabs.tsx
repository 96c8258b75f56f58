// The tabs above list and panels. Only on a small screen the list is one of them; beside the map it stands by itself.
import type { ReactNode } from 'react'
import { t } from '#messages/t'
import { Tabs } from '../ui/Tabs'
import { ONE_AT_A_TIME, useMedia } from '../ui/useMedia'
import type { Panel } from '../view/params'

const tabs = () =>
  [
    { id: 'list', label: t.panelList, controls: 'list' },
    { id: 'industry', label: t.panelIndustry },
    { id: 'measures', label: t.panelMeasures },
  ] as const

interface Props {
  readonly onList: boolean
  readonly panel: Panel
  readonly onChange: (id: Panel | 'list') => void
  readonly children: ReactNode
}

export function PanelTabs({ onList, panel, onChange, children }: Props) {
  const oneAtATime = useMedia(ONE_AT_A_TIME)
  return (
    <Tabs label={t.panels} tabs={tabs()} current={oneAtATime && onList ? 'list' : panel} onChange={onChange}>
      {children}
    </Tabs>
  )
}
