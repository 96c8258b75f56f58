// A component that comes in a chunk of its own. Once fetched it renders at once, so that a page which has it in its
// markup comes to life without a gap; before that a word stands in its place, and where it does not come, a way to ask again.
import { type ComponentType, memo, type ReactNode, Suspense, use, useEffect, useState } from 'react'
import { t } from '../i18n/zh-CN'
import { Notice } from '../ui/Notice'
import { needNow, readerActs } from './intent'

export interface Later<P> {
  (props: P & { readonly waiting?: ReactNode }): ReactNode
  /** By itself, for a place that stands inside `Waiting` already. */
  readonly Bare: ComponentType<P>
  /** The module, below src. */
  readonly file: string
  /** Rejects when it does not come. */
  readonly fetch: () => Promise<unknown>
  /** A built page shows it whole without its script, which comes with the reader's first step. */
  readonly atIntent: boolean
}

export function later<P extends object>(
  file: string,
  load: () => Promise<{ default: ComponentType<P> }>,
  { atIntent = false } = {},
): Later<P> {
  let here: ComponentType<P> | null = null
  let asked: Promise<ComponentType<P> | null> | null = null
  const fetch = async () => {
    const loaded = await load()
    here = loaded.default
    return here
  }
  const ask = () => {
    asked ??= (atIntent ? readerActs().then(fetch) : fetch()).catch(() => null)
    return asked
  }
  function WhenHere(props: P): ReactNode {
    const [, askAgain] = useState(0)
    // Whoever has waited for it is given what they waited for.
    const Kind = asked ? (use(asked) ?? here) : (here ?? use(ask()))
    if (Kind) return <Kind {...props} />
    const onAct = () => {
      asked = null
      askAgain(times => times + 1)
    }
    return (
      <Notice role="alert" action={{ label: t.retry, onAct }}>
        {t.partFailed}
      </Notice>
    )
  }
  function Shown({ waiting = null, ...props }: P & { readonly waiting?: ReactNode }): ReactNode {
    return (
      <Waiting words={waiting}>
        <WhenHere {...(props as unknown as P)} />
      </Waiting>
    )
  }
  // What stands as it was built must not be asked to draw itself anew by a change that does not touch it.
  return Object.assign(memo(Shown) as unknown as typeof Shown, { Bare: WhenHere, file, fetch, atIntent })
}

/** What stands inside stays until what is to take its place in a transition is here. */
export function Waiting({ words, children }: { words: ReactNode; children: ReactNode }): ReactNode {
  return <Suspense fallback={<Gap>{words}</Gap>}>{children}</Suspense>
}

/** Nothing stands there as it was built, so nothing may wait for the reader any longer. */
function Gap({ children }: { children: ReactNode }): ReactNode {
  useEffect(() => needNow(), [])
  return children
}
