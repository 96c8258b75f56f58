// Prerenders the page that updates the data, and the page of all faults. Used by the build only.
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { faultsPageMessages } from '#messages/faultsPage'
import { t } from '#messages/t'
import { updateMessages } from '#messages/update'
import { FaultsPage } from './faults/FaultsPage'
import { UpdatePage } from './UpdatePage'

/** A page as the build writes it. */
export interface PrerenderedUpdate {
  readonly title: string
  readonly description: string
  readonly markup: string
}

/** Renders the page in the language of the build, with nothing chosen. */
export const renderUpdate = (): PrerenderedUpdate => ({
  title: `${updateMessages.title} · ${t.productName}`,
  description: updateMessages.description,
  markup: renderToString(<UpdatePage />),
})

/** Renders the page of all faults. */
export const renderFaults = (): PrerenderedUpdate => ({
  title: `${faultsPageMessages.title} · ${t.productName}`,
  description: faultsPageMessages.description,
  markup: renderToStaticMarkup(<FaultsPage />),
})
