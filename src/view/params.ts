// The link grammar, one row a parameter: how its text is read and written, and what an action on it does to history.
// docs/links.md describes each parameter; its words are in scripts/build-links-doc.
// Only syntax is judged here; whether a county or cluster exists is the model's business.
import { type CountyCode, type PrefectureCode, parseCountyCode } from '../domain/adcode'
import { type IsoDay, parseDay } from '../domain/calendar'
import {
  type ClusterId,
  LEVELS,
  type Level,
  type ListId,
  parseClusterId,
  parseListId,
  SCOPES,
  type Scope,
} from '../domain/cluster'
import { MAX_COMPARED } from '../domain/compare'
import { DIRECTION_IDS, type DirectionId } from '../domain/direction'
import { type Filters, MAX_QUERY } from '../domain/filter'
import { type IndustryId, parseIndustry } from '../domain/industry'
import { type Lang, parseLang } from '../domain/language'
import { findPrefecture } from '../domain/prefectures'
import { STATUSES, type Status } from '../domain/recognition'
import { type At, formatAt, parseAt } from './at'

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
  readonly at: At | null
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

const cut = (text: string): string =>
  Array.from(text).length > 24 ? `${Array.from(text).slice(0, 24).join('')}…` : text

function many<T extends string>(
  read: (text: string) => T | null,
  arrange: (values: readonly T[]) => readonly T[] = sortUnique,
  most = MAX_VALUES,
): Pick<ParamSpec<readonly T[]>, 'initial' | 'parse' | 'format'> {
  return {
    initial: [],
    parse: text => {
      const parts = unique(text.split(/[,，]/).map(part => part.trim())).filter(part => part !== '')
      const judged = parts.map((part, i) => ({ part, value: i < MAX_VALUES ? read(part) : null }))
      const rejected = judged.filter(r => r.value === null).map(r => cut(r.part))
      const values = arrange(judged.flatMap(r => (r.value === null ? [] : [r.value])))
      return { value: values.slice(0, most), rejected: [...rejected, ...values.slice(most).map(cut)] }
    },
    format: values => arrange(values).join(','),
  }
}

const unique = <T extends string>(values: readonly T[]): T[] => [...new Set(values)]
const sortUnique = <T extends string>(values: readonly T[]): T[] => unique(values).sort()

function one<T extends string>(
  read: (text: string) => T | null,
): Pick<ParamSpec<T | null>, 'initial' | 'parse' | 'format'> {
  return {
    initial: null,
    parse: text => {
      const value = read(text)
      return { value, rejected: value === null && text !== '' ? [cut(text)] : [] }
    },
    format: value => value ?? '',
  }
}

const oneOf =
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

const q: Pick<ParamSpec<string>, 'initial' | 'parse' | 'format'> = {
  initial: '',
  parse: text => {
    const letters = Array.from(cleanQuery(text))
    const rest = letters.slice(MAX_QUERY).join('')
    return { value: letters.slice(0, MAX_QUERY).join(''), rejected: rest ? [cut(rest)] : [] }
  },
  format: cleanQuery,
}

function oneWithDefault<T extends string>(
  read: (text: string) => T | null,
  initial: T,
): Pick<ParamSpec<T>, 'initial' | 'parse' | 'format'> {
  return {
    initial,
    parse: text => {
      const found = read(text)
      return { value: found ?? initial, rejected: found === null && text !== '' ? [cut(text)] : [] }
    },
    format: value => value,
  }
}

/** The order here is the order in every link. */
export const PARAMS: { readonly [K in keyof View]: ParamSpec<View[K]> } = {
  city: {
    ...many<PrefectureCode>(findPrefecture),
    history: 'push',
  },
  county: { ...many<CountyCode>(parseCountyCode), history: 'push' },
  industry: {
    ...many<IndustryId>(parseIndustry),
    history: 'push',
  },
  list: { ...many<ListId>(parseListId), history: 'push' },
  level: { ...many<Level>(oneOf(LEVELS)), history: 'push' },
  direction: {
    ...many<DirectionId>(oneOf(DIRECTION_IDS)),
    history: 'push',
  },
  scope: {
    ...many<Scope>(oneOf(SCOPES)),
    history: 'push',
  },
  status: {
    ...many<Status>(oneOf(STATUSES)),
    history: 'push',
  },
  q: { ...q, history: 'replace' },
  cluster: {
    ...one<ClusterId>(parseClusterId),
    history: 'push',
  },
  panel: {
    ...oneWithDefault<Panel>(oneOf(PANELS), 'industry'),
    history: 'replace',
  },
  view: {
    ...oneWithDefault<Mode>(oneOf(MODES), 'map'),
    history: 'push',
  },
  sort: {
    ...one<ColumnSort>(oneOf(COLUMNS.flatMap(id => [id, `-${id}` as const]))),
    history: 'replace',
  },
  cols: {
    ...many<Column>(oneOf(COLUMNS)),
    history: 'replace',
  },
  compare: {
    ...many<ClusterId>(parseClusterId, unique, MAX_COMPARED),
    history: 'push',
  },
  asof: {
    ...one<IsoDay>(parseDay),
    history: 'replace',
  },
  at: {
    initial: null,
    parse: parseAt,
    format: formatAt,
    history: 'replace',
  },
  lang: {
    ...oneWithDefault<Lang>(parseLang, 'zh-CN'),
    history: 'replace',
  },
  theme: {
    ...one<Theme>(oneOf(THEMES)),
    history: 'replace',
  },
}

export type ParamKey = keyof View
export const PARAM_KEYS = Object.keys(PARAMS) as ParamKey[]
export const isParamKey = (name: string): name is ParamKey => PARAM_KEYS.some(key => key === name)
