// The description of each parameter in docs/links.md: an example and a meaning.
import type { ParamKey } from '../../src/view/params'

export const DESCRIPTIONS: Readonly<Record<ParamKey, { readonly example: string; readonly meaning: string }>> = {
  city: { example: '510700', meaning: 'prefecture codes; a name or pinyin works too and is rewritten' },
  county: { example: '510722', meaning: 'county codes' },
  industry: { example: 'equipment,materials', meaning: 'industries, in our grouping' },
  list: { example: 'sc-2023', meaning: 'recognition lists' },
  level: { example: 'national', meaning: 'level of the recognition' },
  direction: { example: 'digital,green', meaning: 'cultivation directions in which the cluster has a measure' },
  scope: {
    example: 'cluster,park',
    meaning: 'scope of at least one figure of the cluster',
  },
  status: {
    example: 'expired',
    meaning: 'recognition status on the date of the view',
  },
  q: { example: '泵阀', meaning: 'search text' },
  cluster: { example: 'santai-textile-footwear', meaning: 'the open cluster' },
  panel: { example: 'measures', meaning: '`industry` (default) or `measures`' },
  view: {
    example: 'matrix',
    meaning:
      '`map` (default); `table`: one row for each cluster; `matrix`: clusters by the six directions; `promises`: targets and their results; `changes`: what has changed since a day; `programme`: rules and lists; `method`: how the data was made; `open-data`: the data files and how to use them; `embed`: the code that embeds the view in another page',
  },
  sort: {
    example: '-figure',
    meaning: 'sort column of the table, `-` for descending order; without it the order of the list',
  },
  cols: {
    example: 'city,figure,status',
    meaning: 'columns of the table after the name; without it the default ones',
  },
  compare: {
    example: 'santai-textile-footwear,fucheng-connectors',
    meaning: 'clusters to compare, in this order; the first four count',
  },
  asof: { example: '2024-12-31', meaning: 'date of the view; without it today in Sichuan' },
  since: {
    example: '2025-06-30',
    meaning:
      'in the view `changes` the day after which changes count, up to the date of the view; without it a year before',
  },
  at: {
    example: '8.25/31.0900/105.0900',
    meaning: 'camera of the map, written after the user moved it',
  },
  lang: { example: 'en', meaning: 'language of the page, Chinese by default; the app writes `en` as the folder `en/`' },
  data: {
    example: 'local',
    meaning: 'the data set kept on this device by the update page, marked as such; without it the published data',
  },
  theme: { example: 'dark', meaning: 'colour theme; without it the system decides' },
}
