// Updates theme, title, description, canonical and alternate URLs of the document.
import { useEffect, useRef } from 'react'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { formatLink, parseSearch } from '../../view/links'
import type { View } from '../../view/params'
import { useUrlStore } from '../../view/urlStore'
import { useValueAfterPaint } from '../../view/useValueAfterPaint'
import { buildHref, useDeferredView, useViewState } from '../../view/ViewProvider'
import { formatPageTitle } from './pageTitle'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
}

export function PageHead({ data, selection }: Props) {
  const { view: currentView } = useViewState()
  const { theme } = currentView
  const { view } = useDeferredView()
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme
    else delete document.documentElement.dataset.theme
  }, [theme])
  const title = useValueAfterPaint(formatPageTitle(currentView, data))
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    // Phones share the canonical URL, so it has neither camera nor theme.
    const links = document.querySelectorAll<HTMLLinkElement>('link[rel=canonical], link[rel=alternate][hreflang]')
    for (const link of links) {
      const lang = link.rel === 'canonical' ? view.lang : link.hreflang === 'en' ? 'en' : 'zh-CN'
      const href = buildHref(view, { at: null, theme: null, data: null, lang })
      link.href = new URL(href, link.dataset.root ?? document.baseURI).href
    }
  }, [view])
  useMetaDescription(view, data, selection)
  return null
}

/** Updates the description once the view differs from the prerendered one, by a chunk of its own. */
function useMetaDescription(view: View, data: Dataset, selection: readonly PlacedCluster[]): void {
  const describedLink = useRef(formatLink(parseSearch(useUrlStore().prerenderedSearch()).view))
  useEffect(() => {
    const link = formatLink(view)
    if (data.clusters.length === 0 || link === describedLink.current) return
    let isStale = false
    const update = async () => {
      const { updateMetaTags } = await import('./updateMetaTags')
      if (isStale) return
      describedLink.current = link
      const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
      updateMetaTags(view, data, selection, canonical?.href ?? '')
    }
    // If the chunk fails to load, the prerendered description stays.
    update().catch(() => {})
    return () => {
      isStale = true
    }
  }, [view, data, selection])
}
