// Theme, title, description and canonical address of the document follow the view.
import { useContext, useEffect, useRef } from 'react'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { formatLink, parseSearch } from '../../view/links'
import type { View } from '../../view/params'
import { UrlStoreContext } from '../../view/urlStore'
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
    // What phones share is the canonical address, without what is only the look of the view.
    const links = document.querySelectorAll<HTMLLinkElement>('link[rel=canonical], link[rel=alternate][hreflang]')
    for (const link of links) {
      const lang = link.rel === 'canonical' ? view.lang : link.hreflang === 'en' ? 'en' : 'zh-CN'
      const href = buildHref(view, { at: null, theme: null, lang })
      link.href = new URL(href, link.dataset.root ?? document.baseURI).href
    }
  }, [view])
  useMetaDescription(view, data, selection)
  return null
}

/** The built page describes the view that it was built for; of any other the words come in a chunk of their own. */
function useMetaDescription(view: View, data: Dataset, selection: readonly PlacedCluster[]): void {
  const prerenderedSearch = useContext(UrlStoreContext)?.prerenderedSearch() ?? ''
  const describedLink = useRef(formatLink(parseSearch(prerenderedSearch).view))
  useEffect(() => {
    const link = formatLink(view)
    if (data.clusters.length === 0 || link === describedLink.current) return
    let isStale = false
    const updateMetaTags = async () => {
      const { buildPageMetadata } = await import('./pageMetadata')
      if (isStale) return
      describedLink.current = link
      const { title, description } = buildPageMetadata(view, data, selection)
      const metaContent = { 'meta[name=description]': description, 'meta[property="og:description"]': description }
      for (const [selector, text] of Object.entries({ ...metaContent, 'meta[property="og:title"]': title }))
        document.querySelector(selector)?.setAttribute('content', text)
    }
    // If its chunk does not arrive, the description of the page as it was built stays.
    updateMetaTags().catch(() => {})
    return () => {
      isStale = true
    }
  }, [view, data, selection])
}
