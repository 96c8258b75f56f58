// What the document says of itself follows the view: theme, title, canonical address.
import { useEffect } from 'react'
import { t } from '../i18n/zh-CN'
import { hrefWith } from '../view/context'
import type { View } from '../view/params'

export function usePageHead(view: View, subject: string | null): void {
  useEffect(() => {
    if (view.theme) document.documentElement.dataset.theme = view.theme
    else delete document.documentElement.dataset.theme
  }, [view.theme])
  useEffect(() => {
    document.title = subject ? t.title(subject) : t.product
  }, [subject])
  // What phones share is the canonical address, without what is only the look of the view.
  const canonical = hrefWith(view, { at: null, theme: null, lang: null })
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=canonical]'))
      link.href = new URL(canonical, link.dataset.root ?? document.baseURI).href
  }, [canonical])
}
