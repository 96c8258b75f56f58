// Accessibility checks in the browser: accessible names, announcements, target sizes, clipped text, layout shift.
import type { App } from './appDriver'

/** Role, name and description of an element in the browser's accessibility tree. */
export async function getAccessibleNode({ page }: App, selector: string) {
  const devtools = await page.context().newCDPSession(page)
  const { root } = await devtools.send('DOM.getDocument')
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { nodes } = await devtools.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false })
  await devtools.detach()
  const [node] = nodes
  return { role: node?.role?.value, name: node?.name?.value, description: node?.description?.value }
}

/**
 * Waits until the DOM has not changed for 100 ms and three frames. Some updates wait for a paint, and on a busy machine a
 * frame may take longer than 100 ms.
 */
export const waitForDomIdle = ({ page }: App): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(done => {
        let changes = 0
        let timer: ReturnType<typeof setTimeout> | undefined
        const observer = new MutationObserver(() => {
          changes++
          restart()
        })
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
        const waitForFrames = async () => {
          const changesBefore = changes
          for (let frame = 0; frame < 3; frame++) await new Promise(resolve => requestAnimationFrame(resolve))
          if (changes !== changesBefore) return
          observer.disconnect()
          done()
        }
        const restart = () => {
          clearTimeout(timer)
          timer = setTimeout(waitForFrames, 100)
        }
        restart()
      }),
  )

/**
 * Records the live regions from now on, on a page with a fake clock.
 * @returns advances the clock until the regions have settled, and returns the new announcements
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
    // One timer may start the next, after its render.
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

/** The levels of the headings, the landmarks with their names, and headings, list and map outside of `main`. */
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
        .filter(({ tag, name }) => tag !== 'section' || name !== ''), // a section without a name is no landmark
      outsideMain: listVisible('h2, [data-results], [data-map-state]')
        .filter(el => !el.closest('main, dialog'))
        .map(el => el.textContent ?? ''),
    }
  })

/**
 * Accessible names in which a word runs into the next, as "Only Chengdu12": the texts are apart on the screen, but no
 * space separates them. A word with a partial highlight is one word.
 */
export const findGluedNames = ({ page }: App): Promise<string[]> =>
  page.evaluate(() => {
    const NAMED = 'a[href], button, summary, label, legend, h1, h2, h3, h4, [role=option], [role=tab]'
    const getLastWord = (text: string) => /[\p{sc=Latin}\p{N}]+$/u.exec(text)?.[0]
    const getFirstWord = (text: string) => /^[\p{sc=Latin}\p{N}]+/u.exec(text)?.[0]
    return [...document.querySelectorAll<HTMLElement>(NAMED)]
      .filter(el => el.checkVisibility({ visibilityProperty: true }))
      .flatMap(el => {
        // Between separate boxes innerText has a line break and a name from content has a space.
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

/** Elements with a transition, an animation or smooth scrolling. */
export const findAnimations = ({ page }: App): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(el => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(el)
        return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
      })
      .map(el => el.outerHTML.slice(0, 80)),
  )

/** Headings and buttons that are wider than their box or outside the window. Regions that scroll are left out. */
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

/** Placeholders that are wider than their field. A Chinese character is as wide as it is high in every font. */
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
 * Targets with less than `minimumPx` of clickable width or height. Links, terms and citation marks within a sentence are
 * left out, as in WCAG, and so are symbols on the map, whose position is essential.
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
      // Five of each kind are enough.
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
      /** The extent in one direction, by bisection; then every fourth pixel, in case a neighbour covers a part. */
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

/** Cumulative layout shift since the page was opened. */
export const getLayoutShift = ({ page }: App): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        let sum = 0
        const observer = new PerformanceObserver(list => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        // Buffered entries arrive at once. Less than 0.001 is rounding of fractions of a pixel.
        setTimeout(() => resolve(Math.round(sum * 1000) / 1000), 100)
      }),
  )
