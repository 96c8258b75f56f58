// Typing on the map: what was typed without a pause leads to the next symbol whose place or product begins so. A place is
// typed as the search takes it, `santai` or `st`; a product by the first letters of its characters.
import { toPinyinForms } from '../../domain/place/place'
import type { MarkerModel, PlaceName } from '../../model/map/mapModel'

/** A symbol and what may be typed for it, which is asked for when a letter is. */
export interface TypeAheadItem {
  readonly itemId: string
  readonly getKeys: () => readonly string[]
}

const PINYIN_INITIALS = 'abcdefghjklmnopqrstwxyz'
/** The first character of each letter in the order of pinyin, which every browser can sort by. */
const FIRST_CHARACTERS = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀'
const pinyinCollator = new Intl.Collator('zh-Hans-u-co-pinyin')

const toInitial = (character: string): string => {
  if (!/\p{sc=Han}/u.test(character)) return character
  const nextIndex = [...FIRST_CHARACTERS].findIndex(first => pinyinCollator.compare(character, first) < 0)
  return PINYIN_INITIALS.charAt((nextIndex < 0 ? FIRST_CHARACTERS.length : nextIndex) - 1)
}

/** 纺织鞋服 as `fzxf`. */
export const toInitials = (text: string): string => [...text].map(toInitial).join('')

const getPlaceKeys = (place: PlaceName | undefined): string[] =>
  place ? [place.name, place.short, ...Object.values(toPinyinForms(place))] : []

export const buildTypeAheadItem = (itemId: string, place: PlaceName | undefined, product = ''): TypeAheadItem => ({
  itemId,
  getKeys: () =>
    [...getPlaceKeys(place), product, toInitials(product)].filter(key => key !== '').map(key => key.toLowerCase()),
})

export const toTypeAheadItem = (
  { id, code, product }: MarkerModel,
  places: ReadonlyMap<string, PlaceName>,
): TypeAheadItem => buildTypeAheadItem(id, places.get(code), product)

/** The next stop that begins so. One letter moves on from where the reader stands, and so does the same letter again. */
export function findTypedItem(items: readonly TypeAheadItem[], typed: string, from: string | null): string | null {
  const text = typed.toLowerCase()
  const currentIndex = items.findIndex(item => item.itemId === from)
  const findPrefix = (prefix: string, startIndex: number) =>
    [...items.slice(startIndex), ...items.slice(0, startIndex)].find(item =>
      item.getKeys().some(key => key.startsWith(prefix)),
    )
  const letters = [...text]
  const isRepeated = letters.every(letter => letter === letters[0])
  const match = letters.length > 1 ? findPrefix(text, Math.max(currentIndex, 0)) : undefined
  return (match ?? (isRepeated ? findPrefix(letters[0] ?? '', currentIndex + 1) : undefined))?.itemId ?? null
}
