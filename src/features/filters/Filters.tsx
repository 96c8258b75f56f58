// City, industry, list, level, direction and status as check boxes with live counts; several values each. The search box stands in the header.
import { useMemo } from 'react'
import type { PrefectureCode } from '../../domain/adcode'
import type { IsoDay } from '../../domain/calendar'
import { inListOrder, LEVELS } from '../../domain/cluster'
import { DIRECTION_IDS } from '../../domain/direction'
import type { FacetCounts, FacetKey, Filters as Wanted } from '../../domain/filter'
import { INDUSTRY_IDS } from '../../domain/industry'
import { STATUSES } from '../../domain/recognition'
import { markOf } from '../../i18n/marks'
import { DIRECTION, INDUSTRY, LEVEL, listName, STATUS } from '../../i18n/words'
import { t } from '../../i18n/zh-CN'
import type { Dataset } from '../../model/dataset'
import { Mark } from '../../ui/Mark'
import { useViewState } from '../../view/context'
import { AsOf } from './AsOf'
import styles from './Filters.module.css'

interface Option<T extends string> {
  readonly value: T
  readonly label: string
  readonly count: number
}

interface Props {
  readonly data: Dataset
  readonly facets: FacetCounts
  readonly today: IsoDay
  readonly cities: readonly { readonly code: PrefectureCode; readonly name: string }[]
}

const toggle = <T extends string>(values: readonly T[], value: T): T[] =>
  values.includes(value) ? values.filter(v => v !== value) : [...values, value]

const countWithoutList = (data: Dataset): number =>
  data.clusters.reduce((sum, c) => sum + (c.recognitions.every(r => r.list === null) ? 1 : 0), 0)

export function Filters({ data, facets, cities, today }: Props) {
  const { view, change } = useViewState()
  const set = <K extends FacetKey>(key: K, value: Wanted[K][number]) => {
    const next = toggle<string>(view[key], value)
    // A county narrows its city; asking for another city lets go of it.
    change({ [key]: next, ...(key === 'city' ? { county: [] } : {}), at: null })
  }
  const cityOptions = cities.map(c => ({ value: c.code, label: c.name, count: facets.city.get(c.code) ?? 0 }))
  const listOptions = inListOrder(data.lists.values()).map(list => ({
    value: list.id,
    label: listName(list),
    count: facets.list.get(list.id) ?? 0,
  }))
  const directionOptions = DIRECTION_IDS.map(id => ({
    value: id,
    label: DIRECTION[id],
    count: facets.direction.get(id) ?? 0,
  }))
  const statusOptions = STATUSES.map(id => ({ value: id, label: STATUS[id], count: facets.status.get(id) ?? 0 }))
  const yearMissing = useMemo(() => countWithoutList(data), [data])
  return (
    <div className={styles.filters}>
      <fieldset className={styles.industries}>
        <legend>
          {t.industry} <small>{t.industryNote}</small>
        </legend>
        {INDUSTRY_IDS.map(id => {
          const count = facets.industry.get(id) ?? 0
          const chosen = view.industry.includes(id)
          return (
            <label key={id} className={styles.industry} data-empty={count === 0 && !chosen}>
              <input
                type="checkbox"
                checked={chosen}
                disabled={count === 0 && !chosen}
                onChange={() => set('industry', id)}
              />
              <Mark look={{ ...markOf({ industry: id, level: 'province', status: 'valid' }) }} size={18} />
              <span>{INDUSTRY[id].name}</span>
              <span className={styles.count}>{count}</span>
            </label>
          )
        })}
      </fieldset>
      <fieldset className={styles.line}>
        <legend>{t.level}</legend>
        {LEVELS.map(level => {
          const count = facets.level.get(level) ?? 0
          const chosen = view.level.includes(level)
          return (
            <label key={level} className={styles.pill} data-empty={count === 0 && !chosen}>
              <input
                type="checkbox"
                checked={chosen}
                disabled={count === 0 && !chosen}
                onChange={() => set('level', level)}
              />
              <span>{LEVEL[level]}</span>
              <span className={styles.count}>{count}</span>
            </label>
          )
        })}
      </fieldset>
      <div className={styles.menus}>
        <Menu
          name={t.city}
          options={cityOptions}
          chosen={view.city}
          onToggle={value => set('city', value)}
          note={t.countyHint}
        />
        <Menu
          name={t.list}
          options={listOptions}
          chosen={view.list}
          onToggle={value => set('list', value)}
          note={yearMissing > 0 ? t.yearMissing(yearMissing) : ''}
        />
        <Menu
          name={t.direction}
          options={directionOptions}
          chosen={view.direction}
          onToggle={value => set('direction', value)}
          note={t.directionHint}
        />
        <Menu
          name={t.status}
          options={statusOptions}
          chosen={view.status}
          onToggle={value => set('status', value)}
          note={t.statusHint}
        />
        <AsOf lists={data.lists} today={today} />
      </div>
    </div>
  )
}

interface MenuProps<T extends string> {
  readonly name: string
  readonly options: readonly Option<T>[]
  readonly chosen: readonly T[]
  readonly onToggle: (value: T) => void
  readonly note: string
}

/** A native disclosure of check boxes: nothing to learn, nothing to break. */
function Menu<T extends string>({ name, options, chosen, onToggle, note }: MenuProps<T>) {
  const live = options.filter(o => o.count > 0 || chosen.includes(o.value))
  const empty = options.filter(o => !live.includes(o))
  return (
    <details className={styles.menu} name="filter-menu">
      <summary>{chosen.length > 0 ? t.chosenOf(name, chosen.length) : t.allOf(name, live.length)}</summary>
      <fieldset aria-label={name}>
        {[...live, ...empty].map(({ value, label, count }) => (
          <label key={value} className={styles.option} data-empty={count === 0}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              disabled={count === 0 && !chosen.includes(value)}
              onChange={() => onToggle(value)}
            />
            <span>{label}</span>
            <span className={styles.count}>{count}</span>
          </label>
        ))}
        {note ? <p>{note}</p> : null}
      </fieldset>
    </details>
  )
}
