// A part of the page whose code is a chunk of its own. Once the chunk is loaded the part renders without suspending, so
// that it hydrates with the rest of the page. A chunk that fails to load leaves a notice with a retry in its
// place, or the markup of the build where that stands there.
import { type ComponentType, memo, type ReactNode, Suspense, use, useState, useSyncExternalStore } from 'react'
import { t } from '#messages/t'
import { Notice } from '../../ui/text/Notice'

const NEVER_RESOLVED = new Promise<never>(() => {})
const subscribeToNothing = () => () => {}
const getClientSnapshot = () => false
const getServerSnapshot = () => true

export interface LazyPane<P> {
  (props: P & { readonly fallback?: ReactNode }): ReactNode
  /** The part without a Suspense boundary, for a place that has one already. */
  readonly Content: ComponentType<P>
  /** The module below src, without its extension. The build finds the chunk's files by it. */
  readonly file: string
  /** Loads the chunk. Rejects when it does not arrive. */
  readonly preload: () => Promise<void>
}

export function lazyPane<P extends object>(
  file: string,
  load: () => Promise<{ default: ComponentType<P> }>,
): LazyPane<P> {
  let Loaded: ComponentType<P> | null = null
  let loading: Promise<void> | null = null
  const preload = async () => {
    Loaded = (await load()).default
  }
  function Content(props: P): ReactNode {
    const [, setRetryCount] = useState(0)
    const isHydrating = useSyncExternalStore(subscribeToNothing, getClientSnapshot, getServerSnapshot)
    if (!Loaded) loading ??= preload().catch(() => {})
    if (loading) use(loading)
    if (Loaded) return <Loaded {...props} />
    // The build wrote the part: it stands as it was until the reader's next step asks for another.
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
  function Pane({ fallback = null, ...props }: P & { readonly fallback?: ReactNode }): ReactNode {
    return (
      <Suspense fallback={fallback}>
        <Content {...(props as unknown as P)} />
      </Suspense>
    )
  }
  // Memoised: a change elsewhere must not make React render a boundary that is still to be hydrated.
  return Object.assign(memo(Pane) as unknown as typeof Pane, { Content, file, preload })
}
