// Loads the parts of a printed page after the first interaction, so that they are there when the browser prints.
import type { ComponentProps } from 'react'
import { useHasInteracted } from '../../ui/hooks/firstInteraction'
import { PrintPane } from '../panes/panes'

export const PrintAfterInteraction = (props: ComponentProps<typeof PrintPane>) =>
  useHasInteracted() ? <PrintPane {...props} fallback={null} /> : null
