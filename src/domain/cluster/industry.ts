// The six pillar industries of Sichuan (六大优势产业). Which cluster belongs to which is this project's own reading,
// never an official table, and every screen that shows it says so.

export const INDUSTRY_IDS = [
  'electronics',
  'equipment',
  'food-textile',
  'energy-chemical',
  'materials',
  'medicine',
] as const
export type IndustryId = (typeof INDUSTRY_IDS)[number]

export const parseIndustry = (text: string): IndustryId | null => INDUSTRY_IDS.find(id => id === text) ?? null
