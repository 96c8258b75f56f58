// Finds the symbol whose place or product begins with the typed letters.
import { toPinyinForms } from '../../domain/place/place'
import type { PlaceName } from '../../model/map/mapModel'

/** A symbol and the texts that lead to it. */
export interface TypeAheadItem {
  readonly itemId: string
  /** In lower case. Computed for a typed letter only. */
  readonly getKeys: () => readonly string[]
}

const PINYIN_INITIALS = 'abcdefghjklmnopqrstwxyz'
/** The first character of each initial in the order of the pinyin collator. */
const FIRST_CHARACTERS = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥扨它穵夕丫帀'
const pinyinCollator = new Intl.Collator('zh-Hans-u-co-pinyin')

const toInitial = (character: string): string => {
  if (!/\p{sc=Han}/u.test(character)) return character
  const nextIndex = [...FIRST_CHARACTERS].findIndex(first => pinyinCollator.compare(character, first) < 0)
  return PINYIN_INITIALS.charAt((nextIndex < 0 ? FIRST_CHARACTERS.length : nextIndex) - 1)
}

/** Pinyin initials: 纺织鞋服 -> `fzxf`. Other letters remain. */
export const toInitials = (text: string): string => [...text].map(toInitial).join('')

const getPlaceKeys = (place: PlaceName | undefined): string[] =>
  place ? [place.name, place.short, ...Object.values(toPinyinForms(place))] : []

/** An item found by its place, as `santai`, `st` or 三台, and by its product, as `fzxf` or 纺织鞋服. */
export const buildTypeAheadItem = (itemId: string, place: PlaceName | undefined, product = ''): TypeAheadItem => ({
  itemId,
  getKeys: () =>
    [...getPlaceKeys(place), product, toInitials(product)].filter(key => key !== '').map(key => key.toLowerCase()),
})

/**
 * The next item with a key that begins with the typed text. A single or repeated letter moves on from the current item.
 * @example
 * items santai, shehong; typed 's' on santai   -> shehong
 * items santai, shehong; typed 'ss' on santai  -> shehong
 * items santai, shehong; typed 'sh' on shehong -> shehong
 */
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
