// On a small screen what is below the map is a sheet with three stops: low, half, full. It is moved by buttons or by a
// drag of its head. Where it stands is the hand's business, not the link's.
import { type PointerEvent, useCallback, useRef, useState } from 'react'
import { t } from '#messages/t'
import { Icon } from '../../ui/icons/Icon'
import styles from './BottomSheet.module.css'

const SNAP_POINTS = ['low', 'half', 'full'] as const
export type SnapPoint = (typeof SNAP_POINTS)[number]

/** Less is a tap, more than FAR goes two stops. */
const DRAG_THRESHOLD_PX = 36
const LONG_DRAG_PX = 300

const getNextSnapPoint = (snapPoint: SnapPoint, steps: number): SnapPoint =>
  SNAP_POINTS[Math.min(SNAP_POINTS.length - 1, Math.max(0, SNAP_POINTS.indexOf(snapPoint) + steps))] ?? 'half'

/** @param openedId what has just been opened in it: a low sheet then shows it */
export function useBottomSheet(openedId: string | null) {
  const [lastChange, setLastChange] = useState<{ readonly snapPoint: SnapPoint; readonly openedId: string | null }>({
    snapPoint: 'half',
    openedId: openedId,
  })
  const snapPoint: SnapPoint =
    lastChange.snapPoint === 'low' && openedId !== null && openedId !== lastChange.openedId
      ? 'half'
      : lastChange.snapPoint
  const setSnapPoint = useCallback((to: SnapPoint) => setLastChange({ snapPoint: to, openedId: openedId }), [openedId])
  const dragStartY = useRef<number | null>(null)
  const findMain = (element: Element) => element.closest('main')
  const dragHandlers = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest('button, a')) return
      dragStartY.current = event.clientY
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent) => {
      if (dragStartY.current === null) return
      const main = findMain(event.currentTarget)
      main?.setAttribute('data-dragging', '')
      main?.style.setProperty('--pulled', `${event.clientY - dragStartY.current}px`)
    },
    onPointerUp: (event: PointerEvent) => {
      if (dragStartY.current === null) return
      const dragDistance = event.clientY - dragStartY.current
      endDrag(event)
      if (Math.abs(dragDistance) > DRAG_THRESHOLD_PX)
        setSnapPoint(
          getNextSnapPoint(snapPoint, -Math.sign(dragDistance) * (Math.abs(dragDistance) > LONG_DRAG_PX ? 2 : 1)),
        )
    },
    onPointerCancel: (event: PointerEvent) => endDrag(event),
  }
  const endDrag = (event: PointerEvent) => {
    dragStartY.current = null
    const main = findMain(event.currentTarget)
    main?.removeAttribute('data-dragging')
    main?.style.removeProperty('--pulled')
  }
  return { stop: snapPoint, setStop: setSnapPoint, drag: dragHandlers }
}

type BottomSheetState = ReturnType<typeof useBottomSheet>

export function BottomSheetHandle({ stop: snapPoint, setStop: setSnapPoint, drag: dragHandlers }: BottomSheetState) {
  return (
    <div className={styles.handle} {...dragHandlers}>
      <div className={styles.stepButtons}>
        <button
          type="button"
          aria-label={t.raiseBottomSheet}
          disabled={snapPoint === 'full'}
          onClick={() => setSnapPoint(getNextSnapPoint(snapPoint, 1))}
        >
          <Icon name="up" size={18} />
        </button>
        <button
          type="button"
          aria-label={t.lowerBottomSheet}
          disabled={snapPoint === 'low'}
          onClick={() => setSnapPoint(getNextSnapPoint(snapPoint, -1))}
        >
          <Icon name="down" size={18} />
        </button>
      </div>
    </div>
  )
}
