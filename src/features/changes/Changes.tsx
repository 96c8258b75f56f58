// The changes of the selected clusters between two days: what happened in the world in groups, and apart from it what changed
// in the record.
import { type ReactNode, useMemo } from 'react'
import { changeMessages } from '#messages/changes'
import { localeFormat } from '#messages/format'
import { t } from '#messages/t'
import { TranslationNote } from '#ui/LangSpan'
import type { Period } from '../../domain/change/period'
import { formatChangesHeadline } from '../../messages/changes'
import { formatNumber } from '../../messages/format'
import { numberSources } from '../../messages/sources'
import type { Dataset } from '../../model/dataset/dataset'
import type { ChangeFiles, ChangesModel } from '../../model/mainViews/changes'
import { Button } from '../../ui/controls/Button'
import { TAB_STOP } from '../../ui/controls/tabStop'
import { takeFirstRows, usePagedRows } from '../../ui/hooks/usePagedRows'
import { ShowMore } from '../../ui/table/DataTable'
import { useViewState } from '../../view/ViewProvider'
import { QuoteButton } from '../quote/QuoteButton'
import { ChangeItems } from './ChangeItems'
import styles from './Changes.module.css'
import { RecordChanges } from './RecordChanges'

interface Props {
  readonly data: Dataset
  readonly files: ChangeFiles
  readonly model: ChangesModel
  readonly period: Period
  /** The choice of the period. */
  readonly periodFields: ReactNode
  /** The map of the changed clusters; null without one. */
  readonly map: ReactNode
}

export function Changes({ data, files, model, period, periodFields, map }: Props) {
  const { view, change } = useViewState()
  const { since, until } = period
  const sources = useMemo(
    () =>
      numberSources([...new Map([...files.measures.sources, ...files.figures.sources].map(s => [s.id, s])).values()]),
    [files],
  )
  const paging = usePagedRows(model, model.total)
  const headline = formatChangesHeadline(period, model.counts, model.record.length)
  const isEmptyPeriod = since >= until
  const hasPossible = model.groups.some(({ items }) => items.some(({ likelihood }) => likelihood === 'possible'))
  const notes = [
    changeMessages.rule,
    hasPossible ? changeMessages.possibleNote : '',
    model.possiblyRecognised > 0 ? changeMessages.possiblyRecognised(model.possiblyRecognised) : '',
    model.undated > 0 ? changeMessages.undated(model.undated) : '',
  ].filter(Boolean)
  return (
    <section className={styles.view} data-changes={model.total} aria-labelledby="changes-heading" tabIndex={TAB_STOP}>
      <header className={styles.top}>
        <div>
          <h2 id="changes-heading">{headline}</h2>
          {isEmptyPeriod ? null : (
            <p>
              <span>{notes.join(localeFormat.fullStop) + localeFormat.fullStop.trim()}</span>{' '}
              <QuoteButton subject={{ counts: [headline, ...notes] }} />
            </p>
          )}
          <TranslationNote labels={t.translation} />
          {periodFields}
          {since > until ? (
            <Button variant="primary" className={styles.swap} onClick={() => change({ since: until, asof: since })}>
              {changeMessages.swapDays}
            </Button>
          ) : null}
        </div>
        {map}
      </header>
      {takeFirstRows(model.groups, 'items', paging.end).map(({ key, items }) => (
        <section key={key} data-group={key} aria-labelledby={`changes-${key}`}>
          <h3 id={`changes-${key}`}>{`${changeMessages.group[key]} ${formatNumber(model.counts[key])}`}</h3>
          <p>{changeMessages.groupNote[key]}</p>
          <ChangeItems items={items} sources={sources} selectedId={view.cluster} />
        </section>
      ))}
      <ShowMore paging={paging} getLabel={changeMessages.showMore} />
      {isEmptyPeriod ? null : <RecordChanges changes={model.record} data={data} sources={sources} />}
    </section>
  )
}
