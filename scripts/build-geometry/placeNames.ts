// Reads the pinyin of place names by pinyin-pro, to check that of data/divisions.csv.
import { pinyin } from 'pinyin-pro'

// pinyin-pro reads these four wrong, alone or in a longer name.
const PINYIN_OVERRIDES = new Map([
  ['新都', 'xin du'],
  ['郫都', 'pi du'],
  ['什邡', 'shi fang'],
  ['筠连', 'jun lian'],
])

/** The spelling by pinyin-pro, with our overrides, for comparison with the table. */
export function readPinyin(name: string): string {
  const override = [...PINYIN_OVERRIDES].find(([word]) => name.startsWith(word))
  const toPinyin = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true }).join(' ')
  return override === undefined ? toPinyin(name) : `${override[1]} ${toPinyin(name.slice(override[0].length))}`
}
