// What the document says of itself follows the view: theme, title, canonical address.
import { useEffect } from 'react'
import { t } from '#messages/t'
import { hrefWith, useTrailingView, useViewState } from '../view/context'
import { useAfterPicture } from '../view/useAfterPicture'

export function PageHead({ subject }: { readonly subject: string | null }) {
  const { theme } = useViewState().view
  const { view } = useTrailingView()
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme
    else delete document.documentElement.dataset.theme
  }, [theme])
  const title = useAfterPicture(subject ? t.title(subject) : t.product)
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
  return null
}
