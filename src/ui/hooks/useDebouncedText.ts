import { useEffect, useState } from 'react'

/**
 * The text once it has not changed for `delayMs`. For live regions, which would otherwise announce every key press.
 * @param isPaused checked after the delay; while true, the update waits for another one
 */
export function useDebouncedText(text: string, delayMs: number, initialText: string, isPaused = isNeverPaused): string {
  const [debouncedText, setDebouncedText] = useState(initialText)
  useEffect(() => {
    const update = () => {
      if (isPaused()) timer = setTimeout(update, delayMs)
      else setDebouncedText(text)
    }
    let timer = setTimeout(update, delayMs)
    return () => clearTimeout(timer)
  }, [text, delayMs, isPaused])
  return debouncedText
}

const isNeverPaused = () => false
