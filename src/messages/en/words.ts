// Terms of the field in English.
import * as province from '#dataset/province.json'
import type * as zh from '../zh/words'

export const INDUSTRY = Object.fromEntries(
  Object.entries(province.industries).map(([id, { zh, en, glyphEn }]) => [
    id,
    { name: en, glyph: glyphEn, nameInOtherLanguage: zh },
  ]),
) as typeof zh.INDUSTRY

export const LEVEL: typeof zh.LEVEL = { province: 'Provincial', national: 'National' }

export const STATUS: typeof zh.STATUS = {
  valid: 'Valid',
  renewed: 'Valid, renewed after review',
  expiring: 'Valid, expires within 180 days',
  expired: 'Expired, no review result found',
  withdrawn: 'Review failed or recognition revoked',
  unknown: 'Term not found',
}

export const DIRECTION: typeof zh.DIRECTION = {
  'leading-industry': 'Leading industry',
  innovation: 'Innovation',
  digital: 'Digital',
  green: 'Green',
  opening: 'Opening up',
  governance: 'Governance',
}

export const MEASURE_KIND: typeof zh.MEASURE_KIND = {
  delivered: 'Delivered',
  announced: 'Under way',
  planned: 'Planned',
}

export const SCOPE: typeof zh.SCOPE = {
  cluster: 'cluster',
  park: 'park',
  county: 'county',
  city: 'prefecture',
  company: 'company',
}

export const GRADE: typeof zh.GRADE = {
  A: 'government website',
  B: 'leading news media, or a repost of an official text',
  C: 'local or trade media, or a repost of leading media',
  D: 'digest, forum, self-published, or origin unknown',
}

export const CERTAINTY: typeof zh.CERTAINTY = {
  stated: 'Name and list both have a source',
  reported: 'Seen in reports; year or full name not given',
  weak: 'Named in one digest only',
}

export const CONFIDENCE: typeof zh.CONFIDENCE = { high: 'rather sure', medium: 'fair', low: 'low' }

export const ROLE: typeof zh.ROLE = { 'chain-leader': 'chain leader', lead: 'leading', named: 'named' }

export const METRIC: typeof zh.METRIC = {
  output: 'Output value',
  revenue: 'Operating revenue',
  scale: 'Size (output or revenue not said)',
  exports: 'Exports',
  investment: 'Investment',
  enterprises: 'Number of enterprises',
  aboveScaleEnterprises: 'Enterprises above designated size',
  littleGiants: 'National “little giant” firms',
  specialisedSmes: 'Provincial SRDI SMEs',
  highTechFirms: 'High-tech enterprises',
  singleChampions: 'Manufacturing single-product champions',
  employees: 'Employees',
  patents: 'Patents',
  areaKm2: 'Area',
  innovationPlatforms: 'Innovation platforms',
  marketShare: 'Market share',
  growth: 'Growth',
  capacity: 'Capacity or production',
  gdp: 'Gross regional product',
  rdSpend: 'R&D spending',
  orders: 'Orders',
  suppliers: 'Suppliers',
  standards: 'Standards',
  projects: 'Projects',
  share: 'Share',
  rank: 'Rank',
  area: 'Area',
  other: 'Other',
}

export const domainMessages: typeof zh.domainMessages = {
  inferred: ' (inferred)',
  beforeProgramme: 'pre-programme',
  figureKind: { target: 'target', estimate: 'estimate' },
  batch: batch => `batch ${batch}`,
}
