// Further forms of a word of a query: singular, British or American spelling, synonyms; and the names of the industries.
// A wrong form matches nothing, so the rules need no exceptions. They must not form short words, which are prefixes of many.

/** A form matches as a prefix, like the typed word; a shorter one would match too much. */
const MIN_FORM_LENGTH = 4
/** From this length on, a typed prefix of a synonym counts as the synonym. */
const MIN_PREFIX_LENGTH = 5

/** The first matching rule applies: glass, basis -> unchanged; batteries -> battery; switches -> switch; shoes -> shoe. */
const SINGULAR_RULES: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/(?:ss|us|is)$/, '$&'],
  [/ies$/, 'y'],
  [/(ss|x|ch|sh|to)es$/, '$1'],
  [/s$/, ''],
]

/** The singular of an English noun; words of up to three letters are unchanged. */
export function toSingular(word: string): string {
  const rule = word.length > 3 ? SINGULAR_RULES.find(([ending]) => ending.test(word)) : undefined
  return rule ? word.replace(...rule) : word
}

/** British and American endings, in both directions. */
const SPELLING_VARIANTS: readonly (readonly [one: RegExp, other: string])[] = [
  [/our$/, 'or'],
  [/or$/, 'our'],
  [/re$/, 'er'],
  [/er$/, 're'],
  [/ise$/, 'ize'],
  [/ize$/, 'ise'],
  [/y$/, 'ie'], // prefix of the plural
]

/** Everyday words with the folded words of the data; British and American words that differ beyond their endings. */
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
 * All forms of a folded word, the word itself first.
 *
 *     shoes     ->  shoes, shoe, footwear
 *     aluminu   ->  aluminu, aluminium
 *     三台, st   ->  only the word itself
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

/** More names of industries, by id; another data set may use the same ids. `food` alone is left out: it must not match the shoes of food-textile. */
export const INDUSTRY_TERMS: Readonly<Record<string, readonly string[]>> = {
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
