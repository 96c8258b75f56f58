// Finds words of a page that are in another language than their markup declares.
import type { App } from './appDriver'

/** Chinese words of a page that are not marked as Chinese, also in accessible names, without the typed query. */
export const findUnmarkedChinese = ({ page }: App, typed = ''): Promise<string[]> =>
  page.evaluate(typed => {
    const isMarked = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'zh-CN'
    const unmarked: string[] = []
    const collect = (text: string | null, element: Element | null) => {
      const withoutTyped = (text ?? '').replaceAll(typed, '')
      if (/[\p{sc=Han}，。：；（）、]/u.test(withoutTyped) && !isMarked(element)) unmarked.push(withoutTyped.trim())
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (!node.parentElement?.closest('script, noscript, #load-error')) collect(node.nodeValue, node.parentElement)
    for (const element of document.querySelectorAll('body *'))
      for (const name of ['aria-label', 'aria-description', 'title', 'placeholder'])
        collect(element.getAttribute(name), element)
    collect(document.title, null)
    return unmarked
  }, typed)

/** English words of a Chinese page that are not marked as English, without the typed query. */
export const findUnmarkedEnglish = ({ page }: App, typed: string): Promise<string[]> =>
  page.evaluate(typed => {
    const unmarked: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (/[a-z]{3,} [a-z]{3,}/i.test((node.nodeValue ?? '').replaceAll(typed, '')))
        if (!node.parentElement?.closest('script, style, noscript, [lang="en"]')) unmarked.push(node.nodeValue ?? '')
    return unmarked
  }, typed)
