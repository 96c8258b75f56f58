// What the document says of itself follows the view: theme, title, canonical address.
import { useEffect } from 'react'
import { t } from '../i18n/zh-CN'
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
    const canonical = hrefWith(view, { at: null, theme: null, lang: null })
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=canonical]'))
      link.href = new URL(canonical, link.dataset.root ?? document.baseURI).href
  }, [view])
  return null
}
