// Where a word with a definition of its own leads: to the page of definitions.
import { type ReactNode, useMemo } from 'react'
import { TermsContext } from '../ui/Term'
import { matches, ONE_AT_A_TIME } from '../ui/useMedia'
import { hrefWith, useTrailingView } from '../view/context'

export function Terms({ children }: { readonly children: ReactNode }) {
  const { view, change } = useTrailingView()
  const wayTo = useMemo(
    () => (id: string) => ({
      href: `${hrefWith(view, { view: 'method', compare: [], cluster: null })}#term-${id}`,
      // Where one thing shows at a time, the definition takes the place of the cluster.
      onFollow: () =>
        change(
          { view: 'method', compare: [], ...(matches(ONE_AT_A_TIME) ? { cluster: null } : {}) },
          { hash: `term-${id}` },
        ),
    }),
    [view, change],
  )
  return <TermsContext value={wayTo}>{children}</TermsContext>
}
