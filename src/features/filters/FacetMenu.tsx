// A facet with many values as a menu of check boxes.
import { filterMessages } from '#messages/filters'
import { LazyDetails } from '../../ui/controls/LazyDetails'
import { FacetCheckboxes, type FacetProps } from './FacetCheckboxes'
import styles from './Filters.module.css'

/** Of the menus of the filters at most one is open. */
export const MENU_GROUP = 'filter-menu'

interface Props extends FacetProps {
  readonly name: string
  /** Shown below the values. */
  readonly note: string | undefined
}

/** The summary has the number of checked values, or of those that match clusters. The menu shows values without any last. */
export function FacetMenu({ name, note, ...facetProps }: Props) {
  const { options, selectedValues } = facetProps
  const availableOptions = options.filter(({ value, count }) => count > 0 || selectedValues.includes(value))
  const emptyOptions = options.filter(option => !availableOptions.includes(option))
  return (
    <LazyDetails
      title={
        selectedValues.length > 0
          ? filterMessages.chosenOf(name, selectedValues.length)
          : filterMessages.allOf(name, availableOptions.length)
      }
      className={styles.menu}
      name={MENU_GROUP}
    >
      <fieldset aria-label={name}>
        <FacetCheckboxes {...facetProps} options={[...availableOptions, ...emptyOptions]} variant="option" />
        {emptyOptions.length > 0 ? <p>{filterMessages.noMatchNote(emptyOptions.length)}</p> : null}
        {note ? <p>{note}</p> : null}
      </fieldset>
    </LazyDetails>
  )
}
