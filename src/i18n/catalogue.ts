// Words by language. A catalogue is written in Chinese, the source of truth, where it is used; its English twin lies in
// `en/` with the same type and comes only to those who read English, before anything is drawn. It then takes its place.
type Catalogues = Readonly<Record<string, object>>

const shown: Record<string, object> = {}
let spoken: Catalogues = {}

/** @param name under which `en/all.ts` has its twin */
export function catalogue<T extends object>(name: string, zh: T): T {
  shown[name] = zh
  return Object.assign(zh, spoken[name])
}

/** From now on all is said in these words, in catalogues that are here and in those still to come. */
export function speak(words: Catalogues): void {
  spoken = words
  for (const name in shown) Object.assign(shown[name] as object, words[name])
}

/** The names of the catalogues that are here. */
export const cataloguesHere = (): string[] => Object.keys(shown)
