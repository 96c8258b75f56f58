// The words for what eyes, ears and fingers meet in the browser: what is said, how large things are, what is in view.
import type { App } from './app'

/** What a screen reader is told of an element, by the browser's own reckoning. */
export async function spoken({ page }: App, selector: string) {
  const devtools = await page.context().newCDPSession(page)
  const { root } = await devtools.send('DOM.getDocument')
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { nodes } = await devtools.send('Accessibility.getPartialAXTree', { nodeId, fetchRelatives: false })
  await devtools.detach()
  const [node] = nodes
  return { role: node?.role?.value, name: node?.name?.value, description: node?.description?.value }
}

/** Nothing on the page has changed for a moment. */
export const rests = ({ page }: App): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(done => {
        const watch = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(rest, 100)
        })
        const rest = () => {
          watch.disconnect()
          done()
        }
        let timer = setTimeout(rest, 100)
        watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      }),
  )

/**
 * From now on, on a page with a clock of its own; the answer gives what the live regions have said once every one has
 * waited for a step to settle, and forgets it.
 */
export async function listen({ page, passTime }: App): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = []
    const last = new Map<Element, string>()
    const look = () => {
      for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
        const text = region.textContent?.trim() ?? ''
        if (text !== '' && last.get(region) !== text) said.push(text)
        last.set(region, text)
      }
    }
    look()
    said.length = 0
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { said })
  })
  return async () => {
    // One pause leads to the next: what a timer asks for is drawn before another timer can start.
    for (let pauses = 0; pauses < 4; pauses++) {
      await passTime(400)
      await page.evaluate(async () => {
        for (let turns = 0; turns < 3; turns++)
          await new Promise(done => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = done
            port2.postMessage(null)
          })
      })
    }
    return page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0))
  }
}

/** The levels of the headings, the landmarks with their names, and what stands outside of the main part. */
export const outline = ({ page }: App) =>
  page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(el => el.checkVisibility({ visibilityProperty: true }))
    const nameOf = (el: Element) =>
      el.getAttribute('aria-label') ??
      document.getElementById(el.getAttribute('aria-labelledby') ?? '')?.textContent ??
      ''
    return {
      levels: shown('h1, h2, h3, h4, h5, h6').map(heading => Number(heading.tagName[1])),
      parts: shown('header:not(main *), nav, main, search, section')
        .map(el => ({ tag: el.tagName.toLowerCase(), name: nameOf(el) }))
        .filter(({ tag, name }) => tag !== 'section' || name !== ''), // without a name it is no landmark
      strays: shown('h2, [data-results], [data-map-state]')
        .filter(el => !el.closest('main, dialog'))
        .map(el => el.textContent ?? ''),
    }
  })

/** Words in English on a Chinese page that are not marked as such, but for those the reader typed. */
export const unmarkedEnglish = ({ page }: App, typed: string): Promise<string[]> =>
  page.evaluate(typed => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (/[a-z]{3,} [a-z]{3,}/i.test((node.nodeValue ?? '').replaceAll(typed, '')))
        if (!node.parentElement?.closest('script, style, noscript, [lang="en"]')) found.push(node.nodeValue ?? '')
    return found
  }, typed)

/**
 * Names in which a word runs into the next, as "Only Chengdu12": texts that stand apart on the screen and have nothing
 * between them where they are heard. A word of which a part is marked is one word.
 */
export const gluedNames = ({ page }: App): Promise<string[]> =>
  page.evaluate(() => {
    const NAMED = 'a[href], button, summary, label, legend, h1, h2, h3, h4, [role=option], [role=tab]'
    const last = (text: string) => /[\p{sc=Latin}\p{N}]+$/u.exec(text)?.[0]
    const first = (text: string) => /^[\p{sc=Latin}\p{N}]+/u.exec(text)?.[0]
    return [...document.querySelectorAll<HTMLElement>(NAMED)]
      .filter(el => el.checkVisibility({ visibilityProperty: true }))
      .flatMap(el => {
        // Between boxes that stand apart, as in a row of them, innerText has a break, and a name from content a space.
        const name = el.getAttribute('aria-label') ?? el.innerText ?? el.textContent ?? ''
        const words: { text: string; parent: Element | null }[] = []
        const texts = document.createTreeWalker(el, NodeFilter.SHOW_TEXT)
        for (let node = texts.nextNode(); node; node = texts.nextNode())
          if (node.nodeValue) words.push({ text: node.nodeValue, parent: node.parentElement })
        return words.flatMap(({ text, parent }, i) => {
          const next = words[i + 1]
          if (!next || next.parent === parent || [parent, next.parent].some(p => p?.closest('mark, :has(> mark)')))
            return []
          const [before, after] = [last(text), first(next.text)]
          return before && after && name.includes(before + after) ? [name.trim()] : []
        })
      })
  })

/** What has a transition, an animation or a gliding scroll. */
export const moving = ({ page }: App): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(el => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(el)
        return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
      })
      .map(el => el.outerHTML.slice(0, 80)),
  )

/** Words of headings and buttons that are wider than their box, or stand outside the window; regions that scroll aside. */
export const cutOff = ({ page }: App): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('h1, h2, h3, button, summary, [role=tab]')]
      .filter(el => el.checkVisibility() && !el.closest('.unseen, [tabindex="0"]'))
      .filter(el => {
        const { left, right } = el.getBoundingClientRect()
        const clips = getComputedStyle(el).overflowX !== 'visible' && el.scrollWidth > el.clientWidth + 1
        return clips || left < -1 || right > innerWidth + 1
      })
      .map(el => el.textContent || el.getAttribute('aria-label') || el.tagName),
  )

/** Hints in empty fields that are wider than their field. A Chinese character is as wide as it is high in every font. */
export const cutHints = ({ page }: App): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input[placeholder]')]
      .filter(field => field.checkVisibility() && field.value === '')
      .filter(field => {
        const { font, fontSize, paddingLeft, paddingRight } = getComputedStyle(field)
        const pen = document.createElement('canvas').getContext('2d')
        if (!pen) return true
        pen.font = font
        const others = field.placeholder.replace(/[\u2e80-\uffef]/g, '')
        const wide = (field.placeholder.length - others.length) * Number.parseFloat(fontSize)
        const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
        return wide + pen.measureText(others).width > room
      })
      .map(field => field.placeholder),
  )

export const scrollsSideways = ({ page }: App): Promise<boolean> =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > innerWidth)

/**
 * Targets on which a pointer finds less than so many pixels, in either direction. Links, terms and marks within a
 * sentence are left out, as WCAG does, and so is what stands on the map itself: its place is what it says.
 */
export const smallTargets = ({ page }: App, leastPx: number): Promise<string[]> =>
  page.evaluate(least => {
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
      const whole = el.closest('label') ?? el
      whole.scrollIntoView({ block: 'center', inline: 'center' })
      const { left, top, width, height } = whole.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      const isHit = (dx: number, dy: number) => {
        const hit = document.elementFromPoint(x + dx, y + dy)
        return hit !== null && whole.contains(hit)
      }
      if (!isHit(0, 0)) continue
      /** How far it goes that way, by halving; then every fourth pixel, should a neighbour lie over it. */
      const reach = (dx: number, dy: number) => {
        let [inside, outside] = [0, least + 1]
        while (outside - inside > 1) {
          const half = (inside + outside) >> 1
          if (isHit(dx * half, dy * half)) inside = half
          else outside = half
        }
        for (let step = 4; step < inside; step += 4) if (!isHit(dx * step, dy * step)) return step - 1
        return inside
      }
      const wide = reach(1, 0) + reach(-1, 0) + 1
      const high = reach(0, 1) + reach(0, -1) + 1
      // Half a pixel at either edge belongs to a neighbour.
      if (wide < least - 1 || high < least - 1)
        small.push(
          `${wide} x ${high} ${el.tagName.toLowerCase()} ${(el.getAttribute('aria-label') ?? whole.textContent ?? '').trim().slice(0, 30)}`,
        )
    }
    return small
  }, leastPx)

/** Shifts of the layout since the page was opened, as the browser counts them. */
export const shifts = ({ page }: App): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>(tell => {
        let sum = 0
        const watch = new PerformanceObserver(list => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        })
        watch.observe({ type: 'layout-shift', buffered: true })
        // What was counted so far comes at once; below a thousandth it is the rounding of fractions of a pixel.
        setTimeout(() => tell(Math.round(sum * 1000) / 1000), 100)
      }),
  )
