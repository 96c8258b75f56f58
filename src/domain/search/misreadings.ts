// Common misreadings of characters in place names. They match only when nothing matches the query otherwise.

/** Misreadings by character: pinyin of a similar character, or the more common reading of a character with several. */
const MISREADINGS: Readonly<Record<string, readonly string[]>> = {
  乐: ['yue'],
  什: ['shen'],
  会: ['kuai'],
  朝: ['zhao'],
  梓: ['xin'],
  棱: ['ling', 'leng'],
  涪: ['pei', 'bei'],
  犍: ['jian'],
  珙: ['hong'],
  筠: ['yun', 'jun'],
  荥: ['rong', 'xing'],
  蓥: ['rong'],
  觉: ['jiao'],
  邛: ['gong'],
  郫: ['bei', 'pei'],
  都: ['dou'],
  长: ['zhang'],
  阆: ['liang'],
}

/**
 * Syllables of a name with one of them misread.
 *
 *     什邡市, shi fang shi  ->  shen fang shi
 *     荥经县, ying jing xian  ->  rong jing xian, xing jing xian
 *     三台县, san tai xian  ->  none
 */
export function getMisreadings(name: string, syllables: readonly string[]): readonly (readonly string[])[] {
  return Array.from(name).flatMap((char, position) =>
    (MISREADINGS[char] ?? [])
      .filter(misreading => misreading !== syllables[position])
      .map(misreading => syllables.map((syllable, i) => (i === position ? misreading : syllable))),
  )
}
