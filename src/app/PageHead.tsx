// Theme, title, description and canonical address of the document follow the view.
import { useContext, useEffect, useRef } from 'react'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { AddressContext } from '../view/address'
import { hrefWith, useTrailingView, useViewState } from '../view/context'
import { formatLink, readSearch } from '../view/links'
import type { View } from '../view/params'
import { useAfterPicture } from '../view/useAfterPicture'
import { formatPageTitle } from './pageTitle'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
}

export function PageHead({ data, selection }: Props) {
  const { view: now } = useViewState()
  const { theme } = now
  const { view } = useTrailingView()
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme
    else delete document.documentElement.dataset.theme
  }, [theme])
  const title = useAfterPicture(formatPageTitle(now, data))
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    // What phones share is the canonical address, without what is only the look of the view.
    const links = document.querySelectorAll<HTMLLinkElement>('link[rel=canonical], link[rel=alternate][hreflang]')
    for (const link of links) {
      const lang = link.rel === 'canonical' ? view.lang : link.hreflang === 'en' ? 'en' : 'zh-CN'
      const address = hrefWith(view, { at: null, theme: null, lang })
      link.href = new URL(address, link.dataset.root ?? document.baseURI).href
    }
  }, [view])
  useDescription(view, data, selection)
  return null
}

/** The built page describes the view that it was built for; of any other the words come in a chunk of their own. */
function useDescription(view: View, data: Dataset, selection: readonly PlacedCluster[]): void {
  const built = useContext(AddressContext)?.built() ?? ''
  const described = useRef(formatLink(readSearch(built).view))
  useEffect(() => {
    const link = formatLink(view)
    if (data.clusters.length === 0 || link === described.current) return
    let isStale = false
    const write = async () => {
      const { describeView } = await import('./pageWords')
      if (isStale) return
      described.current = link
      const { title, description } = describeView(view, data, selection)
      const texts = { 'meta[name=description]': description, 'meta[property="og:description"]': description }
      for (const [selector, text] of Object.entries({ ...texts, 'meta[property="og:title"]': title }))
        document.querySelector(selector)?.setAttribute('content', text)
    }
    // If its chunk does not arrive, the description of the page as it was built stays.
    write().catch(() => {})
    return () => {
      isStale = true
    }
  }, [view, data, selection])
}
