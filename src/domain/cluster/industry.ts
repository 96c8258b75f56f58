// The six pillar industries of Sichuan (六大优势产业).

/** The assignment of clusters to industries is this project's own, from no official table; every view that shows it states so. */
export const INDUSTRY_IDS = [
  'electronics',
  'equipment',
  'food-textile',
  'energy-chemical',
  'materials',
  'medicine',
] as const
/** A pillar industry. */
export type IndustryId = (typeof INDUSTRY_IDS)[number]

/** Parses the id of an industry; null for any other text. */
export const parseIndustry = (text: string): IndustryId | null => INDUSTRY_IDS.find(id => id === text) ?? null
