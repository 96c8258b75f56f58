// Layout checks in windows of any size: visible rows, overlaps, broken words, unreachable controls.
import type { App } from './appDriver'

/** The number of names in the results list that are visible without scrolling. */
export const countVisibleRows = ({ page }: App): Promise<number> =>
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
 * Finds overlaps on the map: labels on labels or symbols, symbols and labels under controls, legend, heading or inset.
 * One or two pixels at the edge of letters are allowed.
 */
export const findOverlaps = ({ page }: App): Promise<string[]> =>
  page.evaluate(() => {
    const map = document.querySelector('[data-map-state]')
    const viewport = map?.closest('[data-map-root]')
    if (!map || !viewport) return ['no map']
    const bounds = viewport.getBoundingClientRect()
    const listVisible = (selector: string, within: Element = map) =>
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
    const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    const isInViewport = ({ left, top, right, bottom }: Box) =>
      right > bounds.left && bottom > bounds.top && left < bounds.right && top < bounds.bottom
    const measureLabels = (svg: Element) => ({
      names: listVisible('text tspan, a[data-count] > text', svg).map(el => measureBox(el, 2.5, 'name')),
      // The square inside the circle.
      symbols: listVisible('a[data-symbol]', svg)
        .flatMap(el => el.querySelector('g') ?? [])
        .map(el => ({ ...measureBox(el, 3, 'symbol'), name: `symbol ${el.closest('a')?.getAttribute('aria-label')}` })),
    })
    const overlays = [
      ...listVisible('button, summary, figure, [data-small] > div > p').map(el => measureBox(el, 1, 'over')),
      ...listVisible('h2, p', viewport)
        .filter(el => !map.contains(el))
        .map(el => measureBox(el, 1, 'over')),
    ]
    const problems: string[] = []
    for (const svg of [...listVisible('svg')].filter(el => el.querySelector('a[data-symbol]') && !el.closest('a')))
      if (!svg.parentElement?.closest('svg')) {
        const { names, symbols } = measureLabels(svg)
        const isInset = svg.closest('figure') !== null
        for (const [i, name] of names.entries())
          for (const other of [...names.slice(i + 1), ...symbols])
            if (overlaps(name, other) && name.el.parentElement !== other.el.parentElement && isInViewport(name))
              if (!other.el.contains(name.el) && !name.el.closest('[data-count]'))
                problems.push(`${name.name} on ${other.name}`)
        if (!isInset)
          for (const a of [...names, ...symbols].filter(isInViewport))
            for (const b of overlays) if (overlaps(a, b)) problems.push(`${b.name} on ${a.name}`)
      }
    for (const [i, a] of overlays.entries())
      for (const b of overlays.slice(i + 1))
        if (overlaps(a, b) && !a.el.contains(b.el) && !b.el.contains(a.el)) problems.push(`${a.name} on ${b.name}`)
    return problems
  })

/** Words of headings, controls and short names that break across lines. Words longer than their line may break. */
export const findBrokenWords = ({ page }: App): Promise<string[]> =>
  page.evaluate(() => {
    const words = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' })
    const broken: string[] = []
    const NAMED = 'h1, h2, h3, button, summary, label, legend, [role=tab], nav a, dt, [data-panel] h2 ~ ul a'
    for (const el of document.querySelectorAll<HTMLElement>(NAMED)) {
      if (!el.checkVisibility({ visibilityProperty: true }) || el.closest('svg, .visually-hidden')) continue
      const texts = document.createTreeWalker(el, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.nodeValue ?? ''
        // A name of a few letters is one word, in spite of dictionaries.
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

/** Controls that scrolling does not bring into view, or that something covers. */
export const findUnreachableControls = ({ page }: App): Promise<string[]> =>
  page.evaluate(() => {
    const unreachable: string[] = []
    const seen = new Map<string, number>()
    for (const el of document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, [role=tab]')) {
      if (!el.checkVisibility({ visibilityProperty: true }) || el.closest('svg, [class*=skip], [aria-hidden=true]'))
        continue
      const kind = `${el.tagName} ${el.className} ${el.parentElement?.className}`
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
      if ((seen.get(kind) ?? 0) > 3) continue
      const target = el.closest('label') ?? el
      target.scrollIntoView({ block: 'center', inline: 'center' })
      // The middle of a link over several lines may lie outside of it.
      const [box = new DOMRect()] = target.getClientRects()
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      const isHit = hit !== null && (target.contains(hit) || hit.contains(target))
      if (!isHit)
        unreachable.push(
          `${el.tagName.toLowerCase()} ${el.getAttribute('aria-label') ?? target.textContent}`.slice(0, 50),
        )
    }
    for (const el of document.querySelectorAll(':root, :root *')) if (el.scrollTop || el.scrollLeft) el.scrollTo(0, 0)
    return unreachable
  })

/** Applies a browser's minimum font size to present and future elements. Text on the map keeps its size. */
export const enforceMinimumFontSize = ({ page }: App, px: number): Promise<void> =>
  page.evaluate(px => {
    const applyMinimum = () => {
      for (const el of document.body.querySelectorAll<HTMLElement>('*:not(svg *, svg)'))
        if (Number.parseFloat(getComputedStyle(el).fontSize) < px) el.style.fontSize = `${px}px`
    }
    applyMinimum()
    new MutationObserver(applyMinimum).observe(document.body, { subtree: true, childList: true })
  }, px)

/** Scales text as WeChat does. @returns the factor by which the heading has grown */
export const scaleText = ({ page }: App, percent: number): Promise<number> =>
  page.evaluate(percent => {
    const measureLine = () => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector('h1') as Element)
      return range.getClientRects()[0]?.height ?? 0
    }
    const before = measureLine()
    document.body.style.setProperty('-webkit-text-size-adjust', `${percent}%`)
    return measureLine() / before
  }, percent)

/** Text and controls of the initial view that a notch or a rounded corner may hide. */
export const findOutsideSafeArea = ({ page }: App, [top, right, bottom, left]: readonly number[]): Promise<string[]> =>
  page.evaluate(
    ({ top, right, bottom, left }) => {
      // Scrolled content may pass below a notch.
      scrollTo(0, 0)
      return (
        [...document.querySelectorAll<HTMLElement>('h1, h2, h3, button, summary, a[href], input, [role=tab], p')]
          // Content that scrolls sideways may end anywhere.
          .filter(el => !el.closest('svg, .visually-hidden, [class*=skip], main [tabindex="0"]'))
          .filter(el => el.checkVisibility({ visibilityProperty: true }))
          .filter(el => {
            const box = el.getBoundingClientRect()
            const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
            // Only the initial view: the rest scrolls into it.
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
