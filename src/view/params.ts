// The link grammar, one row per parameter: how its text is parsed and formatted, and how a change of it enters the history.
// Only syntax is checked here; the model knows which counties and clusters exist. docs/links.md is generated from this
// table, with the descriptions in scripts/build-links-doc.
import { type ClusterId, parseClusterId, SCOPES, type Scope } from '../domain/cluster/cluster'
import { MAX_COMPARED_CLUSTERS } from '../domain/cluster/comparison'
import { DIRECTION_IDS, type DirectionId } from '../domain/cluster/direction'
import { type IndustryId, parseIndustry } from '../domain/cluster/industry'
import { type IsoDay, parseDay } from '../domain/date/isoDay'
import { type Filters, MAX_QUERY_LENGTH } from '../domain/filter/filters'
import { type Lang, parseLang } from '../domain/language/language'
import type { Camera } from '../domain/map/camera'
import { type CountyCode, type PrefectureCode, parseCountyCode } from '../domain/place/adcode'
import { findPrefecture } from '../domain/place/prefectures'
import { LEVELS, type Level, type ListId, parseListId } from '../domain/recognition/recognitionList'
import { STATUSES, type Status } from '../domain/recognition/recognitionStatus'
import { formatCamera, parseCamera } from './camera'

/** Values of `panel`: the overview beside the map. */
export const PANELS = ['industry', 'measures'] as const
/** A value of `panel`. */
export type Panel = (typeof PANELS)[number]

/** Values of `view`: what the middle of the page shows. `embed` builds the code that embeds the view in another page. */
export const MODES = [
  'map',
  'table',
  'matrix',
  'promises',
  'changes',
  'programme',
  'method',
  'open-data',
  'embed',
] as const
/** A value of `view`. */
export type Mode = (typeof MODES)[number]

/** The columns of the table, in their order. */
export const COLUMNS = [
  'name',
  'city',
  'county',
  'industry',
  'level',
  'list',
  'validity',
  'status',
  'figure',
  'measures',
  'sources',
  'latest',
  'english',
  'products',
  'adcode',
] as const
/** A column of the table. */
export type Column = (typeof COLUMNS)[number]
/** Ascending by a column, or descending with a minus. */
export type ColumnSort = Column | `-${Column}`

/** Values of `theme`. */
export const THEMES = ['light', 'dark'] as const
/** A value of `theme`. */
export type Theme = (typeof THEMES)[number]

/** Values of `data`: another data set than the published one. */
export const DATASETS = ['local'] as const
/** A value of `data`. */
export type DatasetName = (typeof DATASETS)[number]

/** Everything a link can express. Defaults are left out of the URL; an empty list filters nothing. */
export interface View extends Filters {
  /** The open cluster. */
  readonly cluster: ClusterId | null
  readonly panel: Panel
  readonly view: Mode
  /** null is the order of the list and the map. */
  readonly sort: ColumnSort | null
  /** The visible columns of the table; empty for its default ones. */
  readonly cols: readonly Column[]
  /** The compared clusters in the order they were chosen. Any of them replaces `view` in the middle of the page. */
  readonly compare: readonly ClusterId[]
  /** The day for which statuses are computed; null is today. */
  readonly asof: IsoDay | null
  /** The day after which changes count; null is a year before the day of the view. */
  readonly since: IsoDay | null
  /** The map camera; null fits the results. */
  readonly at: Camera | null
  readonly lang: Lang
  /** null follows the browser. */
  readonly theme: Theme | null
  /** null is the published data; `local` the data set that is kept on this device. */
  readonly data: DatasetName | null
}

/** Returns the main view: the comparison if there is one, otherwise `view`. */
export const getMode = ({ view, compare }: Pick<View, 'view' | 'compare'>): Mode | 'compare' =>
  compare.length > 0 ? 'compare' : view

/** The result of parsing one parameter. */
export interface Parsed<T> {
  readonly value: T
  /** The parts of the text that were not understood, each cut to 24 characters. */
  readonly rejected: readonly string[]
}

/** Grammar of one parameter. */
export interface ParamSpec<T> {
  /** The default, which no URL contains. */
  readonly initial: T
  /**
   * `push` adds a history entry, so that Back undoes the change: for filters and for what the page shows.
   * `replace` changes the current entry: for adjustments (order, columns, day, camera, theme), and for typing, which
   * would otherwise add an entry per letter.
   */
  readonly history: 'push' | 'replace'
  readonly parse: (text: string) => Parsed<T>
  readonly format: (value: T) => string
}

type ParamFormat<T> = Omit<ParamSpec<T>, 'history'>

/** Further values of a list are rejected. */
const MAX_VALUES = 40

const truncate = (text: string): string =>
  Array.from(text).length > 24 ? `${Array.from(text).slice(0, 24).join('')}…` : text

/** A parameter with values separated by commas, Chinese ones too. Invalid values are rejected one by one. */
function buildListParam<T extends string>(
  parseValue: (text: string) => T | null,
  sortValues: (values: readonly T[]) => readonly T[] = sortUnique,
  maxCount = MAX_VALUES,
): ParamFormat<readonly T[]> {
  return {
    initial: [],
    parse: text => {
      const parts = removeDuplicates(text.split(/[,，]/).map(part => part.trim())).filter(part => part !== '')
      const parsedParts = parts.map((part, i) => ({ part, value: i < MAX_VALUES ? parseValue(part) : null }))
      const rejected = parsedParts.filter(r => r.value === null).map(r => truncate(r.part))
      const values = sortValues(parsedParts.flatMap(r => (r.value === null ? [] : [r.value])))
      return { value: values.slice(0, maxCount), rejected: [...rejected, ...values.slice(maxCount).map(truncate)] }
    },
    format: values => sortValues(values).join(','),
  }
}

const removeDuplicates = <T extends string>(values: readonly T[]): T[] => [...new Set(values)]
const sortUnique = <T extends string>(values: readonly T[]): T[] => removeDuplicates(values).sort()

/** A parameter with one value; invalid text gives the default. */
function buildValueParam<T extends string | null>(parseValue: (text: string) => T | null, initial: T): ParamFormat<T> {
  return {
    initial,
    parse: text => {
      const value = parseValue(text)
      return { value: value ?? initial, rejected: value === null && text !== '' ? [truncate(text)] : [] }
    },
    format: value => value ?? '',
  }
}

const buildChoiceParser =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | null =>
    values.find(v => v === text) ?? null

/** Removes characters that users can neither see nor type: controls, lone surrogates, invisible marks. */
const cleanQuery = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trimStart()

const queryParam: ParamFormat<string> = {
  initial: '',
  parse: text => {
    const letters = Array.from(cleanQuery(text))
    const rest = letters.slice(MAX_QUERY_LENGTH).join('')
    return { value: letters.slice(0, MAX_QUERY_LENGTH).join(''), rejected: rest ? [truncate(rest)] : [] }
  },
  format: cleanQuery,
}

const DAY_PARAM: ParamSpec<IsoDay | null> = {
  ...buildValueParam<IsoDay | null>(parseDay, null),
  history: 'replace',
}

/** The grammar. The order of the rows is the order of the parameters in every link. */
export const PARAMS: { readonly [K in keyof View]: ParamSpec<View[K]> } = {
  city: { ...buildListParam<PrefectureCode>(findPrefecture), history: 'push' },
  county: { ...buildListParam<CountyCode>(parseCountyCode), history: 'push' },
  industry: { ...buildListParam<IndustryId>(parseIndustry), history: 'push' },
  list: { ...buildListParam<ListId>(parseListId), history: 'push' },
  level: { ...buildListParam<Level>(buildChoiceParser(LEVELS)), history: 'push' },
  direction: { ...buildListParam<DirectionId>(buildChoiceParser(DIRECTION_IDS)), history: 'push' },
  scope: { ...buildListParam<Scope>(buildChoiceParser(SCOPES)), history: 'push' },
  status: { ...buildListParam<Status>(buildChoiceParser(STATUSES)), history: 'push' },
  q: { ...queryParam, history: 'replace' },
  cluster: { ...buildValueParam<ClusterId | null>(parseClusterId, null), history: 'push' },
  panel: { ...buildValueParam<Panel>(buildChoiceParser(PANELS), 'industry'), history: 'replace' },
  view: { ...buildValueParam<Mode>(buildChoiceParser(MODES), 'map'), history: 'push' },
  sort: {
    ...buildValueParam<ColumnSort | null>(buildChoiceParser(COLUMNS.flatMap(id => [id, `-${id}` as const])), null),
    history: 'replace',
  },
  cols: { ...buildListParam<Column>(buildChoiceParser(COLUMNS)), history: 'replace' },
  // Not sorted: the columns of the comparison keep the order in which they were chosen.
  compare: { ...buildListParam<ClusterId>(parseClusterId, removeDuplicates, MAX_COMPARED_CLUSTERS), history: 'push' },
  asof: DAY_PARAM,
  since: DAY_PARAM,
  at: { initial: null, parse: parseCamera, format: formatCamera, history: 'replace' },
  lang: { ...buildValueParam<Lang>(parseLang, 'zh-CN'), history: 'replace' },
  theme: { ...buildValueParam<Theme | null>(buildChoiceParser(THEMES), null), history: 'replace' },
  data: { ...buildValueParam<DatasetName | null>(buildChoiceParser(DATASETS), null), history: 'push' },
}

/** The name of a parameter. */
export type ParamKey = keyof View
/** All names, in the order of the grammar. */
export const PARAM_KEYS = Object.keys(PARAMS) as ParamKey[]
/** True for a name of the grammar. */
export const isParamKey = (name: string): name is ParamKey => PARAM_KEYS.some(key => key === name)
