// Texts about the county of a cluster, in English.
import type { countyMessages as zh } from '../zh/county'

export const countyMessages: typeof zh = {
  prefectureCountsHeading: 'What the prefecture counts itself',
  parks: 'The park that carries it',
  noPark: 'Level, area and lead industries of a park were not found.',
  level: { national: 'national level', province: 'provincial level' },
  noLevel: 'level not found',
  area: (km2, basis) => `${km2} km² ${basis === 'approved' ? 'approved' : basis === 'planned' ? 'planned' : 'in area'}`,
  noArea: 'area not found',
  industries: 'lead industries: ',
  noIndustries: 'lead industries not found',
  titles: 'Other titles of the same place',
  titlesNote: 'Given under other programmes; none of them recognises a distinctive SME cluster. Our translation.',
  noTitle: 'None found.',
  prefectureCounts: city => `What ${city} counts itself`,
  noPrefectureCounts: 'Not found.',
  noCountyData: 'GDP, secondary industry and population of the county are not recorded here yet.',
}
