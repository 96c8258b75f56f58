// Takes a file: chosen, dropped on the box, or pasted.
import { type DragEvent, useId, useState } from 'react'
import { updateMessages as messages } from '#messages/update'
import { MAX_FILE_BYTES } from '../../importers/book/book'
import type { UpdateInput } from '../../importers/session/sessionTypes'
import styles from './Update.module.css'

interface Props {
  readonly hint: string
  readonly accept: string
  readonly onOpen: (input: UpdateInput) => void
}

export function FileForm({ hint, accept, onOpen }: Props) {
  const id = useId()
  const [problem, setProblem] = useState('')
  const [isOver, setIsOver] = useState(false)
  const open = async (files: FileList | null) => {
    const [file, ...others] = files ?? []
    if (!file) return
    if (others.length > 0) return setProblem(messages.oneFile)
    if (file.size > MAX_FILE_BYTES) return setProblem(messages.tooLarge(file.name, file.size, MAX_FILE_BYTES))
    setProblem('')
    try {
      onOpen({ kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    } catch {
      setProblem(messages.unreadable(file.name))
    }
  }
  const onDrag = (event: DragEvent, isNowOver: boolean) => {
    event.preventDefault()
    setIsOver(isNowOver)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a second way for the mouse; the input below does the same
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragEnter={event => onDrag(event, true)}
      onDragOver={event => onDrag(event, true)}
      onDragLeave={event => onDrag(event, false)}
      onDrop={event => {
        onDrag(event, false)
        void open(event.dataTransfer.files)
      }}
      onPaste={event => void open(event.clipboardData.files)}
    >
      <p>{hint}</p>
      <label htmlFor={id}>{messages.chooseFile}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-problem`}
        onChange={event => {
          void open(event.target.files)
          // The same file again is a new choice.
          event.target.value = ''
        }}
      />
      <p className={styles.hint}>{messages.dropHint}</p>
      <p id={`${id}-problem`} className={styles.problem} role="alert">
        {problem}
      </p>
    </div>
  )
}
