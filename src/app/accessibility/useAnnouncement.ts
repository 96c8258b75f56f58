// What a live region says of a step: once the step has settled, and not while the search box speaks of its suggestions.
import { useEffect, useState } from 'react'

const DEBOUNCE_MS = 400

export function useAnnouncement(text: string): string {
  const [announcement, setAnnouncement] = useState(text)
  useEffect(() => {
    const announce = () => {
      if (document.querySelector('[aria-expanded="true"]:focus')) timer = setTimeout(announce, DEBOUNCE_MS)
      else setAnnouncement(text)
    }
    let timer = setTimeout(announce, DEBOUNCE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return announcement
}
