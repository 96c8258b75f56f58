// The other forms of searched words, in a chunk of their own: most views search for nothing. Without it words are found as
// they are typed.
import { useEffect, useState } from 'react'
import type { WordForms } from '../domain/textIndex'

let loaded: WordForms | null = null

/** Rejects when the chunk does not arrive. */
export async function loadWordForms(): Promise<void> {
  loaded ??= await import('../domain/wordForms')
}

/** @returns null for an empty query and while the chunk is on its way */
export function useWordForms(query: string): WordForms | null {
  const isAsked = query !== ''
  const [, setLoaded] = useState(loaded !== null)
  useEffect(() => {
    if (isAsked)
      loadWordForms().then(
        () => setLoaded(true),
        () => {},
      )
  }, [isAsked])
  return isAsked ? loaded : null
}
