// Shortens place names. Their pinyin comes from data/divisions.csv; pinyin-pro only checks it.
import { pinyin } from 'pinyin-pro'

// pinyin-pro reads these four wrong, alone or in a longer name.
const PINYIN_OVERRIDES = new Map([
  ['新都', 'xin du'],
  ['郫都', 'pi du'],
  ['什邡', 'shi fang'],
  ['筠连', 'jun lian'],
])

const AUTONOMOUS_DIVISION = /^(.+?)(?:藏族|羌族|彝族)+自治[州县]$/
/** 市中区 without 区 would read "in the city". */
const NEVER_SHORTENED = new Set(['市中区'])

/** 三台县 -> 三台, 凉山彝族自治州 -> 凉山. Names of two characters (荣县, 东区) stay whole. */
export function toShortName(name: string): string {
  if (NEVER_SHORTENED.has(name)) return name
  const autonomous = AUTONOMOUS_DIVISION.exec(name)?.[1]
  if (autonomous !== undefined) return autonomous
  return name.length > 2 ? name.replace(/[市县区]$/, '') : name
}

/** The spelling by pinyin-pro, with our overrides, for comparison with the table. */
export function readPinyin(name: string): string {
  const override = [...PINYIN_OVERRIDES].find(([word]) => name.startsWith(word))
  const toPinyin = (text: string) => pinyin(text, { toneType: 'none', type: 'array', v: true }).join(' ')
  return override === undefined ? toPinyin(name) : `${override[1]} ${toPinyin(name.slice(override[0].length))}`
}
