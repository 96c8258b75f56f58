import { expect, test } from 'vitest'
import { readDirectoryInput, readDrop } from './chosenFiles'

const toFile = (path: string): File =>
  Object.assign(new File(['{}'], path.split('/').at(-1) ?? ''), { webkitRelativePath: path })

/** A dropped file or folder; as in a browser, a reader gives some entries at a time and then none. */
function toEntry(path: string, entries: readonly object[] | null): object {
  const name = path.split('/').at(-1) ?? ''
  if (!entries)
    return { name, isFile: true, fullPath: path, file: (resolve: (file: File) => void) => resolve(toFile(path)) }
  const createReader = () => {
    const batches = [entries.slice(0, 2), entries.slice(2), []]
    return { readEntries: (resolve: (batch: unknown) => void) => resolve(batches.shift()) }
  }
  return { name, isDirectory: true, fullPath: path, createReader }
}
const drop = (...entries: readonly object[]) =>
  readDrop({ items: entries.map(entry => ({ webkitGetAsEntry: () => entry })), files: [] } as never)

test('a dropped folder has all files below it, without those of tools', async () => {
  const folder = toEntry('/v1', [
    toEntry('/v1/index.json', null),
    toEntry('/v1/.git', [toEntry('/v1/.git/config', null)]),
    toEntry('/v1/node_modules', [toEntry('/v1/node_modules/a.js', null)]),
    toEntry('/v1/clusters', [toEntry('/v1/clusters/a.json', null)]),
  ])
  const chosen = await drop(folder)
  expect(chosen).toMatchObject({ name: 'v1', files: [{ path: 'v1/index.json' }, { path: 'v1/clusters/a.json' }] })
})

test('one dropped zip is itself; two of anything are none', async () => {
  const file = new File(['PK'], 'update.zip')
  expect(await readDrop({ items: [], files: [file] } as never)).toEqual({ name: 'update.zip', files: file })
  expect(await readDrop({ items: [], files: [file, file] } as never)).toBeNull()
  expect(await drop(toEntry('/a', []), toEntry('/b', []))).toBeNull()
})

test('a chosen folder has its name and its files, however many of tools lie before them; an empty one is nothing', () => {
  const files = ['v1/index.json', 'v1/.DS_Store'].map(toFile)
  expect(readDirectoryInput(files as never)).toEqual({ name: 'v1', files: [{ path: 'v1/index.json', file: files[0] }] })
  expect(readDirectoryInput([] as never)).toBeNull()
  const ofTools = Array.from({ length: 20_000 }, (_, i) => toFile(`v1/node_modules/${i}.js`))
  expect(readDirectoryInput([...ofTools, ...files] as never)?.files).toHaveLength(1)
})
