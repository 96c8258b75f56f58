// Takes a file: chosen, dropped on the box, or pasted.
import { useEffect, useId, useRef, useState } from 'react'
import { updateMessages as messages } from '#messages/update'
import { MAX_FILE_BYTES } from '../../importers/book/book'
import type { UpdateInput } from '../../importers/session/sessionTypes'
import styles from './Update.module.css'

interface Props {
  readonly hint: string
  readonly accept: string
  readonly onOpen: (input: UpdateInput) => void
}

/** Cells of a table, or JSON. */
const TABLE_TEXT = /\t|^\s*[{[]/

export function FileForm({ hint, accept, onOpen }: Props) {
  const id = useId()
  const [problem, setProblem] = useState('')
  const [isOver, setIsOver] = useState(false)
  const openFiles = async ([file, ...others]: readonly File[]) => {
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
  const openTransfer = (data: DataTransfer | null) => {
    const files = [...(data?.files ?? [])]
    const text = data?.getData('text') ?? ''
    const isFolder = [...(data?.items ?? [])].some(item => item.webkitGetAsEntry?.()?.isDirectory)
    if (isFolder) return setProblem(messages.folder)
    // Spreadsheet programs copy cells as text, and as a picture of them.
    const hasOnlyPictures = files.every(({ type }) => type.startsWith('image/'))
    if (hasOnlyPictures && TABLE_TEXT.test(text))
      return onOpen({ kind: 'file', name: messages.pastedTable, bytes: new TextEncoder().encode(text) })
    if (files.length > 0) return void openFiles(files)
    if (text !== '') setProblem(messages.textOnly)
  }
  // A drop or a paste counts anywhere on the page: readers miss the box, and a paste goes to the element in focus.
  const newest = useRef(openTransfer)
  newest.current = openTransfer
  useEffect(() => {
    const onDrop = (event: DragEvent) => {
      event.preventDefault()
      setIsOver(false)
      newest.current(event.dataTransfer)
    }
    const onPaste = (event: ClipboardEvent) => newest.current(event.clipboardData)
    const onDrag = (event: DragEvent) => {
      event.preventDefault()
      // A drag that moves to another element of the page has a relatedTarget; one that leaves the page has none.
      setIsOver(event.type !== 'dragleave' || event.relatedTarget !== null)
    }
    addEventListener('drop', onDrop)
    addEventListener('paste', onPaste)
    addEventListener('dragover', onDrag)
    addEventListener('dragleave', onDrag)
    return () => {
      removeEventListener('drop', onDrop)
      removeEventListener('paste', onPaste)
      removeEventListener('dragover', onDrag)
      removeEventListener('dragleave', onDrag)
    }
  }, [])
  return (
    <div className={styles.drop} data-over={isOver || undefined}>
      <p>{hint}</p>
      <label htmlFor={id}>{messages.chooseFile}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-problem`}
        onChange={event => {
          void openFiles([...(event.target.files ?? [])])
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
