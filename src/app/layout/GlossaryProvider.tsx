// Where a word with a definition of its own leads: to the page of definitions.
import { type ReactNode, useMemo } from 'react'
import { matchesMedia, SINGLE_PANE_LAYOUT } from '../../ui/hooks/useMediaQuery'
import { GlossaryContext } from '../../ui/text/GlossaryTerm'
import { buildHref, useDeferredView } from '../../view/ViewProvider'

export function GlossaryProvider({ children }: { readonly children: ReactNode }) {
  const { view, change } = useDeferredView()
  const linkProps = useMemo(
    () => (id: string) => ({
      href: `${buildHref(view, { view: 'method', compare: [], cluster: null })}#term-${id}`,
      // Where one thing shows at a time, the definition takes the place of the cluster.
      onFollow: () =>
        change(
          { view: 'method', compare: [], ...(matchesMedia(SINGLE_PANE_LAYOUT) ? { cluster: null } : {}) },
          { hash: `term-${id}` },
        ),
    }),
    [view, change],
  )
  return <GlossaryContext value={linkProps}>{children}</GlossaryContext>
}
