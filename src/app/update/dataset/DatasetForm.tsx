// Opens a data set that somebody gave the reader, as a zip or a folder, and leads to the map that shows it.
import { type ChangeEvent, type DragEvent, useId, useState } from 'react'
import { datasetMessages as messages } from '#messages/dataset'
import type { DatasetFaults, OpenedDataset } from '../../../importers/session/openDataset'
import { Button } from '../../../ui/controls/Button'
import { FaultLink } from '../faults/FaultLink'
import styles from '../Update.module.css'
import { readDirectoryInput, readDrop } from './chosenFiles'
import { buildLocalMapHref } from './localMap'
import { useDatasetOpening } from './useDatasetOpening'

/** The types of React lack this attribute. */
const DIRECTORY = { webkitdirectory: '' }
const canChooseFolder = () => 'webkitdirectory' in HTMLInputElement.prototype

/** @param onBegin the reader has chosen or dropped files */
export default function DatasetForm({ onBegin }: { readonly onBegin: () => void }) {
  const id = useId()
  const [isOver, setIsOver] = useState(false)
  const { status, open, refuse, cancel } = useDatasetOpening()
  const choose = ({ target }: ChangeEvent<HTMLInputElement>, isFolder: boolean) => {
    const [file] = target.files ?? []
    const chosen = isFolder ? readDirectoryInput(target.files as FileList) : file && { name: file.name, files: file }
    if (chosen) {
      onBegin()
      open(chosen)
    }
    // The same choice again is a new one.
    target.value = ''
  }
  const onDrag = (event: DragEvent, isNowOver: boolean) => {
    event.preventDefault()
    setIsOver(isNowOver)
  }
  const onDrop = (event: DragEvent) => {
    onDrag(event, false)
    onBegin()
    readDrop(event.dataTransfer).then(
      chosen => (chosen ? open(chosen) : refuse(messages.oneAtATime)),
      () => refuse(messages.unreadable),
    )
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a second way for the mouse; the inputs below do the same */}
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDragEnter={event => onDrag(event, true)}
        onDragOver={event => onDrag(event, true)}
        onDragLeave={event => onDrag(event, false)}
        onDrop={onDrop}
      >
        <p>{messages.hint}</p>
        <label htmlFor={`${id}-zip`}>{messages.chooseZip}</label>
        <input id={`${id}-zip`} type="file" accept=".zip,application/zip" onChange={event => choose(event, false)} />
        {canChooseFolder() ? (
          <>
            <label htmlFor={`${id}-folder`}>{messages.chooseFolder}</label>
            <input id={`${id}-folder`} type="file" {...DIRECTORY} onChange={event => choose(event, true)} />
          </>
        ) : null}
        <p className={styles.hint}>{`${messages.dropHint} ${messages.replaces}`}</p>
      </div>
      {status.kind === 'reading' ? (
        <>
          <p role="status">{messages.reading(status.name, Math.round(status.share * 100))}</p>
          <progress value={status.share || undefined} aria-label={status.name} />{' '}
          <Button onClick={cancel}>{messages.cancel}</Button>
        </>
      ) : null}
      {status.kind === 'failed' ? (
        <p role="alert" className={styles.problem}>
          {status.message} {status.retry ? <Button onClick={status.retry}>{messages.retry}</Button> : null}
        </p>
      ) : null}
      {status.kind === 'done' ? <Result name={status.name} opened={status.opened} /> : null}
    </>
  )
}

function Result({ name, opened: { faults, dataset } }: { readonly name: string; readonly opened: OpenedDataset }) {
  if (!dataset)
    return (
      <section role="alert">
        <h2>
          {messages.refused(
            name,
            faults.reduce((sum, { count }) => sum + count, 0),
          )}
        </h2>
        <FaultItems faults={faults} />
      </section>
    )
  const kinds = Object.values(dataset.changes)
  const countKind = (kind: (typeof kinds)[number]) => kinds.filter(other => other === kind).length
  const facts: readonly (readonly [string, string])[] = [
    [messages.clusters, messages.clusterCount(dataset.clusterCount)],
    [messages.dataDate, dataset.dataDate],
    [
      messages.difference,
      kinds.length > 0
        ? messages.changed(countKind('added'), countKind('changed'), countKind('absent'))
        : messages.noDifference,
    ],
    [messages.edition, dataset.edition],
  ]
  return (
    <section role="status">
      <h2>{messages.opened(name)}</h2>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <FaultItems faults={faults} />
      <p>
        <a className={styles.mapLink} href={buildLocalMapHref()} target="_blank" rel="noopener">
          {messages.openMap}
        </a>
      </p>
      <p className={styles.hint}>{messages.openNote}</p>
    </section>
  )
}

const FaultItems = ({ faults }: { readonly faults: readonly DatasetFaults[] }) =>
  faults.map(({ code, count, texts, remedy }) => (
    <div key={code} className={styles.faults}>
      <ul>
        {texts.map(text => (
          <li key={text}>{text}</li>
        ))}
        {count > texts.length ? <li>{messages.furtherPlaces(count - texts.length)}</li> : null}
      </ul>
      <p className={styles.hint}>
        {messages.remedy(remedy)} <FaultLink code={code} />
      </p>
    </div>
  ))
