// Other forms under which a word of a query is looked for: its singular, the other spelling of English, a plain word for the
// thing; and the names of the industries. A form that stands nowhere finds nothing, so the rules need not know exceptions; they
// must only not make a short word, which would be the beginning of many.

import type { IndustryId } from '../cluster/industry'

/** A form is looked for by its beginning, as what is typed is. */
const MIN_FORM_LENGTH = 4
/** So many letters of a longer word are taken for it while it is typed. */
const MIN_PREFIX_LENGTH = 5

/** The last rule that fits applies: batteries -> battery, switches -> switch, shoes -> shoe; glass, gas and basis stay. */
const SINGULAR_RULES: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/(?:ss|us|is)$/, '$&'],
  [/ies$/, 'y'],
  [/(ss|x|ch|sh|to)es$/, '$1'],
  [/s$/, ''],
]

export function toSingular(word: string): string {
  const rule = word.length > 3 ? SINGULAR_RULES.find(([ending]) => ending.test(word)) : undefined
  return rule ? word.replace(...rule) : word
}

/** Endings of British and American English; each stands for the other. */
const SPELLING_VARIANTS: readonly (readonly [one: RegExp, other: string])[] = [
  [/our$/, 'or'],
  [/or$/, 'our'],
  [/re$/, 'er'],
  [/er$/, 're'],
  [/ise$/, 'ize'],
  [/ize$/, 'ise'],
  [/y$/, 'ie'], // the beginning of its plural
]

/** Everyday words for a thing, each with the words that stand here, folded; British and American words that no ending tells. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
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
export function getWordForms(word: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word]
  const singularForm = toSingular(word)
  const forms = [word]
  if (singularForm.length >= MIN_FORM_LENGTH) {
    forms.push(singularForm)
    for (const [one, other] of SPELLING_VARIANTS)
      if (one.test(singularForm)) forms.push(singularForm.replace(one, other))
  }
  for (const [synonym, names] of Object.entries(SYNONYMS))
    if (synonym === singularForm || (word.length >= MIN_PREFIX_LENGTH && synonym.startsWith(word))) forms.push(...names)
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
