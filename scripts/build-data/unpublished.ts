// The fields of the source tables that no published file has, each with the reason. tests/contract/data.test.ts names a
// field that is lost and stands neither here nor in a file.
const FOREIGN = 'Rules of other provinces are examples; shown as rules they would mislead.'
const FIGURE = 'The text says it; the number is for the checks.'
const OWN_NAMES = 'The pages name industries, directions and lists in words of their own, in both languages.'

/** By table and path: `policy.json rules[].level`. */
export const UNPUBLISHED: Readonly<Record<string, string>> = {
  'changes.json [].id': 'Tells rows apart; a change is known by its day and its text.',
  'clusters.json [].measures[].actor': 'Our reading where the text is impersonal.',
  'clusters.json [].recognitions[].listBasis': 'The note beside it says how the other lists are ruled out.',
  'directions.json [].titleEn': OWN_NAMES,
  'excluded.json [].adcode': 'The name says the place.',
  'industries.json [].zh': OWN_NAMES,
  'industries.json [].en': OWN_NAMES,
  'industries.json [].glyph': OWN_NAMES,
  'industries.json [].note': 'The method page says how industries are grouped.',
  'industries.json [].mappingNote': 'The method page says how industries are grouped.',
  'policy.json rules[].id': FOREIGN,
  'policy.json rules[].level': FOREIGN,
  'policy.json rules[].titleZh': FOREIGN,
  'policy.json rules[].facts[].textZh': FOREIGN,
  'policy.json rules[].missing[]': FOREIGN,
  'policy.json rules[].thresholds[].id': FOREIGN,
  'policy.json rules[].thresholds[].jurisdiction': FOREIGN,
  'policy.json rules[].thresholds[].textZh': FOREIGN,
  'policy.json rules[].thresholds[].metric': FOREIGN,
  'policy.json indicators[].thresholds[]': FOREIGN,
  'policy.json supports[].id': 'Tells rows apart; a support is known by its title.',
  'policy.json cultivationLadder.levels[]': FIGURE,
  'policy.json countyBaseline[].metric': FIGURE,
  'policy.json countyBaseline[].value': FIGURE,
  'policy.json nationalTotals[].metric': FIGURE,
  'policy.json nationalTotals[].value': FIGURE,
  'recognition-lists.json [].titleEn': OWN_NAMES,
}
