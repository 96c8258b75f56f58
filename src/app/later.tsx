// A component that comes in a chunk of its own. Once fetched it renders at once, so that a page which has it in its
// markup comes to life without a gap; before that a word stands in its place.
import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react'

export interface Later<P> {
  (props: P & { readonly waiting?: ReactNode }): ReactNode
  readonly fetch: () => Promise<unknown>
}

export function later<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): Later<P> {
  let here: ComponentType<P> | null = null
  const fetch = async () => {
    const loaded = await load()
    here = loaded.default
    return loaded
  }
  const Lazy = lazy(fetch) as unknown as ComponentType<P>
  function Shown({ waiting = null, ...props }: P & { readonly waiting?: ReactNode }): ReactNode {
    // One kind for as long as it stands: another would lose what the reader opened in it.
    const [Kind] = useState(() => here ?? Lazy)
    return (
      <Suspense fallback={waiting}>
        <Kind {...(props as unknown as P)} />
      </Suspense>
    )
  }
  return Object.assign(Shown, { fetch })
}
