// Characters in names of places that readers often read wrong: by what they look like, or by their commoner reading. A
// wrong reading leads to the place where nothing else is written or read so.

/** By character, its wrong readings. */
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
 * Syllables of the name with one of them read wrong.
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
