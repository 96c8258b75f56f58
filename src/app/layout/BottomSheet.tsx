// On a small screen the part below the map is a sheet with three heights. It is moved by buttons or by dragging its head.
import { type PointerEvent, type ReactNode, useCallback, useRef, useState } from 'react'
import { t } from '#messages/t'
import { Icon } from '../../ui/icons/Icon'
import layoutStyles from './AppLayout.module.css'
import styles from './BottomSheet.module.css'

const SNAP_POINTS = ['low', 'half', 'full'] as const
type SnapPoint = (typeof SNAP_POINTS)[number]

/** A shorter drag changes nothing. */
const MIN_DRAG_PX = 36
/** A longer drag moves the sheet by two snap points. */
const LONG_DRAG_PX = 300

const getNextSnapPoint = (snapPoint: SnapPoint, steps: number): SnapPoint =>
  SNAP_POINTS[Math.min(SNAP_POINTS.length - 1, Math.max(0, SNAP_POINTS.indexOf(snapPoint) + steps))] ?? 'half'

/** @param openedId a low sheet rises to half when this changes to another id */
export function useBottomSheet(openedId: string | null) {
  const [lastChange, setLastChange] = useState<{ readonly snapPoint: SnapPoint; readonly openedId: string | null }>({
    snapPoint: 'half',
    openedId,
  })
  const hasOpened = openedId !== null && openedId !== lastChange.openedId
  const snapPoint: SnapPoint = lastChange.snapPoint === 'low' && hasOpened ? 'half' : lastChange.snapPoint
  const setSnapPoint = useCallback((to: SnapPoint) => setLastChange({ snapPoint: to, openedId }), [openedId])
  return { snapPoint, setSnapPoint }
}

type BottomSheetState = ReturnType<typeof useBottomSheet>

/** Moves the sheet with the pointer, by a custom property on `main`, and snaps when it is released. */
function useDrag({ snapPoint, setSnapPoint }: BottomSheetState) {
  const startY = useRef<number | null>(null)
  const findMain = (event: PointerEvent) => event.currentTarget.closest('main')
  const endDrag = (event: PointerEvent) => {
    startY.current = null
    findMain(event)?.removeAttribute('data-dragging')
    findMain(event)?.style.removeProperty('--pulled')
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest('button, a')) return
      startY.current = event.clientY
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent) => {
      if (startY.current === null) return
      findMain(event)?.setAttribute('data-dragging', '')
      findMain(event)?.style.setProperty('--pulled', `${event.clientY - startY.current}px`)
    },
    onPointerUp: (event: PointerEvent) => {
      if (startY.current === null) return
      const distance = event.clientY - startY.current
      endDrag(event)
      if (Math.abs(distance) > MIN_DRAG_PX)
        setSnapPoint(getNextSnapPoint(snapPoint, -Math.sign(distance) * (Math.abs(distance) > LONG_DRAG_PX ? 2 : 1)))
    },
    onPointerCancel: endDrag,
  }
}

interface Props extends BottomSheetState {
  /** The summary of the results, which can be dragged too. */
  readonly children: ReactNode
}

export function BottomSheetHead({ children, ...sheet }: Props) {
  const { snapPoint, setSnapPoint } = sheet
  const dragHandlers = useDrag(sheet)
  return (
    <>
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
      <div className={layoutStyles.summary} data-summary {...dragHandlers}>
        {children}
      </div>
    </>
  )
}
