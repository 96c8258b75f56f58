// Prerenders the page that updates the data. Used by the build only.
import { renderToString } from 'react-dom/server'
import { t } from '#messages/t'
import { updateMessages } from '#messages/update'
import { UpdatePage } from './UpdatePage'

/** The page as the build writes it. */
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
