// The link grammar, one row a parameter: how its text is read and written, and what an action on it does to history.
// docs/links.md describes each parameter; its words are in scripts/build-links-doc.
// Only syntax is judged here; whether a county or cluster exists is the model's business.

import { type ClusterId, parseClusterId, SCOPES, type Scope } from '../domain/cluster/cluster'
import { MAX_COMPARED_CLUSTERS } from '../domain/cluster/comparison'
import { DIRECTION_IDS, type DirectionId } from '../domain/cluster/direction'
import { type IndustryId, parseIndustry } from '../domain/cluster/industry'
import { type IsoDay, parseDay } from '../domain/date/isoDay'
import { type Filters, MAX_QUERY_LENGTH } from '../domain/filter/filters'
import { type Lang, parseLang } from '../domain/language/language'
import { type CountyCode, type PrefectureCode, parseCountyCode } from '../domain/place/adcode'
import { findPrefecture } from '../domain/place/prefectures'
import { LEVELS, type Level, type ListId, parseListId } from '../domain/recognition/recognitionList'
import { STATUSES, type Status } from '../domain/recognition/recognitionStatus'
import { type Camera, formatCamera, parseCamera } from './camera'

export const PANELS = ['industry', 'measures'] as const
export type Panel = (typeof PANELS)[number]
/** What stands in the middle of the page, as `view=` says it. */
export const MODES = ['map', 'table', 'matrix', 'promises', 'programme', 'method'] as const
export type Mode = (typeof MODES)[number]
/** Of the table, in its order. */
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
export type Column = (typeof COLUMNS)[number]
/** By a column, or the other way round. */
export type ColumnSort = Column | `-${Column}`
export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Everything a link can say. `null` and empty lists are the defaults and are left out of the address bar. */
export interface View extends Filters {
  readonly cluster: ClusterId | null
  readonly panel: Panel
  readonly view: Mode
  /** null is the order of list and map. */
  readonly sort: ColumnSort | null
  /** None named: those the table shows by itself. */
  readonly cols: readonly Column[]
  /** Clusters side by side, in the order they were chosen; while there is one they have the middle of the page. */
  readonly compare: readonly ClusterId[]
  /** The day everything is told for; null is today. */
  readonly asof: IsoDay | null
  readonly at: Camera | null
  readonly lang: Lang
  readonly theme: Theme | null
}

export interface Parsed<T> {
  readonly value: T
  /** The parts of the text that were not understood, each cut to a readable length. */
  readonly rejected: readonly string[]
}

export interface ParamSpec<T> {
  readonly initial: T
  /** What a change of this parameter does to the browser's history. */
  readonly history: 'push' | 'replace'
  readonly parse: (text: string) => Parsed<T>
  readonly format: (value: T) => string
}

const MAX_VALUES = 40

const truncate = (text: string): string =>
  Array.from(text).length > 24 ? `${Array.from(text).slice(0, 24).join('')}…` : text

function buildListParam<T extends string>(
  parseValue: (text: string) => T | null,
  sortValues: (values: readonly T[]) => readonly T[] = sortUnique,
  maxCount = MAX_VALUES,
): Pick<ParamSpec<readonly T[]>, 'initial' | 'parse' | 'format'> {
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

function buildOptionalParam<T extends string>(
  parseValue: (text: string) => T | null,
): Pick<ParamSpec<T | null>, 'initial' | 'parse' | 'format'> {
  return {
    initial: null,
    parse: text => {
      const value = parseValue(text)
      return { value, rejected: value === null && text !== '' ? [truncate(text)] : [] }
    },
    format: value => value ?? '',
  }
}

const buildChoiceParser =
  <T extends string>(values: readonly T[]) =>
  (text: string): T | null =>
    values.find(v => v === text) ?? null

/** Characters that cannot be seen or typed back (controls, lone surrogates, invisible marks) are no part of a query. */
const cleanQuery = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trimStart()

const queryParam: Pick<ParamSpec<string>, 'initial' | 'parse' | 'format'> = {
  initial: '',
  parse: text => {
    const letters = Array.from(cleanQuery(text))
    const rest = letters.slice(MAX_QUERY_LENGTH).join('')
    return { value: letters.slice(0, MAX_QUERY_LENGTH).join(''), rejected: rest ? [truncate(rest)] : [] }
  },
  format: cleanQuery,
}

function buildParamWithDefault<T extends string>(
  parseValue: (text: string) => T | null,
  initial: T,
): Pick<ParamSpec<T>, 'initial' | 'parse' | 'format'> {
  return {
    initial,
    parse: text => {
      const parsed = parseValue(text)
      return { value: parsed ?? initial, rejected: parsed === null && text !== '' ? [truncate(text)] : [] }
    },
    format: value => value,
  }
}

/** The order here is the order in every link. */
export const PARAMS: { readonly [K in keyof View]: ParamSpec<View[K]> } = {
  city: {
    ...buildListParam<PrefectureCode>(findPrefecture),
    history: 'push',
  },
  county: { ...buildListParam<CountyCode>(parseCountyCode), history: 'push' },
  industry: {
    ...buildListParam<IndustryId>(parseIndustry),
    history: 'push',
  },
  list: { ...buildListParam<ListId>(parseListId), history: 'push' },
  level: { ...buildListParam<Level>(buildChoiceParser(LEVELS)), history: 'push' },
  direction: {
    ...buildListParam<DirectionId>(buildChoiceParser(DIRECTION_IDS)),
    history: 'push',
  },
  scope: {
    ...buildListParam<Scope>(buildChoiceParser(SCOPES)),
    history: 'push',
  },
  status: {
    ...buildListParam<Status>(buildChoiceParser(STATUSES)),
    history: 'push',
  },
  q: { ...queryParam, history: 'replace' },
  cluster: {
    ...buildOptionalParam<ClusterId>(parseClusterId),
    history: 'push',
  },
  panel: {
    ...buildParamWithDefault<Panel>(buildChoiceParser(PANELS), 'industry'),
    history: 'replace',
  },
  view: {
    ...buildParamWithDefault<Mode>(buildChoiceParser(MODES), 'map'),
    history: 'push',
  },
  sort: {
    ...buildOptionalParam<ColumnSort>(buildChoiceParser(COLUMNS.flatMap(id => [id, `-${id}` as const]))),
    history: 'replace',
  },
  cols: {
    ...buildListParam<Column>(buildChoiceParser(COLUMNS)),
    history: 'replace',
  },
  compare: {
    ...buildListParam<ClusterId>(parseClusterId, removeDuplicates, MAX_COMPARED_CLUSTERS),
    history: 'push',
  },
  asof: {
    ...buildOptionalParam<IsoDay>(parseDay),
    history: 'replace',
  },
  at: {
    initial: null,
    parse: parseCamera,
    format: formatCamera,
    history: 'replace',
  },
  lang: {
    ...buildParamWithDefault<Lang>(parseLang, 'zh-CN'),
    history: 'replace',
  },
  theme: {
    ...buildOptionalParam<Theme>(buildChoiceParser(THEMES)),
    history: 'replace',
  },
}

export type ParamKey = keyof View
export const PARAM_KEYS = Object.keys(PARAMS) as ParamKey[]
export const isParamKey = (name: string): name is ParamKey => PARAM_KEYS.some(key => key === name)
