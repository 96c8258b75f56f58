// The filters beside the search box: check boxes and menus with live counts. Each facet takes several values.
import { type ReactNode, useCallback, useMemo } from 'react'
import { filterMessages } from '#messages/filters'
import { t } from '#messages/t'
import type { IsoDay } from '../../domain/date/isoDay'
import type { FacetCounts, FacetKey } from '../../domain/filter/filters'
import type { Dataset } from '../../model/dataset/dataset'
import { LazyDetails } from '../../ui/controls/LazyDetails'
import { useViewState } from '../../view/ViewProvider'
import { FacetCheckboxes, type ToggleHandler } from './FacetCheckboxes'
import { FacetMenu, MENU_GROUP } from './FacetMenu'
import styles from './Filters.module.css'
import { buildFacets, FACET_MENUS } from './facets'

interface Props {
  readonly data: Dataset
  readonly facets: FacetCounts
  readonly today: IsoDay
  /** The choice of days; rendered while its menu is open or about to open. */
  readonly dateFilter: ReactNode
}

const toggleValue = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter(v => v !== value) : [...values, value]

/** Industries and levels as check boxes, the other facets and the day as menus. */
export function Filters({ data, facets: counts, today, dateFilter }: Props) {
  const { view, change, latest } = useViewState()
  const onToggle = useCallback<ToggleHandler>(
    (facet, value) => {
      const values = toggleValue(latest()[facet], value)
      // A county narrows its city, so another city drops the counties.
      change({ [facet]: values, ...(facet === 'city' ? { county: [] } : {}) })
    },
    [change, latest],
  )
  const { city, county } = view
  const facets = useMemo(() => buildFacets(data, { city, county }), [data, city, county])
  const getFacetProps = (facet: FacetKey) => ({
    facet,
    options: facets[facet].values.map(([value, label]) => ({ value, label, count: counts[facet].get(value) ?? 0 })),
    selectedValues: view[facet],
    onToggle,
  })
  return (
    <div className={styles.filters}>
      <fieldset className={styles.industries}>
        <legend>
          {filterMessages.industry} <small>{t.industryNote}</small>
        </legend>
        <FacetCheckboxes {...getFacetProps('industry')} variant="industry" />
      </fieldset>
      <fieldset className={styles.levels}>
        <legend>{filterMessages.level}</legend>
        <FacetCheckboxes {...getFacetProps('level')} variant="pill" />
      </fieldset>
      <div className={styles.menus}>
        {FACET_MENUS.map(facet =>
          facet === 'county' && facets.county.values.length === 0 ? null : (
            <FacetMenu key={facet} {...getFacetProps(facet)} name={facets[facet].name} note={facets[facet].note} />
          ),
        )}
        <LazyDetails
          title={filterMessages.dateSummary(view.asof ?? today, view.asof === null)}
          className={`${styles.menu} ${styles.wideMenu}`}
          name={MENU_GROUP}
        >
          <fieldset aria-label={filterMessages.date}>{dateFilter}</fieldset>
        </LazyDetails>
      </div>
    </div>
  )
}
