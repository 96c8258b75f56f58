// The words for what eyes, ears and fingers meet in the browser: what is said, how large things are, what is in view.
import type { App } from './appDriver'

/** What a screen reader is told of an element, by the browser's own reckoning. */
export async function getAccessibleNode({ page }: App, selector: string) {
  const devtools = await page.context().newCDPSession(page)
  const { root } = await devtools.send('DOM.getDocument')
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { nodes } = await devtools.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false })
  await devtools.detach()
  const [node] = nodes
  return { role: node?.role?.value, name: node?.name?.value, description: node?.description?.value }
}

/** Nothing on the page has changed for a moment. */
export const waitForDomIdle = ({ page }: App): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(done => {
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(finish, 100)
        })
        const finish = () => {
          observer.disconnect()
          done()
        }
        let timer = setTimeout(finish, 100)
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      }),
  )

/**
 * From now on, on a page with a clock of its own; the answer gives what the live regions have said once every one has
 * waited for a step to settle, and forgets it.
 */
export async function recordAnnouncements({ page, advanceClock }: App): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const announcements: string[] = []
    const lastTexts = new Map<Element, string>()
    const readRegions = () => {
      for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
        const text = region.textContent?.trim() ?? ''
        if (text !== '' && lastTexts.get(region) !== text) announcements.push(text)
        lastTexts.set(region, text)
      }
    }
    readRegions()
    announcements.length = 0
    new MutationObserver(readRegions).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { announcements })
  })
  return async () => {
    // One pause leads to the next: what a timer asks for is drawn before another timer can start.
    for (let pauses = 0; pauses < 4; pauses++) {
      await advanceClock(400)
      await page.evaluate(async () => {
        for (let turns = 0; turns < 3; turns++)
          await new Promise(done => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = done
            port2.postMessage(null)
          })
      })
    }
    return page.evaluate(() => (window as unknown as { announcements: string[] }).announcements.splice(0))
  }
}

/** The levels of the headings, the landmarks with their names, and what stands outside of the main part. */
export const getOutline = ({ page }: App) =>
  page.evaluate(() => {
    const listVisible = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(el => el.checkVisibility({ visibilityProperty: true }))
    const getName = (el: Element) =>
      el.getAttribute('aria-label') ??
      document.getElementById(el.getAttribute('aria-labelledby') ?? '')?.textContent ??
      ''
    return {
      levels: listVisible('h1, h2, h3, h4, h5, h6').map(heading => Number(heading.tagName[1])),
      landmarks: listVisible('header:not(main *), nav, main, search, section')
        .map(el => ({ tag: el.tagName.toLowerCase(), name: getName(el) }))
        .filter(({ tag, name }) => tag !== 'section' || name !== ''), // without a name it is no landmark
      outsideMain: listVisible('h2, [data-results], [data-map-state]')
        .filter(el => !el.closest('main, dialog'))
        .map(el => el.textContent ?? ''),
    }
  })

/** Words in English on a Chinese page that are not marked as such, but for those the reader typed. */
export const findUnmarkedEnglish = ({ page }: App, typed: string): Promise<string[]> =>
  page.evaluate(typed => {
    const unmarked: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (/[a-z]{3,} [a-z]{3,}/i.test((node.nodeValue ?? '').replaceAll(typed, '')))
        if (!node.parentElement?.closest('script, style, noscript, [lang="en"]')) unmarked.push(node.nodeValue ?? '')
    return unmarked
  }, typed)

/**
 * Names in which a word runs into the next, as "Only Chengdu12": texts that stand apart on the screen and have nothing
 * between them where they are heard. A word of which a part is marked is one word.
 */
export const findGluedNames = ({ page }: App): Promise<string[]> =>
  page.evaluate(() => {
    const NAMED = 'a[href], button, summary, label, legend, h1, h2, h3, h4, [role=option], [role=tab]'
    const getLastWord = (text: string) => /[\p{sc=Latin}\p{N}]+$/u.exec(text)?.[0]
    const getFirstWord = (text: string) => /^[\p{sc=Latin}\p{N}]+/u.exec(text)?.[0]
    return [...document.querySelectorAll<HTMLElement>(NAMED)]
      .filter(el => el.checkVisibility({ visibilityProperty: true }))
      .flatMap(el => {
        // Between boxes that stand apart, as in a row of them, innerText has a break, and a name from content a space.
        const name = el.getAttribute('aria-label') ?? el.innerText ?? el.textContent ?? ''
        const textNodes: { text: string; parent: Element | null }[] = []
        const texts = document.createTreeWalker(el, NodeFilter.SHOW_TEXT)
        for (let node = texts.nextNode(); node; node = texts.nextNode())
          if (node.nodeValue) textNodes.push({ text: node.nodeValue, parent: node.parentElement })
        return textNodes.flatMap(({ text, parent }, i) => {
          const next = textNodes[i + 1]
          if (!next || next.parent === parent || [parent, next.parent].some(p => p?.closest('mark, :has(> mark)')))
            return []
          const [before, after] = [getLastWord(text), getFirstWord(next.text)]
          return before && after && name.includes(before + after) ? [name.trim()] : []
        })
      })
  })

/** What has a transition, an animation or a gliding scroll. */
export const findAnimations = ({ page }: App): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(el => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(el)
        return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
      })
      .map(el => el.outerHTML.slice(0, 80)),
  )

/** Words of headings and buttons that are wider than their box, or stand outside the window; regions that scroll aside. */
export const findClippedText = ({ page }: App): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, button, summary, [role=tab]')]
      .filter(el => el.checkVisibility() && !el.closest('.visually-hidden, [tabindex="0"]'))
      .filter(el => {
        const { left, right } = el.getBoundingClientRect()
        const clips = getComputedStyle(el).overflowX !== 'visible' && el.scrollWidth > el.clientWidth + 1
        return clips || left < -1 || right > innerWidth + 1
      })
      .map(el => el.textContent || el.getAttribute('aria-label') || el.tagName),
  )

/** Hints in empty fields that are wider than their field. A Chinese character is as wide as it is high in every font. */
export const findClippedPlaceholders = ({ page }: App): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[placeholder]')]
      .filter(field => field.checkVisibility() && field.value === '')
      .filter(field => {
        const { font, fontSize, paddingLeft, paddingRight } = getComputedStyle(field)
        const context = document.createElement('canvas').getContext('2d')
        if (!context) return true
        context.font = font
        const others = field.placeholder.replace(/[\u2e80-\uffef]/g, '')
        const wideWidth = (field.placeholder.length - others.length) * Number.parseFloat(fontSize)
        const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
        return wideWidth + context.measureText(others).width > room
      })
      .map(field => field.placeholder),
  )

export const hasHorizontalScroll = ({ page }: App): Promise<boolean> =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > innerWidth)

/**
 * Targets on which a pointer finds less than so many pixels, in either direction. Links, terms and marks within a
 * sentence are left out, as WCAG does, and so is what stands on the map itself: its place is what it says.
 */
export const findSmallTargets = ({ page }: App, minimumPx: number): Promise<string[]> =>
  page.evaluate(minimum => {
    const CONTROLS = 'a[href], button, summary, select, input, [role=tab], [role=option]'
    const isWithinText = (el: Element) =>
      el.matches('[data-source] > summary, [data-term]') ||
      (getComputedStyle(el).display === 'inline' &&
        getComputedStyle(el, '::after').position !== 'absolute' &&
        (el.parentElement?.textContent ?? '').trim() !== el.textContent?.trim())
    const small: string[] = []
    const seen = new Map<string, number>()
    for (const el of document.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (!el.checkVisibility({ visibilityProperty: true }) || el.closest('svg') || isWithinText(el)) continue
      // A few of each kind stand for the rest.
      const kind = `${el.tagName} ${el.className} ${el.parentElement?.className}`
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
      if ((seen.get(kind) ?? 0) > 5) continue
      const target = el.closest('label') ?? el
      target.scrollIntoView({ block: 'center', inline: 'center' })
      const { left, top, width, height } = target.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const isHit = (dx: number, dy: number) => {
        const hit = document.elementFromPoint(x + dx, y + dy)
        return hit !== null && target.contains(hit)
      }
      if (!isHit(0, 0)) continue
      /** How far it goes that way, by halving; then every fourth pixel, should a neighbour lie over it. */
      const measureExtent = (dx: number, dy: number) => {
        let [inside, outside] = [0, minimum + 1]
        while (outside - inside > 1) {
          const half = (inside + outside) >> 1
          if (isHit(dx * half, dy * half)) inside = half
          else outside = half
        }
        for (let step = 4; step < inside; step += 4) if (!isHit(dx * step, dy * step)) return step - 1
        return inside
      }
      const targetWidth = measureExtent(1, 0) + measureExtent(-1, 0) + 1
      const targetHeight = measureExtent(0, 1) + measureExtent(0, -1) + 1
      // Half a pixel at either edge belongs to a neighbour.
      if (targetWidth < minimum - 1 || targetHeight < minimum - 1)
        small.push(
          `${targetWidth} x ${targetHeight} ${el.tagName.toLowerCase()} ${(el.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 30)}`,
        )
    }
    return small
  }, minimumPx)

/** Shifts of the layout since the page was opened, as the browser counts them. */
export const getLayoutShift = ({ page }: App): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        let sum = 0
        const observer = new PerformanceObserver(list => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        // What was counted so far comes at once; below a thousandth it is the rounding of fractions of a pixel.
        setTimeout(() => resolve(Math.round(sum * 1000) / 1000), 100)
      }),
  )
