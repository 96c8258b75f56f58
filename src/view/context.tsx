// Hands the current view and the way to change it to any panel, without threading it through every component.
// Addresses follow a step one picture later: a page has hundreds of them, and nobody sees them change.
import { type Context, createContext, type ReactNode, useCallback, useContext, useMemo, useRef } from 'react'
import type { IsoDay } from '../domain/calendar'
import type { Lang } from '../domain/language'
import { DEFAULT_VIEW, paramsOf } from './links'
import { addressOfParams, nameLanguage } from './pages'
import type { View } from './params'
import { useAfterPicture } from './useAfterPicture'
import type { ChangeView } from './useView'

export interface ViewState {
  readonly view: View
  readonly change: ChangeView
  /** The view of this very moment: what a step is worked out from, however old its address. */
  readonly latest: () => View
}

const ViewContext = createContext<ViewState | null>(null)
const TrailingContext = createContext<ViewState | null>(null)

interface Props extends Omit<ViewState, 'latest'> {
  readonly children: ReactNode
}

export function ViewProvider({ view, change, children }: Props) {
  const now = useRef(view)
  now.current = view
  const latest = useCallback(() => now.current, [])
  const state = useMemo(() => ({ view, change, latest }), [view, change, latest])
  const trailing = useAfterPicture(state)
  return (
    <ViewContext value={state}>
      <TrailingContext value={trailing}>{children}</TrailingContext>
    </ViewContext>
  )
}

function useThere<T>(context: Context<T | null>): T {
  const state = useContext(context)
  if (!state) throw new Error('used outside the view')
  return state
}

export const useViewState = (): ViewState => useThere(ViewContext)

/** For addresses and for what stands beside: the view of the last picture, while a step is being drawn. */
export const useTrailingView = (): ViewState => useThere(TrailingContext)

/** The address, below the site's root, of the current view with some parts changed. */
export const hrefWith = (view: View, patch: Partial<View>): string => addressOfParams(paramsOf({ ...view, ...patch }))

/** The address, below the site's root, of the same view in a language that the reader has chosen. */
export const hrefInLanguage = (view: View, lang: Lang): string => nameLanguage(hrefWith(view, { lang }), lang)

/** What a link needs that changes parts of the view: the address for whoever opens it elsewhere, and the step in place. */
export function useWay() {
  const { view, change, latest } = useTrailingView()
  return (patchOf: (at: View) => Partial<View>) => ({
    // Opened elsewhere, a view looks where it looks by itself; in place, the reader's camera stays.
    href: hrefWith(view, { ...patchOf(view), at: null }),
    onFollow: () => change(patchOf(latest())),
  })
}

/** The same to a cluster. */
export function useWayToCluster() {
  const wayTo = useWay()
  return (cluster: NonNullable<View['cluster']>) => wayTo(() => ({ cluster }))
}

/** A whole address, for use outside the page, of a view with nothing but these parts and the page's language. */
export const linkTo = (patch: Partial<View> & Pick<View, 'lang'>): string =>
  new URL(hrefWith(DEFAULT_VIEW, patch), document.baseURI).href

/**
 * The whole address of a view for somebody else: the panel written out, the look of the page left to whoever opens it.
 * @param day the day the link is to stay at; null leaves it to the view, whose own day is kept either way
 */
export const formatSharedLink = (view: View, day: IsoDay | null): string =>
  new URL(addressOfParams(paramsOf({ ...view, theme: null, asof: view.asof ?? day }, true)), document.baseURI).href
