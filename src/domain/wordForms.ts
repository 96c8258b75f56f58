// Other forms under which a word of a query is looked for: its singular, the other spelling of English, a plain word for the
// thing; and the names of the industries. A form that stands nowhere finds nothing, so the rules need not know exceptions; they
// must only not make a short word, which would be the beginning of many.

import type { IndustryId } from './industry'

/** A form is looked for by its beginning, as what is typed is. */
const SHORTEST_FORM = 4
/** So many letters of a longer word are taken for it while it is typed. */
const SHORTEST_START = 5

/** The last rule that fits applies: batteries -> battery, switches -> switch, shoes -> shoe; glass, gas and basis stay. */
const SINGULAR: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/(?:ss|us|is)$/, '$&'],
  [/ies$/, 'y'],
  [/(ss|x|ch|sh|to)es$/, '$1'],
  [/s$/, ''],
]

export function toSingular(word: string): string {
  const rule = word.length > 3 ? SINGULAR.find(([ending]) => ending.test(word)) : undefined
  return rule ? word.replace(...rule) : word
}

/** Endings of British and American English; each stands for the other. */
const ENDINGS: readonly (readonly [one: RegExp, other: string])[] = [
  [/our$/, 'or'],
  [/or$/, 'our'],
  [/re$/, 'er'],
  [/er$/, 're'],
  [/ise$/, 'ize'],
  [/ize$/, 'ise'],
  [/y$/, 'ie'], // the beginning of its plural
]

/** Everyday words for a thing, each with the words that stand here, folded; British and American words that no ending tells. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  aeroplane: ['aerostructure', 'aviation'],
  aircraft: ['aerostructure', 'aviation'],
  airplane: ['aerostructure', 'aviation'],
  aluminium: ['aluminum'],
  aluminum: ['aluminium'],
  apparel: ['textile'],
  automotive: ['automobile', 'autopart'],
  boot: ['footwear'],
  car: ['automobile', 'autopart'],
  clothes: ['textile'],
  clothing: ['textile'],
  crockery: ['ceramic'],
  drug: ['biopharmaceutical'],
  fabric: ['textile'],
  fiberglass: ['glassfibre'],
  fibreglass: ['glassfibre'],
  garment: ['textile'],
  gray: ['grey'],
  grey: ['gray'],
  jewellery: ['jewelry'],
  jewelry: ['jewellery'],
  kimchi: ['pickle'],
  mold: ['mould'],
  motorbike: ['motorcycle'],
  mould: ['mold'],
  petroleum: ['oil'],
  pharmaceutical: ['biopharmaceutical'],
  plane: ['aerostructure', 'aviation'],
  porcelain: ['ceramic'],
  pot: ['pottery'],
  robotic: ['robot'],
  satellite: ['aerospace'],
  shoe: ['footwear'],
  sneaker: ['footwear'],
  sofa: ['furniture'],
  sulfur: ['sulphur'],
  sulphur: ['sulfur'],
  tableware: ['ceramic'],
  tile: ['ceramic'],
  tire: ['tyre'],
  trainer: ['footwear'],
  tyre: ['tire'],
  vase: ['ceramic', 'pottery'],
  vehicle: ['automobile', 'autopart'],
  yarn: ['textile'],
}

/**
 * All forms of a folded word, itself first.
 *
 *     shoes     ->  shoes, shoe, footwear
 *     aluminum  ->  aluminum, aluminium; from `aluminu` on
 *     三台, st   ->  no other
 */
export function wordForms(word: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word]
  const single = toSingular(word)
  const forms = [word]
  if (single.length >= SHORTEST_FORM) {
    forms.push(single)
    for (const [one, other] of ENDINGS) if (one.test(single)) forms.push(single.replace(one, other))
  }
  for (const [called, names] of Object.entries(CALLED))
    if (called === single || (word.length >= SHORTEST_START && called.startsWith(word))) forms.push(...names)
  return [...new Set(forms)]
}

/** Names of the industries besides words of their clusters' names. `food` alone is none: it means food, and no shoes. */
export const INDUSTRY_TERMS: Readonly<Record<IndustryId, readonly string[]>> = {
  electronics: ['电子信息', '电子', 'electronics', 'electronic'],
  equipment: ['装备制造', '装备', '机械', 'machinery', 'equipment', 'equipment manufacturing'],
  'food-textile': [
    '食品轻纺',
    '轻纺',
    '轻工',
    'food and light industry',
    'light industry',
    'food and textiles',
    'food light industry and textiles',
  ],
  'energy-chemical': ['能源化工', '能源', '化工', 'energy and chemicals', 'energy', 'chemicals'],
  materials: ['先进材料', '材料', 'advanced materials', 'materials'],
  medicine: ['医药健康', '医药', 'medicine and health', 'medicine', 'medical', 'pharmaceuticals'],
}
