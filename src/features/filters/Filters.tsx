// City, county, industry, list, level, direction, scope and status as check boxes with live counts; several values each. The search box stands in the header.
import { type ReactNode, useCallback, useMemo } from 'react'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { DIRECTION, INDUSTRY, LEVEL, SCOPE, STATUS } from '#messages/words'
import { LEVELS, SCOPES, sortLists } from '../../domain/cluster/cluster'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import type { IsoDay } from '../../domain/date/isoDay'
import type { FacetCounts, FacetKey } from '../../domain/filter/filters'
import { type CountyCode, type PrefectureCode, toPrefectureCode } from '../../domain/place/adcode'
import { PREFECTURES } from '../../domain/place/prefectures'
import { STATUSES } from '../../domain/recognition/recognitionStatus'
import { type Dataset, getCountyName, getListName } from '../../model/dataset/dataset'
import { useViewState } from '../../view/ViewProvider'
import { Disclosure } from './Disclosure'
import { FacetCheckbox, type ToggleHandler } from './FacetCheckbox'
import { FacetMenu, type FacetOption } from './FacetMenu'
import styles from './Filters.module.css'

interface Props {
  readonly data: Dataset
  readonly facets: FacetCounts
  readonly today: IsoDay
  /** The days to choose from, once a hand is on them. */
  readonly renderDateFilter: () => ReactNode
}

const toggleValue = <T extends string>(values: readonly T[], value: T): T[] =>
  values.includes(value) ? values.filter(v => v !== value) : [...values, value]

/** The counties of the chosen cities, and of those chosen themselves. */
function selectCounties(
  data: Dataset,
  selectedCities: readonly PrefectureCode[],
  selectedCounties: readonly CountyCode[],
): CountyCode[] {
  const prefectures = new Set([...selectedCities, ...selectedCounties.map(toPrefectureCode)])
  return prefectures.size === 0 ? [] : [...data.counties.keys()].filter(code => prefectures.has(toPrefectureCode(code)))
}

const buildCityNames = ({ prefectures }: Dataset): ReadonlyMap<PrefectureCode, string> =>
  new Map(PREFECTURES.map(p => [p.code, names.place(prefectures.get(p.code) ?? p).short]))

const countWithoutList = (data: Dataset): number =>
  data.clusters.reduce((sum, c) => sum + (c.recognitions.every(r => r.list === null) ? 1 : 0), 0)

export function Filters({ data, facets, today, renderDateFilter }: Props) {
  const { view, change, latest } = useViewState()
  const onToggle = useCallback<ToggleHandler>(
    (key, value) => {
      const values = toggleValue<string>(latest()[key], value)
      // A county narrows its city; asking for another city lets go of it.
      change({ [key]: values, ...(key === 'city' ? { county: [] } : {}) })
    },
    [change, latest],
  )
  const buildOptions = <T extends string>(key: FacetKey, values: readonly T[], getLabel: (value: T) => string) =>
    values.map((value): FacetOption<T> => ({ value, label: getLabel(value), count: facets[key].get(value) ?? 0 }))
  const cityNames = useMemo(() => buildCityNames(data), [data])
  const lists = sortLists(data.lists.values()).map(list => list.id)
  const counties = useMemo(() => selectCounties(data, view.city, view.county), [data, view.city, view.county])
  const withoutYearCount = useMemo(() => countWithoutList(data), [data])
  return (
    <div className={styles.filters}>
      <fieldset className={styles.industries}>
        <legend>
          {t.industry} <small>{t.industryNote}</small>
        </legend>
        {buildOptions('industry', INDUSTRY_IDS, id => INDUSTRY[id].name).map(({ value, label, count }) => (
          <FacetCheckbox
            key={value}
            facet="industry"
            value={value}
            variant="industry"
            label={label}
            count={count}
            isChecked={view.industry.includes(value)}
            onToggle={onToggle}
            iconIndustry={value}
          />
        ))}
      </fieldset>
      <fieldset className={styles.levels}>
        <legend>{t.level}</legend>
        {buildOptions('level', LEVELS, level => LEVEL[level]).map(({ value, label, count }) => (
          <FacetCheckbox
            key={value}
            facet="level"
            value={value}
            variant="pill"
            label={label}
            count={count}
            isChecked={view.level.includes(value)}
            onToggle={onToggle}
          />
        ))}
      </fieldset>
      <div className={styles.menus}>
        <FacetMenu
          facet="city"
          name={t.city}
          options={buildOptions('city', [...cityNames.keys()], code => cityNames.get(code) ?? code)}
          selectedValues={view.city}
          onToggle={onToggle}
          note={counties.length > 0 ? '' : t.countyHint}
        />
        {counties.length > 0 ? (
          <FacetMenu
            facet="county"
            name={t.county}
            options={buildOptions('county', counties, code => getCountyName(data, code))}
            selectedValues={view.county}
            onToggle={onToggle}
          />
        ) : null}
        <FacetMenu
          facet="list"
          name={t.list}
          options={buildOptions('list', lists, id => getListName(data, id))}
          selectedValues={view.list}
          onToggle={onToggle}
          note={withoutYearCount > 0 ? t.yearMissing(withoutYearCount) : ''}
        />
        <FacetMenu
          facet="direction"
          name={t.direction}
          options={buildOptions('direction', DIRECTION_IDS, id => DIRECTION[id])}
          selectedValues={view.direction}
          onToggle={onToggle}
          note={t.directionHint}
        />
        <FacetMenu
          facet="scope"
          name={t.scope}
          options={buildOptions('scope', SCOPES, scope => SCOPE[scope])}
          selectedValues={view.scope}
          onToggle={onToggle}
          note={t.scopeHint}
        />
        <FacetMenu
          facet="status"
          name={t.status}
          options={buildOptions('status', STATUSES, id => STATUS[id])}
          selectedValues={view.status}
          onToggle={onToggle}
          note={t.statusHint}
        />
        <Disclosure
          name={t.date}
          summary={t.dateSummary(view.asof ?? today, view.asof === null)}
          className={styles.wideMenu}
        >
          {renderDateFilter}
        </Disclosure>
      </div>
    </div>
  )
}
