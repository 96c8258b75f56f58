// The description of each parameter in docs/links.md: an example and a meaning.
import type { ParamKey } from '../../src/view/params'

export const DESCRIPTIONS: Readonly<Record<ParamKey, { readonly example: string; readonly meaning: string }>> = {
  city: { example: '510700', meaning: 'prefecture adcodes; a name or pinyin is read too and rewritten' },
  county: { example: '510722', meaning: 'county adcodes' },
  industry: { example: 'equipment,materials', meaning: 'the six industries, our grouping' },
  list: { example: 'sc-2023', meaning: 'recognition lists' },
  level: { example: 'national', meaning: '`province` or `national`' },
  direction: { example: 'digital,green', meaning: 'cultivation directions with at least one measure on record' },
  scope: {
    example: 'cluster,park',
    meaning: 'what at least one of its figures speaks of: `cluster`, `park`, `county`, `city` or `company`',
  },
  status: {
    example: 'expired',
    meaning: 'standing on the day of the view: `valid`, `renewed`, `expiring`, `expired`, `withdrawn` or `unknown`',
  },
  q: { example: '泵阀', meaning: 'search text, at most 40 characters' },
  cluster: { example: 'santai-textile-footwear', meaning: 'the cluster whose panel is open' },
  panel: { example: 'measures', meaning: '`industry` (default) or `measures`' },
  view: {
    example: 'matrix',
    meaning:
      '`map` (default), `table`: clusters row by row, `matrix`: clusters by the six directions, `promises`: targets and what was reported of them, `programme`: rules and lists, `method`: how it is made',
  },
  sort: {
    example: '-figure',
    meaning: 'the column the table is sorted by, `-` for the other way round; without it by place, as list and map',
  },
  cols: {
    example: 'city,figure,status',
    meaning: 'the columns of the table beside the name; without it the usual ones',
  },
  compare: {
    example: 'santai-textile-footwear,fucheng-connectors',
    meaning: 'clusters side by side in the middle of the page, in this order; the first four count',
  },
  asof: { example: '2024-12-31', meaning: 'the day everything is told for, 2000 to 2099; without it today in Sichuan' },
  at: {
    example: '8.25/31.0900/105.0900',
    meaning: 'map camera as zoom/lat/lng, written after the reader moved the map',
  },
  lang: { example: 'en', meaning: 'language of the page, Chinese by default; `en` is written as the folder `en/`' },
  theme: { example: 'dark', meaning: '`light` or `dark`; without it the system decides' },
}
