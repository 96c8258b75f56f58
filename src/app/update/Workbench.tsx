// The work on what was opened: its names or faults, its difference to the published data, and what can be taken away.
import { useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { differenceMessages } from '#messages/difference'
import { workbenchMessages as messages } from '#messages/workbench'
import { toShanghaiDay } from '../../domain/date/isoDay'
import { FAULT_KINDS } from '../../domain/fault/faultCodes'
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
import { SessionNotice } from './review/SessionNotice'
import { SheetPreview } from './review/SheetPreview'
import type { UpdateAction, UpdateState } from './updateState'
import { usePrintEvents } from './usePrintEvents'
import { useSession } from './useSession'

interface Props {
  readonly state: UpdateState
  readonly dispatch: (action: UpdateAction) => void
  readonly onClose: () => void
}

export default function Workbench({ state, dispatch, onClose }: Props) {
  const { client, status, evaluation, places, retry } = useSession(state)
  const [shownCell, setShownCell] = useState<FaultPlace | null>(null)
  const [isComparing, setIsComparing] = useState(false)
  /** The decisions whose preview is kept on the device. */
  const [previewed, setPreviewed] = useState<Decisions | null>(null)
  /** The last step back or forward, for screen readers. */
  const [step, setStep] = useState('')
  usePrintEvents()
  const isPrinting = useIsPrinting()
  const { input, decisions } = state
  const reviewPlaces = useMemo(() => (places ? buildReviewPlaces(places) : null), [places])
  const isRead = evaluation !== null && isUsable(evaluation)
  const hasAnswer = evaluation !== null || status.kind === 'failed'
  const headingRef = useRef<HTMLHeadingElement>(null)
  // The form or the file box that had the focus is gone.
  useEffect(() => {
    if (hasAnswer) headingRef.current?.focus()
  }, [hasAnswer])
  useEffect(() => {
    if (isRead) dispatch({ type: 'read' })
  }, [isRead, dispatch])
  const openerRef = useRef<HTMLElement | null>(null)
  const showCell = (place: FaultPlace) => {
    openerRef.current = document.activeElement as HTMLElement | null
    setShownCell(place)
  }
  const hideCell = () => {
    setShownCell(null)
    openerRef.current?.focus()
  }
  const decide = (patch: Partial<Decisions>) => {
    setStep('')
    dispatch({ type: 'decide', decisions: patch })
  }
  const undo = () => {
    dispatch({ type: 'undo' })
    setStep(messages.undone(Math.max(0, state.past.length - 1)))
  }
  const redo = () => {
    dispatch({ type: 'redo' })
    setStep(messages.redone(Math.max(0, state.future.length - 1)))
  }
  const close = <Button onClick={onClose}>{status.kind === 'reading' ? messages.cancel : messages.close}</Button>
  if (!input) return null
  if (!evaluation || !client || status.kind === 'failed' || evaluation.refusal)
    return (
      <SessionNotice
        status={status}
        refusal={client ? (evaluation?.refusal ?? null) : null}
        fileName={input.kind === 'file' ? input.name : ''}
        headingRef={headingRef}
        onRetry={retry}
        close={close}
      />
    )
  const { names, changeSet, changeCount, faultCounts } = evaluation
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
          <h2 ref={headingRef} tabIndex={-1}>
            {heading}
          </h2>
          {/* Without a step to undo they keep the focus. */}
          <Button aria-disabled={state.past.length === 0 || undefined} onClick={undo}>
            {messages.undo}
          </Button>
          <Button aria-disabled={state.future.length === 0 || undefined} onClick={redo}>
            {messages.redo}
          </Button>
          {close}
          <span role="status" className="visually-hidden">
            {step}
          </span>
        </div>
        {changeSet ? <p>{messages.changeSetOf(changeSet.date, changeSet.note)}</p> : null}
        {names && reviewPlaces ? (
          <NamesReview
            names={names}
            titles={evaluation.titles}
            answers={decisions.answers}
            places={reviewPlaces}
            onAnswer={(key, answer) => decide({ answers: { ...decisions.answers, [key]: answer } })}
          />
        ) : null}
        {input.kind === 'file' && !changeSet ? (
          <FaultList
            faults={evaluation.faults}
            counts={faultCounts}
            mendedCount={decisions.mended.length}
            onMend={key => decide({ mended: [...decisions.mended, key] })}
            onShowCell={showCell}
          />
        ) : null}
        {shownCell ? <SheetPreview client={client} place={shownCell} onClose={hideCell} /> : null}
        <section aria-labelledby="difference">
          <div className={styles.kindHead}>
            <h2 id="difference">{differenceMessages.heading}</h2>
            {changeCount > 0 ? <DifferenceModes isComparing={isComparing} onChange={setIsComparing} /> : null}
          </div>
          {isComparing ? (
            <Comparison
              evaluation={evaluation}
              decisions={decisions.decisions}
              places={reviewPlaces}
              hasPreview={hasPreview}
            />
          ) : (
            <DifferenceList
              evaluation={evaluation}
              decisions={decisions.decisions}
              places={reviewPlaces}
              merges={decisions.merges}
              onDecide={(decision: Decision) => decide({ decisions: [...decisions.decisions, decision] })}
              onMerge={merges => decide({ merges })}
            />
          )}
        </section>
        {changeCount > 0 || Object.keys(faultCounts).length > 0 ? (
          <OutputSection
            client={client}
            state={state}
            evaluation={evaluation}
            hasAccepted={evaluation.acceptedCount > 0}
            hasPreview={hasPreview}
            onPreview={setPreviewed}
            onPrint={() => {
              // The sheet to sign is printed from the other view.
              flushSync(() => setIsComparing(false))
              print()
            }}
          />
        ) : null}
      </div>
      {isComparing ? (
        isPrinting && (
          <ComparisonSheet evaluation={evaluation} decisions={decisions.decisions} places={reviewPlaces} day={day} />
        )
      ) : (
        <ReviewSheet accepted={accepted} evaluation={evaluation} places={reviewPlaces} day={day} />
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

/** True if something of the input can be used: a file without it keeps the draft before it. */
const isUsable = ({ refusal, faults }: Evaluation): boolean =>
  refusal === null && !faults.some(({ code, place }) => place === null && FAULT_KINDS[code].severity === 'error')
