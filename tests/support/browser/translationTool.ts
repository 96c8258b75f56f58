// Imitates Chrome's translation: each text of the page, now and later, is replaced by two nested <font> elements with
// the translated text. Instead of a translation it appends a mark to each text.
import type { App } from './appDriver'

const TRANSLATION_MARK = '‡'

/** Translates the page now, and every later change. */
export const translatePage = ({ page }: App): Promise<void> =>
  page.evaluate(mark => {
    const wrapInFont = (inside: Node | string) => {
      const element = document.createElement('font')
      element.style.verticalAlign = 'inherit'
      element.append(inside)
      return element
    }
    const isUntranslated = (text: Node) =>
      text.parentElement?.closest('font, script, style, noscript, textarea') === null
    const translateBelow = (root: Node) => {
      const texts = root.nodeType === Node.TEXT_NODE ? [root] : []
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) texts.push(walker.currentNode)
      for (const text of texts.filter(isUntranslated))
        text.parentNode?.replaceChild(wrapInFont(wrapInFont(text.nodeValue + mark)), text)
    }
    translateBelow(document.body)
    new MutationObserver(records => {
      for (const { target, addedNodes } of records) for (const node of [target, ...addedNodes]) translateBelow(node)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  }, TRANSLATION_MARK)

/**
 * The own text of each element in order, the same with and without translation. Leaves out hidden rows of an earlier
 * selection, whose number depends on timing, and announcements, which wait for a pause.
 */
export const getPageTexts = ({ page }: App): Promise<string[]> =>
  page.evaluate(mark => {
    const isText = (node: Node) => node.nodeType === Node.TEXT_NODE || node.nodeName === 'FONT'
    return [
      ...document.querySelectorAll(
        'body *:not(font, script, style, noscript, noscript *, .visually-hidden[role=status], [hidden], [hidden] *)',
      ),
    ]
      .map(element => [...element.childNodes].filter(isText).map(node => node.textContent?.replaceAll(mark, '')))
      .map(own => own.join(''))
      .filter(own => own.trim() !== '')
  }, TRANSLATION_MARK)

/**
 * Watches from now on. @returns the elements with a text node held by React that has changed, come or gone, or before
 * which something was inserted. React holds no node for the only text of an element.
 */
export async function watchReactTexts({ page }: App): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const isReactText = (node: Node | null) =>
      node?.nodeType === Node.TEXT_NODE && Object.keys(node).some(key => key.startsWith('__reactFiber$'))
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let reactTextCount = 0
    while (texts.nextNode()) if (isReactText(texts.currentNode)) reactTextCount++
    if (reactTextCount === 0) throw new Error('React marks the texts it holds in another way than this looks for')
    const changedTexts = new Set<string>()
    Object.assign(window, { changedTexts })
    new MutationObserver(records => {
      for (const { target, addedNodes, removedNodes, nextSibling } of records) {
        const before = addedNodes.length > 0 ? nextSibling : null
        const touched = [target, ...addedNodes, ...removedNodes, before].filter(isReactText)
        const element = target instanceof Element ? target : target.parentElement
        if (touched.length > 0 && element?.isConnected)
          changedTexts.add(`${touched[0]?.nodeValue} in ${element.outerHTML}`)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => [...(window as unknown as { changedTexts: Set<string> }).changedTexts])
}
