// City, county, industry, list, level, direction, scope and status as check boxes with live counts; several values each. The search box stands in the header.
import { type ReactNode, useCallback, useMemo } from 'react'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { DIRECTION, INDUSTRY, LEVEL, SCOPE, STATUS } from '#messages/words'
import { type CountyCode, type PrefectureCode, prefectureOf } from '../../domain/adcode'
import type { IsoDay } from '../../domain/calendar'
import { inListOrder, LEVELS, SCOPES } from '../../domain/cluster'
import { DIRECTION_IDS } from '../../domain/direction'
import type { FacetCounts, FacetKey } from '../../domain/filter'
import { INDUSTRY_IDS } from '../../domain/industry'
import { PREFECTURES } from '../../domain/prefectures'
import { STATUSES } from '../../domain/recognition'
import { countyName, type Dataset, nameOfList } from '../../model/dataset'
import { useViewState } from '../../view/context'
import { Choice, type Toggle } from './Choice'
import { Disclosure } from './Disclosure'
import styles from './Filters.module.css'
import { Menu, type Option } from './Menu'

interface Props {
  readonly data: Dataset
  readonly facets: FacetCounts
  readonly today: IsoDay
  /** The days to choose from, once a hand is on them. */
  readonly renderDays: () => ReactNode
}

const toggle = <T extends string>(values: readonly T[], value: T): T[] =>
  values.includes(value) ? values.filter(v => v !== value) : [...values, value]

/** The counties of the chosen cities, and of those chosen themselves. */
function countiesIn(data: Dataset, cities: readonly PrefectureCode[], chosen: readonly CountyCode[]): CountyCode[] {
  const asked = new Set([...cities, ...chosen.map(prefectureOf)])
  return asked.size === 0 ? [] : [...data.counties.keys()].filter(code => asked.has(prefectureOf(code)))
}

const citiesOf = ({ prefectures }: Dataset): ReadonlyMap<PrefectureCode, string> =>
  new Map(PREFECTURES.map(p => [p.code, names.place(prefectures.get(p.code) ?? p).short]))

const countWithoutList = (data: Dataset): number =>
  data.clusters.reduce((sum, c) => sum + (c.recognitions.every(r => r.list === null) ? 1 : 0), 0)

export function Filters({ data, facets, today, renderDays }: Props) {
  const { view, change, latest } = useViewState()
  const onToggle = useCallback<Toggle>(
    (key, value) => {
      const next = toggle<string>(latest()[key], value)
      // A county narrows its city; asking for another city lets go of it.
      change({ [key]: next, ...(key === 'city' ? { county: [] } : {}) })
    },
    [change, latest],
  )
  const optionsOf = <T extends string>(key: FacetKey, values: readonly T[], labelOf: (value: T) => string) =>
    values.map((value): Option<T> => ({ value, label: labelOf(value), count: facets[key].get(value) ?? 0 }))
  const cities = useMemo(() => citiesOf(data), [data])
  const lists = inListOrder(data.lists.values()).map(list => list.id)
  const counties = useMemo(() => countiesIn(data, view.city, view.county), [data, view.city, view.county])
  const yearMissing = useMemo(() => countWithoutList(data), [data])
  return (
    <div className={styles.filters}>
      <fieldset className={styles.industries}>
        <legend>
          {t.industry} <small>{t.industryNote}</small>
        </legend>
        {optionsOf('industry', INDUSTRY_IDS, id => INDUSTRY[id].name).map(({ value, label, count }) => (
          <Choice
            key={value}
            facet="industry"
            value={value}
            look="industry"
            label={label}
            count={count}
            chosen={view.industry.includes(value)}
            onToggle={onToggle}
            marked={value}
          />
        ))}
      </fieldset>
      <fieldset className={styles.line}>
        <legend>{t.level}</legend>
        {optionsOf('level', LEVELS, level => LEVEL[level]).map(({ value, label, count }) => (
          <Choice
            key={value}
            facet="level"
            value={value}
            look="pill"
            label={label}
            count={count}
            chosen={view.level.includes(value)}
            onToggle={onToggle}
          />
        ))}
      </fieldset>
      <div className={styles.menus}>
        <Menu
          facet="city"
          name={t.city}
          options={optionsOf('city', [...cities.keys()], code => cities.get(code) ?? code)}
          chosen={view.city}
          onToggle={onToggle}
          note={counties.length > 0 ? '' : t.countyHint}
        />
        {counties.length > 0 ? (
          <Menu
            facet="county"
            name={t.county}
            options={optionsOf('county', counties, code => countyName(data, code))}
            chosen={view.county}
            onToggle={onToggle}
          />
        ) : null}
        <Menu
          facet="list"
          name={t.list}
          options={optionsOf('list', lists, id => nameOfList(data, id))}
          chosen={view.list}
          onToggle={onToggle}
          note={yearMissing > 0 ? t.yearMissing(yearMissing) : ''}
        />
        <Menu
          facet="direction"
          name={t.direction}
          options={optionsOf('direction', DIRECTION_IDS, id => DIRECTION[id])}
          chosen={view.direction}
          onToggle={onToggle}
          note={t.directionHint}
        />
        <Menu
          facet="scope"
          name={t.scope}
          options={optionsOf('scope', SCOPES, scope => SCOPE[scope])}
          chosen={view.scope}
          onToggle={onToggle}
          note={t.scopeHint}
        />
        <Menu
          facet="status"
          name={t.status}
          options={optionsOf('status', STATUSES, id => STATUS[id])}
          chosen={view.status}
          onToggle={onToggle}
          note={t.statusHint}
        />
        <Disclosure
          name={t.asof}
          summary={t.asofSummary(view.asof ?? today, view.asof === null)}
          className={styles.wide}
        >
          {renderDays}
        </Disclosure>
      </div>
    </div>
  )
}
