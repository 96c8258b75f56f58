// The live regions of the page: one for the results of the current view, one for changes of status.
import { t } from '#messages/t'
import type { IsoDay } from '../../domain/date/isoDay'
import type { Chip } from '../../features/filters/Chips'
import { MODE_LABELS } from '../../messages/modeLabels'
import type { Dataset } from '../../model/dataset/dataset'
import { useDebouncedText } from '../../ui/hooks/useDebouncedText'
import { getMode } from '../../view/params'
import { useViewState } from '../../view/ViewProvider'
import { useStatusAnnouncement } from './useStatusAnnouncement'

const ANNOUNCE_DELAY_MS = 400

/** The search box announces its suggestions itself while their list is open. */
const isListingSuggestions = () => document.querySelector('[aria-expanded="true"]:focus') !== null

interface Props {
  readonly data: Dataset
  /** Today, or the day of the build in the first render of a prerendered page. */
  readonly day: IsoDay
  readonly chips: readonly Chip[]
  /** The number of listed clusters, as text. */
  readonly resultCount: string
}

export function Announcements({ data, day, chips, resultCount }: Props) {
  const { view } = useViewState()
  const filters = chips.map(({ label }) => label)
  const resultsText = t.announcement(MODE_LABELS[getMode(view)], filters, resultCount)
  const announcement = useDebouncedText(resultsText, ANNOUNCE_DELAY_MS, resultsText, isListingSuggestions)
  const statusAnnouncement = useStatusAnnouncement(data, day, view.asof === null)
  return (
    <>
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
      <p role="status" className="visually-hidden">
        {statusAnnouncement}
      </p>
    </>
  )
}
