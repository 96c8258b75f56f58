// A part of the page whose code is a chunk of its own. A loaded pane renders without suspending, so that it hydrates with the
// rest of the page. If its chunk fails to load, a notice with a retry, or the prerendered markup, takes its place.
import { type ComponentType, memo, type ReactNode, Suspense, use, useState } from 'react'
import { t } from '#messages/t'
import { useIsHydrating } from '../../ui/hooks/useIsHydrating'
import { Notice } from '../../ui/text/Notice'
import { Loading } from '../layout/Loading'

const NEVER_RESOLVED = new Promise<never>(() => {})

export interface LazyPane<P> {
  (props: P & { readonly fallback?: ReactNode }): ReactNode
  /** The pane without its own Suspense boundary. */
  readonly Content: ComponentType<P>
  /** The module below src, without its extension. The build finds the files of the chunk by it. */
  readonly file: string
  /** Loads the chunk. Rejects when that fails. */
  readonly preload: () => Promise<void>
}

export function lazyPane<P extends object>(
  file: string,
  load: () => Promise<{ default: ComponentType<P> }>,
): LazyPane<P> {
  let Loaded: ComponentType<P> | null = null
  let loading: Promise<void> | null = null
  const loadPane = () =>
    load().then(module => {
      Loaded = module.default
    })
  const preload = () => {
    const attempt = loadPane()
    // A pane that failed waits for this attempt when it opens again.
    if (loading && !Loaded) loading = attempt.catch(() => {})
    return attempt
  }
  function Content(props: P): ReactNode {
    const [, setRetryCount] = useState(0)
    const isHydrating = useIsHydrating()
    if (!Loaded) loading ??= loadPane().catch(() => {})
    if (loading) use(loading)
    if (Loaded) return <Loaded {...props} />
    // Suspending a boundary that is being hydrated keeps its prerendered markup.
    if (isHydrating) use(NEVER_RESOLVED)
    const onAct = () => {
      loading = null
      setRetryCount(count => count + 1)
    }
    return (
      <Notice role="alert" action={{ label: t.retry, onAct }}>
        {t.paneFailed}
      </Notice>
    )
  }
  function Pane({ fallback = <Loading />, ...props }: P & { readonly fallback?: ReactNode }): ReactNode {
    return (
      <Suspense fallback={fallback}>
        <Content {...(props as unknown as P)} />
      </Suspense>
    )
  }
  // Memoised, since rendering a boundary that is not hydrated yet would replace its markup by the fallback.
  return Object.assign(memo(Pane) as unknown as typeof Pane, { Content, file, preload })
}
