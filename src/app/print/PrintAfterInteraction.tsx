// Loads the parts of a printed page after the first interaction, so that they are there when the browser prints.
import type { ComponentProps } from 'react'
import { MODE_LABELS } from '../../messages/modeLabels'
import { useHasInteracted } from '../../ui/hooks/firstInteraction'
import { getMode } from '../../view/params'
import { useViewState } from '../../view/ViewProvider'
import { formatFilters } from '../head/pageTitle'
import { PrintPane } from '../panes/panes'

export function PrintAfterInteraction(props: Omit<ComponentProps<typeof PrintPane>, 'modeLabel' | 'filters'>) {
  const { view } = useViewState()
  return useHasInteracted() ? (
    <PrintPane
      {...props}
      modeLabel={MODE_LABELS[getMode(view)]}
      filters={formatFilters({ ...view, asof: null }, props.data)}
      fallback={null}
    />
  ) : null
}
