// Hands the current view and the way to change it to any panel, without threading it through every component.
// Addresses follow a step one picture later: a page has hundreds of them, and nobody sees them change.
import { type Context, createContext, type ReactNode, useCallback, useContext, useMemo, useRef } from 'react'
import type { IsoDay } from '../domain/date/isoDay'
import type { Lang } from '../domain/language/language'
import { DEFAULT_VIEW, toParams } from './links'
import { addLangParam, formatHref } from './pages'
import type { View } from './params'
import { useValueAfterPaint } from './useValueAfterPaint'
import type { ChangeView } from './useView'

export interface ViewState {
  readonly view: View
  readonly change: ChangeView
  /** The view of this very moment: what a step is worked out from, however old its address. */
  readonly latest: () => View
}

const ViewContext = createContext<ViewState | null>(null)
const DeferredViewContext = createContext<ViewState | null>(null)

interface Props extends Omit<ViewState, 'latest'> {
  readonly children: ReactNode
}

export function ViewProvider({ view, change, children }: Props) {
  const viewRef = useRef(view)
  viewRef.current = view
  const latest = useCallback(() => viewRef.current, [])
  const state = useMemo(() => ({ view, change, latest }), [view, change, latest])
  const deferredState = useValueAfterPaint(state)
  return (
    <ViewContext value={state}>
      <DeferredViewContext value={deferredState}>{children}</DeferredViewContext>
    </ViewContext>
  )
}

function useRequiredContext<T>(context: Context<T | null>): T {
  const state = useContext(context)
  if (!state) throw new Error('used outside the view')
  return state
}

export const useViewState = (): ViewState => useRequiredContext(ViewContext)

/** For addresses and for what stands beside: the view of the last picture, while a step is being drawn. */
export const useDeferredView = (): ViewState => useRequiredContext(DeferredViewContext)

/** The address, below the site's root, of the current view with some parts changed. */
export const buildHref = (view: View, patch: Partial<View>): string => formatHref(toParams({ ...view, ...patch }))

/** The address, below the site's root, of the same view in a language that the reader has chosen. */
export const buildHrefInLanguage = (view: View, lang: Lang): string => addLangParam(buildHref(view, { lang }), lang)

/** What a link needs that changes parts of the view: the address for whoever opens it elsewhere, and the step in place. */
export function useViewLink() {
  const { view, change, latest } = useDeferredView()
  return (getPatch: (current: View) => Partial<View>) => ({
    // Opened elsewhere, a view looks where it looks by itself; in place, the reader's camera stays.
    href: buildHref(view, { ...getPatch(view), at: null }),
    onFollow: () => change(getPatch(latest())),
  })
}

/** The same to a cluster. */
export function useClusterLink() {
  const linkProps = useViewLink()
  return (cluster: NonNullable<View['cluster']>) => linkProps(() => ({ cluster }))
}

/** A whole address, for use outside the page, of a view with nothing but these parts and the page's language. */
export const buildAbsoluteUrl = (patch: Partial<View> & Pick<View, 'lang'>): string =>
  new URL(buildHref(DEFAULT_VIEW, patch), document.baseURI).href

/**
 * The whole address of a view for somebody else: the panel written out, the look of the page left to whoever opens it.
 * @param day the day the link is to stay at; null leaves it to the view, whose own day is kept either way
 */
export const buildShareUrl = (view: View, day: IsoDay | null): string =>
  new URL(formatHref(toParams({ ...view, theme: null, asof: view.asof ?? day }, true)), document.baseURI).href
