// Keeps a file that is dropped beside the box from replacing the page and all that it holds.
import { useEffect, useRef } from 'react'

/** @param onDragFile the reader drags a file over the page */
export function useFileGuard(onDragFile: () => void): void {
  const newest = useRef(onDragFile)
  newest.current = onDragFile
  useEffect(() => {
    const guard = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      if (event.type === 'dragenter') newest.current()
    }
    const events = ['dragenter', 'dragover', 'drop'] as const
    for (const type of events) addEventListener(type, guard)
    return () => {
      for (const type of events) removeEventListener(type, guard)
    }
  }, [])
}
