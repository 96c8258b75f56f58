// What a live region says of a step: once the step has settled, and not while the search box speaks of its suggestions.
import { useEffect, useState } from 'react'

const PAUSE_MS = 400

export function useSaid(text: string): string {
  const [said, setSaid] = useState(text)
  useEffect(() => {
    const say = () => {
      if (document.querySelector('[aria-expanded="true"]:focus')) timer = setTimeout(say, PAUSE_MS)
      else setSaid(text)
    }
    let timer = setTimeout(say, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return said
}
