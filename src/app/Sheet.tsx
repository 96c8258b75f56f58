// On a small screen what is below the map is a sheet with three stops: low, half, full. It is moved by buttons or by a
// drag of its head. Where it stands is the hand's business, not the link's.
import { type PointerEvent, useCallback, useRef, useState } from 'react'
import { t } from '#messages/t'
import { Icon } from '../ui/Icon'
import styles from './Sheet.module.css'

const STOPS = ['low', 'half', 'full'] as const
export type Stop = (typeof STOPS)[number]

/** Less is a tap, more than FAR goes two stops. */
const PULL_PX = 36
const FAR_PX = 300

const beyond = (stop: Stop, steps: number): Stop =>
  STOPS[Math.min(STOPS.length - 1, Math.max(0, STOPS.indexOf(stop) + steps))] ?? 'half'

/** @param opened what has just been opened in it: a low sheet then shows it */
export function useSheet(opened: string | null) {
  const [last, setLast] = useState<{ readonly stop: Stop; readonly of: string | null }>({ stop: 'half', of: opened })
  const stop: Stop = last.stop === 'low' && opened !== null && opened !== last.of ? 'half' : last.stop
  const setStop = useCallback((to: Stop) => setLast({ stop: to, of: opened }), [opened])
  const from = useRef<number | null>(null)
  const shown = (element: Element) => element.closest('main')
  const drag = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest('button, a')) return
      from.current = event.clientY
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent) => {
      if (from.current === null) return
      const main = shown(event.currentTarget)
      main?.setAttribute('data-pulled', '')
      main?.style.setProperty('--pulled', `${event.clientY - from.current}px`)
    },
    onPointerUp: (event: PointerEvent) => {
      if (from.current === null) return
      const pulled = event.clientY - from.current
      end(event)
      if (Math.abs(pulled) > PULL_PX) setStop(beyond(stop, -Math.sign(pulled) * (Math.abs(pulled) > FAR_PX ? 2 : 1)))
    },
    onPointerCancel: (event: PointerEvent) => end(event),
  }
  const end = (event: PointerEvent) => {
    from.current = null
    const main = shown(event.currentTarget)
    main?.removeAttribute('data-pulled')
    main?.style.removeProperty('--pulled')
  }
  return { stop, setStop, drag }
}

type Sheet = ReturnType<typeof useSheet>

export function SheetHead({ stop, setStop, drag }: Sheet) {
  return (
    <div className={styles.head} {...drag}>
      <div className={styles.steps}>
        <button
          type="button"
          aria-label={t.sheetMore}
          disabled={stop === 'full'}
          onClick={() => setStop(beyond(stop, 1))}
        >
          <Icon name="up" size={18} />
        </button>
        <button
          type="button"
          aria-label={t.sheetLess}
          disabled={stop === 'low'}
          onClick={() => setStop(beyond(stop, -1))}
        >
          <Icon name="down" size={18} />
        </button>
      </div>
    </div>
  )
}
