export const SHEET_IDS = ['clusters', 'recognitions', 'figures', 'measures', 'sources'] as const
/** One of the five sheets. */
export type SheetId = (typeof SHEET_IDS)[number]
