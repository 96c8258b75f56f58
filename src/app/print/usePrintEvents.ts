// Prepares the page for paper when the browser is about to print, and restores it afterwards. Nothing changes on the screen.
import { useEffect, useEffectEvent, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Size } from '../../map/camera/projection'
import { setPrinting } from '../../ui/hooks/printing'
import { printEarly } from './printEarly'
import { collectSources, type PrintedSources } from './printedSources'

/** The page while it is printed. */
export interface PrintState {
  readonly sources: readonly PrintedSources[]
  /** The size of the map on the screen; null while it has none. */
  readonly screenSize: Size | null
}

/** Disclosures whose content belongs to the view, with the exceptions: all sources, for example, follow at the end. */
const DISCLOSURES = '#panel details, #main-view details'
const OTHERS = '[open], [name], [data-source], [data-screen-only], dl details'

const isOnMap = (element: Element): boolean => element.closest('[data-map-root]') !== null

/** A click, since a disclosure renders its content when it is opened. */
const toggle = (disclosures: readonly HTMLDetailsElement[]): void =>
  flushSync(() => {
    for (const disclosure of disclosures) disclosure.querySelector('summary')?.click()
  })

/** Opens those within opened ones too. @returns what it opened */
function openDisclosures(): readonly HTMLDetailsElement[] {
  const closed = [...document.querySelectorAll<HTMLDetailsElement>(DISCLOSURES)].filter(
    element => !element.matches(OTHERS) && !isOnMap(element),
  )
  if (closed.length === 0) return []
  toggle(closed)
  // Paper has no use for a part that still loads.
  toggle(closed.filter(disclosure => disclosure.querySelector('[data-loading]')))
  const opened = closed.filter(disclosure => disclosure.open)
  // One that stays closed would be found again and again.
  return opened.length === closed.length ? [...opened, ...openDisclosures()] : opened
}

/** Safari on iOS lays the pages out after `afterprint`. */
const isEarlyAfterPrint = (): boolean => navigator.maxTouchPoints > 1 && navigator.vendor.startsWith('Apple')

/** @returns null while the page is not printed */
export function usePrintEvents(): PrintState | null {
  const [state, setState] = useState<PrintState | null>(null)
  const [restore] = useState<{ run: (() => void) | null }>({ run: null })
  const start = useEffectEvent(() => {
    if (restore.run) return
    const map = document.querySelector('[data-map-root]')
    const screenSize = map?.clientWidth ? { width: map.clientWidth, height: map.clientHeight } : null
    const opened = openDisclosures()
    flushSync(() => setPrinting(true))
    flushSync(() => setState({ sources: collectSources(), screenSize }))
    document.documentElement.dataset.printing = ''
    // Firefox copies the document for print, and with it only shapes that it has laid out.
    document.body.getBoundingClientRect()
    restore.run = () => {
      delete document.documentElement.dataset.printing
      setPrinting(false)
      setState(null)
      toggle(opened.filter(disclosure => disclosure.open))
    }
  })
  const end = useEffectEvent(() => {
    const { run } = restore
    restore.run = null
    if (run) flushSync(run)
  })
  useEffect(() => {
    removeEventListener('beforeprint', printEarly)
    const query = matchMedia('print')
    const onChange = () => (query.matches ? start() : end())
    const onAfterPrint = () =>
      isEarlyAfterPrint() ? addEventListener('pointerdown', () => end(), { once: true }) : end()
    const onBeforePrint = () => start()
    addEventListener('beforeprint', onBeforePrint)
    addEventListener('afterprint', onAfterPrint)
    query.addEventListener('change', onChange)
    if (query.matches) start()
    return () => {
      removeEventListener('beforeprint', onBeforePrint)
      removeEventListener('afterprint', onAfterPrint)
      query.removeEventListener('change', onChange)
    }
  }, [])
  return state
}
