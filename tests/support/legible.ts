// The words for what a window of any size shows: rows in sight, words on words, words broken, controls out of reach.
import type { App } from './app'

/** How many names of the results list can be read without scrolling. */
export const rowsInSight = ({ page }: App): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('[data-results] li:not([hidden]) a[data-cluster]')].filter(link => {
        if (!link.checkVisibility({ visibilityProperty: true })) return false
        const range = document.createRange()
        range.selectNodeContents(link)
        const { left, top, right, bottom } = range.getBoundingClientRect()
        if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return false
        const isSeen = (y: number) => link.closest('li')?.contains(document.elementFromPoint(left + 4, y)) ?? false
        return isSeen(top + 3) && isSeen(bottom - 3)
      }).length,
  )

/**
 * Finds overlaps on the map: names on names or symbols, symbols and names under controls, legend, heading or inset.
 * A pixel or two at the edge of letters is no fault.
 */
export const overprinted = ({ page }: App): Promise<string[]> =>
  page.evaluate(() => {
    const map = document.querySelector('[data-map-state]')
    const stage = map?.closest('[data-stage]')
    if (!map || !stage) return ['no map']
    const bounds = stage.getBoundingClientRect()
    const shown = (selector: string, within: Element = map) =>
      [...within.querySelectorAll(selector)].filter(el => el.checkVisibility({ visibilityProperty: true }))
    const measureBox = (el: Element, inset: number, kind: string) => {
      const { left, top, right, bottom } = el.getBoundingClientRect()
      const name = el.getAttribute('aria-label') ?? el.textContent ?? ''
      return {
        el,
        kind,
        name: `${kind} ${name.trim().slice(0, 24)}`,
        left: left + inset,
        top: top + inset,
        right: right - inset,
        bottom: bottom - inset,
      }
    }
    type Box = ReturnType<typeof measureBox>
    const isOn = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    const isWithin = ({ left, top, right, bottom }: Box) =>
      right > bounds.left && bottom > bounds.top && left < bounds.right && top < bounds.bottom
    const own = (svg: Element) => ({
      names: shown('text tspan, a[data-count] > text', svg).map(el => measureBox(el, 2.5, 'name')),
      // The square within the round.
      symbols: shown('a[data-symbol]', svg)
        .flatMap(el => el.querySelector('g') ?? [])
        .map(el => ({ ...measureBox(el, 3, 'symbol'), name: `symbol ${el.closest('a')?.getAttribute('aria-label')}` })),
    })
    const over = [
      ...shown('button, summary, figure, [data-small] > div > p').map(el => measureBox(el, 1, 'over')),
      ...shown('h2, p', stage)
        .filter(el => !map.contains(el))
        .map(el => measureBox(el, 1, 'over')),
    ]
    const faults: string[] = []
    for (const svg of [...shown('svg')].filter(el => el.querySelector('a[data-symbol]') && !el.closest('a')))
      if (!svg.parentElement?.closest('svg')) {
        const { names, symbols } = own(svg)
        const isInset = svg.closest('figure') !== null
        for (const [i, name] of names.entries())
          for (const other of [...names.slice(i + 1), ...symbols])
            if (isOn(name, other) && name.el.parentElement !== other.el.parentElement && isWithin(name))
              if (!other.el.contains(name.el) && !name.el.closest('[data-count]'))
                faults.push(`${name.name} on ${other.name}`)
        if (!isInset)
          for (const a of [...names, ...symbols].filter(isWithin))
            for (const b of over) if (isOn(a, b)) faults.push(`${b.name} on ${a.name}`)
      }
    for (const [i, a] of over.entries())
      for (const b of over.slice(i + 1))
        if (isOn(a, b) && !a.el.contains(b.el) && !b.el.contains(a.el)) faults.push(`${a.name} on ${b.name}`)
    return faults
  })

/** Words of headings, controls and short names that go on in the next line. What is longer than its line may. */
export const brokenWords = ({ page }: App): Promise<string[]> =>
  page.evaluate(() => {
    const words = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' })
    const broken: string[] = []
    const NAMED = 'h1, h2, h3, button, summary, label, legend, [role=tab], nav a, dt, [data-panel] h2 ~ ul a'
    for (const el of document.querySelectorAll<HTMLElement>(NAMED)) {
      if (!el.checkVisibility({ visibilityProperty: true }) || el.closest('svg, .unseen')) continue
      const texts = document.createTreeWalker(el, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.nodeValue ?? ''
        // A name of a few letters is one word, whatever a dictionary says.
        const parts =
          text.trim().length <= 5 && !text.trim().includes(' ')
            ? [{ segment: text, index: 0, isWordLike: true }]
            : [...words.segment(text)]
        for (const { segment, index, isWordLike } of parts) {
          if (!isWordLike || segment.length < 2) continue
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + segment.length)
          const lines = new Set([...range.getClientRects()].filter(r => r.width > 0).map(r => Math.round(r.top)))
          if (lines.size > 1) broken.push(`${segment} in ${text}`)
        }
      }
    }
    return broken
  })

/** Controls that scrolling does not bring into view, or that lie under something there. */
export const outOfReach = ({ page }: App): Promise<string[]> =>
  page.evaluate(() => {
    const lost: string[] = []
    const seen = new Map<string, number>()
    for (const el of document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, [role=tab]')) {
      if (!el.checkVisibility({ visibilityProperty: true }) || el.closest('svg, [class*=skip]')) continue
      const kind = `${el.tagName} ${el.className} ${el.parentElement?.className}`
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
      if ((seen.get(kind) ?? 0) > 3) continue
      const whole = el.closest('label') ?? el
      whole.scrollIntoView({ block: 'center', inline: 'center' })
      // A link in several lines has its middle where it may not be.
      const [box = new DOMRect()] = whole.getClientRects()
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      const isHit = hit !== null && (whole.contains(hit) || hit.contains(whole))
      if (!isHit)
        lost.push(`${el.tagName.toLowerCase()} ${el.getAttribute('aria-label') ?? whole.textContent}`.slice(0, 50))
    }
    for (const el of document.querySelectorAll(':root, :root *')) if (el.scrollTop || el.scrollLeft) el.scrollTo(0, 0)
    return lost
  })

/** A reader's least size of letters, as browsers hold it: of what is here and of what comes. Letters of the map keep theirs. */
export const holdLettersAbove = ({ page }: App, px: number): Promise<void> =>
  page.evaluate(px => {
    const hold = () => {
      for (const el of document.body.querySelectorAll<HTMLElement>('*:not(svg *, svg)'))
        if (Number.parseFloat(getComputedStyle(el).fontSize) < px) el.style.fontSize = `${px}px`
    }
    hold()
    new MutationObserver(hold).observe(document.body, { subtree: true, childList: true })
  }, px)

/** The size of letters as WeChat sets it; the answer is how much larger the heading has become. */
export const enlargeLetters = ({ page }: App, percent: number): Promise<number> =>
  page.evaluate(percent => {
    const line = () => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('h1') as Element)
      return range.getClientRects()[0]?.height ?? 0
    }
    const before = line()
    document.body.style.setProperty('-webkit-text-size-adjust', `${percent}%`)
    return line() / before
  }, percent)

/** Words and controls in the first view that stand in what a notch or a rounded corner may hide. */
export const outsideSafeArea = ({ page }: App, [top, right, bottom, left]: readonly number[]): Promise<string[]> =>
  page.evaluate(
    ({ top, right, bottom, left }) => {
      // Scrolled content may pass below a notch.
      scrollTo(0, 0)
      return (
        [...document.querySelectorAll<HTMLElement>('h1, h2, h3, button, summary, a[href], input, [role=tab], p')]
          // Content that scrolls aside may end anywhere.
          .filter(el => !el.closest('svg, .unseen, [class*=skip], main [tabindex="0"]'))
          .filter(el => el.checkVisibility({ visibilityProperty: true }))
          .filter(el => {
            const box = el.getBoundingClientRect()
            const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
            // Only what is in the first view: the rest comes into it by scrolling.
            if (!el.contains(document.elementFromPoint(x, y)) || box.width === 0) return false
            const scrolls = box.bottom > innerHeight || el.closest('[data-results]') !== null
            return (
              box.left < left - 0.5 ||
              box.right > innerWidth - right + 0.5 ||
              box.top < top - 0.5 ||
              (!scrolls && box.bottom > innerHeight - bottom + 0.5 && getComputedStyle(el).position === 'fixed')
            )
          })
          .map(el => (el.textContent || el.getAttribute('aria-label') || el.tagName).slice(0, 40))
      )
    },
    { top, right, bottom, left } as Record<'top' | 'right' | 'bottom' | 'left', number>,
  )
