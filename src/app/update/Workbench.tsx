// The work on what was opened: its names or faults, its difference to the published data, and what can be taken away.
import { useMemo, useState } from 'react'
import { differenceMessages } from '#messages/difference'
import { workbenchMessages as messages } from '#messages/workbench'
import { toShanghaiDay } from '../../domain/date/isoDay'
import { type Decision, selectAccepted } from '../../importers/changes/change'
import type { FaultPlace } from '../../importers/faults/fault'
import type { Decisions, Evaluation } from '../../importers/session/sessionTypes'
import { Button } from '../../ui/controls/Button'
import { OutputSection } from './OutputSection'
import { DifferenceList } from './review/DifferenceList'
import { FaultList } from './review/FaultList'
import { NamesReview } from './review/NamesReview'
import styles from './review/Review.module.css'
import { ReviewSheet } from './review/ReviewSheet'
import { buildReviewPlaces } from './review/reviewPlaces'
import { SheetPreview } from './review/SheetPreview'
import type { UpdateAction, UpdateState } from './updateState'
import { useSession } from './useSession'

interface Props {
  readonly state: UpdateState
  readonly dispatch: (action: UpdateAction) => void
}

export default function Workbench({ state, dispatch }: Props) {
  const { client, status, evaluation, places, retry } = useSession(state)
  const [shownCell, setShownCell] = useState<FaultPlace | null>(null)
  const { input, decisions } = state
  const reviewPlaces = useMemo(() => (places ? buildReviewPlaces(places) : null), [places])
  const decide = (patch: Partial<Decisions>) => dispatch({ type: 'decide', decisions: patch })
  const close = (
    <Button onClick={() => dispatch({ type: 'close' })}>
      {status.kind === 'reading' ? messages.cancel : messages.close}
    </Button>
  )
  if (!input) return null
  if (status.kind === 'failed')
    return (
      <div role="alert" className={styles.status}>
        <p>{status.cause === 'network' ? messages.networkFailed : messages.sessionFailed(status.message)}</p>
        <Button onClick={retry}>{messages.retry}</Button> {close}
      </div>
    )
  if (!evaluation || !client)
    return (
      <div className={styles.status}>
        <p role="status">
          {status.kind === 'reading'
            ? status.share < 1
              ? messages.reading(Math.round(status.share * 100))
              : messages.working
            : messages.loading}
        </p>
        {status.kind === 'reading' ? <progress value={status.share || undefined} /> : null} {close}
      </div>
    )
  const { names, changeSet } = evaluation
  const accepted = selectAccepted(evaluation.changes, decisions.decisions)
  const heading =
    input.kind === 'names'
      ? messages.namesHeading
      : changeSet
        ? messages.changeSetHeading
        : messages.fileHeading(input.name)
  return (
    <>
      <div className={styles.screen}>
        <div className={styles.kindHead}>
          <h2>{heading}</h2>
          {close}
          <Button disabled={state.past.length === 0} onClick={() => dispatch({ type: 'undo' })}>
            {messages.undo}
          </Button>
          <Button disabled={state.future.length === 0} onClick={() => dispatch({ type: 'redo' })}>
            {messages.redo}
          </Button>
        </div>
        {changeSet ? <p>{messages.changeSetOf(changeSet.date, changeSet.note)}</p> : null}
        {names && reviewPlaces ? (
          <NamesReview
            pasted={names.pasted}
            proposals={names.proposals}
            answers={decisions.answers}
            places={reviewPlaces}
            onAnswer={(key, answer) => decide({ answers: { ...decisions.answers, [key]: answer } })}
          />
        ) : null}
        {input.kind === 'file' && !changeSet ? (
          <FaultList
            faults={evaluation.faults}
            mended={decisions.mended}
            onMend={(key, isMended) =>
              decide({ mended: isMended ? [...decisions.mended, key] : decisions.mended.filter(old => old !== key) })
            }
            onShowCell={setShownCell}
          />
        ) : null}
        {shownCell ? <SheetPreview client={client} place={shownCell} onClose={() => setShownCell(null)} /> : null}
        {hasDifference(evaluation) ? (
          <>
            <section aria-labelledby="difference">
              <h2 id="difference">{differenceMessages.heading}</h2>
              <DifferenceList
                evaluation={evaluation}
                decisions={decisions.decisions}
                merges={decisions.merges}
                onDecide={(decision: Decision) => decide({ decisions: [...decisions.decisions, decision] })}
                onMerge={merges => decide({ merges })}
              />
            </section>
            <OutputSection client={client} state={state} evaluation={evaluation} hasAccepted={accepted.length > 0} />
          </>
        ) : null}
      </div>
      <ReviewSheet accepted={accepted} evaluation={evaluation} day={toShanghaiDay(new Date())} />
    </>
  )
}

/** A file that was refused has none. */
const hasDifference = ({ changeCount, names, faults }: Evaluation): boolean =>
  changeCount > 0 || names !== null || faults.every(({ place }) => place !== null)
