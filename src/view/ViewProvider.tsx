// Provides the current view, functions to change it, and links to other views.
import {
  type Context,
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import type { IsoDay } from '../domain/date/isoDay'
import type { Lang } from '../domain/language/language'
import { DEFAULT_VIEW, toParams } from './links'
import { addLangParam, formatHref } from './pages'
import type { View } from './params'
import { formatShareHref } from './shareLink'
import { useValueAfterPaint } from './useValueAfterPaint'
import type { ChangeView } from './useView'

/** The view and how to change it. */
export interface ViewState {
  readonly view: View
  readonly change: ChangeView
  /** The view at the time of an event; a handler may hold an older one, see {@link useDeferredView}. Not for rendering. */
  readonly latest: () => View
}

const ViewContext = createContext<ViewState | null>(null)
const DeferredViewContext = createContext<ViewState | null>(null)

interface Props extends Omit<ViewState, 'latest'> {
  readonly children: ReactNode
}

/** Provides the view to {@link useViewState} and {@link useDeferredView}. */
export function ViewProvider({ view, change, children }: Props) {
  const viewRef = useRef(view)
  useLayoutEffect(() => {
    viewRef.current = view
  }, [view])
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
  if (!state) throw new Error('no ViewProvider')
  return state
}

/** The current view. */
export const useViewState = (): ViewState => useRequiredContext(ViewContext)

/** The view as of the last paint: for the hundreds of links of a page, whose update would delay the visible one. */
export const useDeferredView = (): ViewState => useRequiredContext(DeferredViewContext)

/** The URL, below the site's root, of a view with some parameters changed. */
export const buildHref = (view: View, patch: Partial<View>): string => formatHref(toParams({ ...view, ...patch }))

/** The URL, below the site's root, of the same view in a language that the user chooses. */
export const buildHrefInLanguage = (view: View, lang: Lang): string => addLangParam(buildHref(view, { lang }), lang)

/** Returns the props of a link that changes some parameters: `href` for a new tab, `onFollow` for this one. */
export function useViewLink() {
  const { view, change, latest } = useDeferredView()
  return (getPatch: (current: View) => Partial<View>) => ({
    // A new tab fits its own results; in this one the camera stays.
    href: buildHref(view, { ...getPatch(view), at: null }),
    onFollow: () => change(getPatch(latest())),
  })
}

/** Returns the props of a link that opens a cluster. */
export function useClusterLink() {
  const linkProps = useViewLink()
  return (cluster: NonNullable<View['cluster']>) => linkProps(() => ({ cluster }))
}

/** The absolute URL of a view with nothing but these parameters, for use outside of the page. */
export const buildAbsoluteUrl = (patch: Partial<View> & Pick<View, 'lang'>): string =>
  new URL(buildHref(DEFAULT_VIEW, patch), document.baseURI).href

/** The absolute URL of {@link formatShareHref}. */
export const buildShareUrl = (view: View, day: IsoDay | null): string =>
  new URL(formatShareHref(view, day), document.baseURI).href
