// The zip or the folder that the reader chose or dropped.
import type { DatasetRequest } from '../../../importers/session/openDataset'

export interface ChosenFiles {
  /** Of the zip or the folder. */
  readonly name: string
  readonly files: DatasetRequest['files']
}

/** No data set has more files. Further ones are left out, so that a whole disk does not fill the memory. */
const MAX_FILES = 20_000

/** Folders with many files that no data set has. */
const isIgnored = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** The files of a directory input; null without any. */
export function readDirectoryInput(list: FileList): ChosenFiles | null {
  const files = [...list]
    .map(file => ({ path: file.webkitRelativePath || file.name, file }))
    .filter(({ path }) => !path.split('/').some(isIgnored))
    .slice(0, MAX_FILES)
  const [first] = files
  return first ? { name: first.path.split('/')[0] ?? first.path, files } : null
}

/**
 * One dropped zip or folder, with all files below.
 * @returns null for anything but one item; rejects if the browser cannot read it
 */
export async function readDrop({ items, files }: DataTransfer): Promise<ChosenFiles | null> {
  // `items` is empty after the first await.
  const entries = [...items].flatMap(item => item.webkitGetAsEntry?.() ?? [])
  const [file, ...others] = files
  const [entry] = entries
  if (entries.length > 1 || others.length > 0) return null
  if (entry && isDirectory(entry)) return { name: entry.name, files: await listFiles(entry) }
  return file ? { name: file.name, files: file } : null
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

async function listFiles(folder: FileSystemDirectoryEntry): Promise<{ path: string; file: File }[]> {
  const files: { path: string; file: File }[] = []
  const pending = [folder]
  for (let next = pending.shift(); next && files.length < MAX_FILES; next = pending.shift())
    for (const entry of await readEntries(next)) {
      if (isIgnored(entry.name)) continue
      if (isDirectory(entry)) pending.push(entry)
      else if (isFile(entry)) {
        const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
        files.push({ path: entry.fullPath.replace(/^\//, ''), file })
      }
    }
  return files
}

/** The browser gives at most a hundred at a time. */
async function readEntries(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (next.length === 0) return entries
    entries.push(...next)
  }
}
