// Letters typed one after the other make a word; a pause begins another.
import { useRef } from 'react'
import { findTyped, type Stop } from './typeAhead'

const PAUSE_MS = 800

/** Answers with the item a letter leads to. */
export function useTyping(stops: readonly Stop[]): (letter: string, from: string | null) => string | null {
  const word = useRef({ text: '', at: 0 })
  return (letter, from) => {
    const at = performance.now()
    const text = at - word.current.at < PAUSE_MS ? word.current.text + letter : letter
    word.current = { text, at }
    return findTyped(stops, text, from)
  }
}
