// Letters typed one after the other make a word; a pause begins another.
import { useRef } from 'react'
import { findTypedItem, type TypeAheadItem } from './typeAhead'

const PAUSE_MS = 800

/** Answers with the item a letter leads to. */
export function useTypeAhead(items: readonly TypeAheadItem[]): (letter: string, from: string | null) => string | null {
  const typedWord = useRef({ text: '', time: 0 })
  return (letter, from) => {
    const time = performance.now()
    const text = time - typedWord.current.time < PAUSE_MS ? typedWord.current.text + letter : letter
    typedWord.current = { text, time }
    return findTypedItem(items, text, from)
  }
}
