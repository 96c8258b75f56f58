// The work on what was opened: its names or faults, its difference to the published data, and what can be taken away.
import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { differenceMessages } from '#messages/difference'
import { workbenchMessages as messages } from '#messages/workbench'
import { toShanghaiDay } from '../../domain/date/isoDay'
import { type Decision, selectAccepted } from '../../importers/changes/change'
import type { FaultPlace } from '../../importers/faults/fault'
import type { Decisions, Evaluation } from '../../importers/session/sessionTypes'
import { Button } from '../../ui/controls/Button'
import { useIsPrinting } from '../../ui/hooks/printing'
import { OutputSection } from './OutputSection'
import { Comparison, ComparisonSheet } from './review/Comparison'
import { DifferenceList } from './review/DifferenceList'
import { FaultList } from './review/FaultList'
import { NamesReview } from './review/NamesReview'
import styles from './review/Review.module.css'
import { ReviewSheet } from './review/ReviewSheet'
import { buildReviewPlaces } from './review/reviewPlaces'
import { SheetPreview } from './review/SheetPreview'
import type { UpdateAction, UpdateState } from './updateState'
import { usePrintEvents } from './usePrintEvents'
import { useSession } from './useSession'

interface Props {
  readonly state: UpdateState
  readonly dispatch: (action: UpdateAction) => void
}

export default function Workbench({ state, dispatch }: Props) {
  const { client, status, evaluation, places, retry } = useSession(state)
  const [shownCell, setShownCell] = useState<FaultPlace | null>(null)
  const [isComparing, setIsComparing] = useState(false)
  /** The decisions whose preview is kept on the device. */
  const [previewed, setPreviewed] = useState<Decisions | null>(null)
  usePrintEvents()
  const isPrinting = useIsPrinting()
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
  const hasPreview = previewed === decisions
  const day = toShanghaiDay(new Date())
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
              <div className={styles.kindHead}>
                <h2 id="difference">{differenceMessages.heading}</h2>
                {evaluation.changeCount > 0 ? (
                  <DifferenceModes isComparing={isComparing} onChange={setIsComparing} />
                ) : null}
              </div>
              {isComparing ? (
                <Comparison evaluation={evaluation} decisions={decisions.decisions} hasPreview={hasPreview} />
              ) : (
                <DifferenceList
                  evaluation={evaluation}
                  decisions={decisions.decisions}
                  merges={decisions.merges}
                  onDecide={(decision: Decision) => decide({ decisions: [...decisions.decisions, decision] })}
                  onMerge={merges => decide({ merges })}
                />
              )}
            </section>
            <OutputSection
              client={client}
              state={state}
              evaluation={evaluation}
              hasAccepted={accepted.length > 0}
              hasPreview={hasPreview}
              onPreview={setPreviewed}
              onPrint={() => {
                // The sheet to sign is printed from the other view.
                flushSync(() => setIsComparing(false))
                print()
              }}
            />
          </>
        ) : null}
      </div>
      {isComparing ? (
        isPrinting && <ComparisonSheet evaluation={evaluation} decisions={decisions.decisions} day={day} />
      ) : (
        <ReviewSheet accepted={accepted} evaluation={evaluation} day={day} />
      )}
    </>
  )
}

interface ModesProps {
  readonly isComparing: boolean
  readonly onChange: (isComparing: boolean) => void
}

const DifferenceModes = ({ isComparing, onChange }: ModesProps) => (
  <fieldset className={styles.choices}>
    <legend className="visually-hidden">{differenceMessages.modesLabel}</legend>
    <Button aria-pressed={!isComparing} onClick={() => onChange(false)}>
      {differenceMessages.modes.list}
    </Button>
    <Button aria-pressed={isComparing} onClick={() => onChange(true)}>
      {differenceMessages.modes.comparison}
    </Button>
    {isComparing ? <Button onClick={() => print()}>{differenceMessages.printComparison}</Button> : null}
  </fieldset>
)

/** A file that was refused has none. */
const hasDifference = ({ changeCount, names, faults }: Evaluation): boolean =>
  changeCount > 0 || names !== null || faults.every(({ place }) => place !== null)
