// Typing on the map: what was typed without a pause leads to the next symbol whose place or product begins so. A place is
// typed as the search takes it, `santai` or `st`; a product by the first letters of its characters.
import { spellingsOf } from '../domain/place'
import type { MarkerModel, PlaceName } from '../model/mapModel'

/** A symbol and what may be typed for it, which is asked for when a letter is. */
export interface Stop {
  readonly item: string
  readonly keys: () => readonly string[]
}

const LETTERS = 'abcdefghjklmnopqrstwxyz'
/** The first character of each letter in the order of pinyin, which every browser can sort by. */
const FIRST = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀'
const byPinyin = new Intl.Collator('zh-Hans-u-co-pinyin')

const initialOf = (character: string): string => {
  if (!/\p{sc=Han}/u.test(character)) return character
  const later = [...FIRST].findIndex(first => byPinyin.compare(character, first) < 0)
  return LETTERS.charAt((later < 0 ? FIRST.length : later) - 1)
}

/** 纺织鞋服 as `fzxf`. */
export const initialsOf = (text: string): string => [...text].map(initialOf).join('')

const placeKeys = (place: PlaceName | undefined): string[] =>
  place ? [place.name, place.short, ...Object.values(spellingsOf(place))] : []

export const stopAt = (item: string, place: PlaceName | undefined, product = ''): Stop => ({
  item,
  keys: () =>
    [...placeKeys(place), product, initialsOf(product)].filter(key => key !== '').map(key => key.toLowerCase()),
})

export const stopOf = ({ id, code, product }: MarkerModel, places: ReadonlyMap<string, PlaceName>): Stop =>
  stopAt(id, places.get(code), product)

/** The next stop that begins so. One letter moves on from where the reader stands, and so does the same letter again. */
export function findTyped(stops: readonly Stop[], typed: string, from: string | null): string | null {
  const text = typed.toLowerCase()
  const here = stops.findIndex(stop => stop.item === from)
  const first = (start: string, position: number) =>
    [...stops.slice(position), ...stops.slice(0, position)].find(stop => stop.keys().some(key => key.startsWith(start)))
  const letters = [...text]
  const again = letters.every(letter => letter === letters[0])
  const found = letters.length > 1 ? first(text, Math.max(here, 0)) : undefined
  return (found ?? (again ? first(letters[0] ?? '', here + 1) : undefined))?.item ?? null
}
