// The last step: a preview on the map, the files to publish, the changes for a second person, the reader's workbook with its
// faults, and a sheet to print and sign.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { saveMessages } from '#messages/save'
import { t } from '#messages/t'
import { outputMessages as messages } from '#messages/updateOutput'
import { toShanghaiDay } from '../../domain/date/isoDay'
import type { Decisions, Evaluation } from '../../importers/session/sessionTypes'
import { saveFile } from '../../ui/browser/saveFile'
import { Button } from '../../ui/controls/Button'
import { buildLocalMapHref, keepOnDevice } from './dataset/localMap'
import { Field } from './Field'
import type { SessionClient } from './openSession'
import styles from './Update.module.css'
import type { UpdateState } from './updateState'

interface Props {
  readonly client: SessionClient
  readonly state: UpdateState
  readonly evaluation: Evaluation
  readonly hasAccepted: boolean
  /** A preview of these decisions is kept on the device. */
  readonly hasPreview: boolean
  readonly onPreview: (decisions: Decisions) => void
  readonly onPrint: () => void
}

export function OutputSection({
  client,
  state: { input, decisions },
  evaluation,
  hasAccepted,
  hasPreview,
  onPreview,
  onPrint,
}: Props) {
  const [note, setNote] = useState('')
  const [status, setStatus] = useState('')
  const [problems, setProblems] = useState<readonly string[]>([])
  const previewRef = useRef<HTMLAnchorElement>(null)
  // The link replaces the button that had the focus.
  useEffect(() => {
    if (!hasPreview) setStatus('')
    if (hasPreview && document.activeElement === document.body) previewRef.current?.focus()
  }, [hasPreview])
  const day = toShanghaiDay(new Date())
  const run = (action: () => Promise<string>) => {
    setProblems([])
    setStatus('')
    action().then(setStatus, error =>
      setStatus(messages.failed(error instanceof Error ? error.message : String(error))),
    )
  }
  const save = async (content: BlobPart, type: string, name: string): Promise<string> => {
    const outcome = await saveFile(name, async () => new Blob([content], { type }))
    return outcome === 'inApp' ? saveMessages.saveOutcome.inApp : messages.done(name)
  }

  const buildRelease = async () => {
    const output = await client.call('release', { decisions, day })
    setProblems(output.problems)
    return output.bytes ? save(output.bytes, 'application/zip', `update-${day}.zip`) : ''
  }
  const buildChangeSet = async () => {
    const { text } = await client.call('changeSet', { decisions, day, note })
    return save(text, 'application/json', `changes-${day}-${evaluation.base.slice(0, 8)}.json`)
  }
  const buildPreview = async () => {
    const output = await client.call('preview', { decisions, day })
    setProblems(output.problems)
    if (output.problems.length > 0) return ''
    const name = input?.kind === 'file' ? input.name : messages.pastedNames
    const refusal = await keepOnDevice({ name, files: output.files, changes: output.changes })
    if (refusal !== null) return refusal
    onPreview(decisions)
    return messages.previewReady
  }
  const buildAnnotated = async () => {
    if (input?.kind !== 'file') return ''
    const { bytes } = await client.call('annotated', { decisions, day, bytes: input.bytes })
    const name = `${input.name.replace(/\.[^.]*$/, '')}-${t.lang === 'en' ? 'faults' : '问题'}.xlsx`
    return bytes ? save(bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name) : ''
  }

  return (
    <section aria-labelledby="output" className={styles.output}>
      <h2 id="output">{messages.heading}</h2>
      {hasAccepted ? null : <p>{messages.nothing}</p>}
      <p role="status">{status}</p>
      {problems.length > 0 ? (
        <div role="alert" className={styles.problem}>
          <p>{messages.problems(problems.length)}</p>
          <ul>
            {problems.map(problem => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Output note={messages.previewNote}>
        {hasPreview ? (
          // A plain link, which no popup blocker stops.
          <a ref={previewRef} href={buildLocalMapHref()} target="_blank" rel="noopener" className={styles.previewLink}>
            {messages.preview}
          </a>
        ) : (
          <Button disabled={!hasAccepted} onClick={() => run(buildPreview)}>
            {messages.preparePreview}
          </Button>
        )}
      </Output>
      <Output note={messages.releaseNote}>
        <Button variant="primary" disabled={!hasAccepted} onClick={() => run(buildRelease)}>
          {messages.release}
        </Button>
      </Output>
      <Output note={messages.changeSetNote}>
        <Field label={messages.note} hint={messages.noteHint}>
          {props => <input {...props} maxLength={500} value={note} onChange={event => setNote(event.target.value)} />}
        </Field>
        <Button disabled={evaluation.changeCount === 0} onClick={() => run(buildChangeSet)}>
          {messages.changeSet}
        </Button>
      </Output>
      {input?.kind === 'file' && Object.keys(evaluation.faultCounts).length > 0 ? (
        <Output note={messages.annotatedNote}>
          <Button onClick={() => run(buildAnnotated)}>{messages.annotated}</Button>
        </Output>
      ) : null}
      <Output note={messages.reviewNote}>
        <Button disabled={!hasAccepted} onClick={onPrint}>
          {messages.review}
        </Button>
      </Output>
    </section>
  )
}

const Output = ({ note, children }: { readonly note: string; readonly children: ReactNode }) => (
  <div className={styles.outputItem}>
    <div>{children}</div>
    <p className={styles.hint}>{note}</p>
  </div>
)
