// The groups of industries of the province, from data/province.json: in Sichuan the six pillar industries (六大优势产业).
import * as province from '#dataset/province.json'

/** The assignment of clusters to industries is this project's own, from no official table; every view that shows it states so. */
export const INDUSTRY_IDS = Object.keys(province.industries) as readonly IndustryId[]
/** A group of industries; the type names those of data/. */
export type IndustryId = keyof typeof province.industries

/** Parses the id of an industry; null for any other text. */
export const parseIndustry = (text: string): IndustryId | null => INDUSTRY_IDS.find(id => id === text) ?? null
