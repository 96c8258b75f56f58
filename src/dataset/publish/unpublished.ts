// The fields that no published file has but the source tables themselves, each with the reason.
// tests/contract/data.test.ts fails for a field that is neither here nor published.
const OTHER_PROVINCES = 'Rules of other provinces are examples; shown as rules they would mislead.'
const NUMBER_IN_TEXT = 'The text says it; the number is for the checks.'
const LOCALISED_NAMES = 'The pages name industries, directions and lists in words of their own, in both languages.'

/** By table and path: `policy.json rules[].level`. */
export const UNPUBLISHED: Readonly<Record<string, string>> = {
  'clusters.json [].measures[].actor': 'Our reading where the text is impersonal.',
  'clusters.json [].recognitions[].listBasis': 'The note beside it says how the other lists are ruled out.',
  'directions.json [].titleEn': LOCALISED_NAMES,
  'excluded.json [].adcode': 'The name says the place.',
  'industries.json [].zh': LOCALISED_NAMES,
  'industries.json [].en': LOCALISED_NAMES,
  'industries.json [].glyph': LOCALISED_NAMES,
  'industries.json [].note': 'The method page says how industries are grouped.',
  'industries.json [].mappingNote': 'The method page says how industries are grouped.',
  'policy.json rules[].id': OTHER_PROVINCES,
  'policy.json rules[].level': OTHER_PROVINCES,
  'policy.json rules[].titleZh': OTHER_PROVINCES,
  'policy.json rules[].facts[].textZh': OTHER_PROVINCES,
  'policy.json rules[].missing[]': OTHER_PROVINCES,
  'policy.json rules[].thresholds[].id': OTHER_PROVINCES,
  'policy.json rules[].thresholds[].jurisdiction': OTHER_PROVINCES,
  'policy.json rules[].thresholds[].textZh': OTHER_PROVINCES,
  'policy.json rules[].thresholds[].metric': OTHER_PROVINCES,
  'policy.json indicators[].thresholds[]': OTHER_PROVINCES,
  'policy.json supports[].id': 'Tells rows apart; a support is known by its title.',
  'policy.json cultivationLadder.levels[]': NUMBER_IN_TEXT,
  'policy.json countyBaseline[].metric': NUMBER_IN_TEXT,
  'policy.json countyBaseline[].value': NUMBER_IN_TEXT,
  'policy.json nationalTotals[].metric': NUMBER_IN_TEXT,
  'policy.json nationalTotals[].value': NUMBER_IN_TEXT,
  'recognition-lists.json [].titleEn': LOCALISED_NAMES,
}
