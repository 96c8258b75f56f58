// Hands the current view and the way to change it to any panel, without threading it through every component.
import { createContext, useContext } from 'react'
import { DEFAULT_VIEW, paramsOf } from './links'
import { addressOfParams } from './pages'
import type { View } from './params'
import type { ChangeView } from './useView'

export interface ViewState {
  readonly view: View
  readonly change: ChangeView
}

export const ViewContext = createContext<ViewState | null>(null)

export function useViewState(): ViewState {
  const state = useContext(ViewContext)
  if (!state) throw new Error('used outside the view')
  return state
}

/** The address, below the site's root, of the current view with some parts changed. */
export const hrefWith = (view: View, patch: Partial<View>): string => addressOfParams(paramsOf({ ...view, ...patch }))

/** What a link to a cluster needs: the address for whoever opens it elsewhere, and the step in place. The map goes along. */
export function useWayToCluster() {
  const { view, change } = useViewState()
  return (cluster: NonNullable<View['cluster']>) => {
    const patch = { cluster, at: null } as const
    return { href: hrefWith(view, patch), onFollow: () => change(patch) }
  }
}

/** A whole address, for use outside the page, of a view with nothing but these parts. */
export const linkTo = (patch: Partial<View>): string => new URL(hrefWith(DEFAULT_VIEW, patch), document.baseURI).href
