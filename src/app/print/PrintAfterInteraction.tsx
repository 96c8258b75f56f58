// Loads the parts of a printed page after the first interaction, so that they are there when the browser prints.
import type { ComponentProps } from 'react'
import { useHasInteracted } from '../../ui/hooks/firstInteraction'
import { getMode } from '../../view/params'
import { useViewState } from '../../view/ViewProvider'
import { formatFilters } from '../head/pageTitle'
import { getModeLabel } from '../layout/modeLabel'
import { PrintPane } from '../panes/panes'

export function PrintAfterInteraction(props: Omit<ComponentProps<typeof PrintPane>, 'modeLabel' | 'filters'>) {
  const { view } = useViewState()
  return useHasInteracted() ? (
    <PrintPane
      {...props}
      modeLabel={getModeLabel(getMode(view))}
      filters={formatFilters({ ...view, asof: null }, props.data)}
      fallback={null}
    />
  ) : null
}
