// Provides the links of glossary terms: to their definitions on the method page.
import { type ReactNode, useMemo } from 'react'
import { matchesMedia, SINGLE_PANE_LAYOUT } from '../../ui/hooks/useMediaQuery'
import { GlossaryContext } from '../../ui/text/GlossaryTerm'
import { buildHref, useDeferredView } from '../../view/ViewProvider'

export function GlossaryProvider({ children }: { readonly children: ReactNode }) {
  const { view, change } = useDeferredView()
  const linkProps = useMemo(
    () => (id: string) => ({
      href: `${buildHref(view, { view: 'method', compare: [], cluster: null })}#term-${id}`,
      // On a small screen an open cluster would cover the definition.
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
