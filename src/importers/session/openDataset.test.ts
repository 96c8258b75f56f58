// A data set that somebody gave the reader: opened whole, or refused with every file that is wrong.
import { createHash } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { TABLE_TEXTS } from '../../../tests/support/data/sourceDataset'
import { CLUSTERS } from '../../../tests/support/data/sourceTables'
import { buildData } from '../../dataset/buildData'
import type { IsoDay } from '../../domain/date/isoDay'
import { openDataset } from './openDataset'
import { createSession } from './session'

const FILES = buildData(TABLE_TEXTS).files
const SESSION = createSession({ texts: TABLE_TEXTS, spelling: {} as never, day: '2026-12-01' as IsoDay })
const BOUNDARIES = CLUSTERS.flatMap(({ adcode, prefecture }) => [...(adcode === null ? [] : [adcode]), prefecture])
const [FIRST] = CLUSTERS as readonly [(typeof CLUSTERS)[number], ...typeof CLUSTERS]
const FIRST_FILE = `clusters/${FIRST.id}.json`

type Files = ReadonlyMap<string, string>
const zip = (files: Files, folder = ''): Blob =>
  new Blob([
    zipSync(Object.fromEntries([...files].map(([path, text]) => [folder + path, strToU8(text)])), { level: 1 }),
  ])
const toFolder = (files: Files, folder: string) =>
  [...files].map(([path, text]) => ({ path: folder + path, file: new Blob([text]) }))
const open = (files: Parameters<typeof openDataset>[1]['files'], boundaries = BOUNDARIES) =>
  openDataset(SESSION, { files, boundaries }, () => {})

/** The files with one of them changed and its checksum made anew. */
function edit(path: string, change: (text: string) => string): Files {
  const text = change(FILES.get(path) ?? '')
  const sha256 = createHash('sha256').update(text).digest('hex')
  const manifest = JSON.parse(FILES.get('version.json') ?? '')
  const files = manifest.files.map((file: { path: string }) => (file.path === path ? { ...file, sha256 } : file))
  return new Map([...FILES, [path, text], ['version.json', JSON.stringify({ ...manifest, files })]])
}
const editJson = (path: string, change: (json: Record<string, unknown[]>) => unknown): Files =>
  edit(path, text => JSON.stringify(change(JSON.parse(text))))
const without = (path: string): Files => new Map([...FILES].filter(([name]) => name !== path))

describe('a whole data set', () => {
  test.each([
    ['a zip of the content of the published folder', zip(FILES)],
    ['a zip of the folder', zip(FILES, 'data/v1/')],
    [
      'the release of the update page',
      zip(new Map([...FILES, ['../../../data/clusters.json', '[]']]), 'public/data/v1/'),
    ],
    ['the folder itself', toFolder(FILES, 'v1/')],
    [
      'a repository with other files around it',
      [...toFolder(FILES, 'map/public/data/v1/'), { path: 'map/index.json', file: new Blob(['{']) }],
    ],
    [
      'the folder as Git has it on Windows',
      toFolder(new Map([...FILES].map(([path, text]) => [path, text.replace(/(?<!\r)\n/g, '\r\n')])), ''),
    ],
  ])('opens as %s', async (_, files) => {
    const { faults, dataset } = await open(files)
    expect(faults).toEqual([])
    expect(dataset).toMatchObject({ clusterCount: CLUSTERS.length, changes: {} })
    expect(dataset?.files['index.json']?.trim()).toBe(FILES.get('index.json')?.trim())
    expect(Object.keys(dataset?.files ?? {})).toEqual(expect.arrayContaining([FIRST_FILE, `en/${FIRST_FILE}`]))
  })

  test('names the clusters that the published data lack or have otherwise', async () => {
    const rows = JSON.parse(TABLE_TEXTS['clusters.json'])
    rows[0] = { ...rows[0], products: ['泡菜'] }
    const { dataset } = await open(zip(buildData({ ...TABLE_TEXTS, 'clusters.json': JSON.stringify(rows) }).files))
    expect(dataset?.changes).toEqual({ [rows[0].id]: 'changed' })
  })

  test('opens with a warning where the map lacks the boundary of a county', async () => {
    const { faults, dataset } = await open(
      zip(FILES),
      BOUNDARIES.filter(code => code !== FIRST.adcode),
    )
    expect(faults.map(({ code, severity }) => [code, severity])).toContainEqual(['boundary-missing', 'warning'])
    expect(faults[0]?.texts[0]).toContain(FIRST.adcode)
    expect(dataset?.clusterCount).toBe(CLUSTERS.length)
  })
})

describe('a data set with a fault is refused, and the file is named', () => {
  test.each([
    ['a file is missing', without(FIRST_FILE), 'file-missing', FIRST_FILE],
    ['its list is missing', without('version.json'), 'file-missing', 'version.json'],
    ['its index is missing', without('index.json'), 'file-missing', 'index.json'],
    ['a file was changed', new Map([...FILES, ['facts.json', '{}']]), 'file-altered', 'facts.json'],
    ['a file is cut off', edit('figures.json', text => text.slice(0, 900)), 'cannot-be-read', 'figures.json'],
    [
      'it has another version',
      new Map([...FILES, ['version.json', (FILES.get('version.json') ?? '').replace(/"1\.\d+\.\d+"/, '"2.0.0"')]]),
      'data-set-version',
      'version.json',
    ],
    [
      'it is of another province',
      edit('index.json', text => text.replaceAll('"prefecture":"51', '"prefecture":"52')),
      'data-set-province',
      'index.json',
    ],
    [
      'a field has a wrong value',
      edit('index.json', text => text.replace(/"industry":"[^"]*"/, '"industry":"steel"')),
      'not-in-list',
      'index.json',
    ],
    [
      'a cluster is there twice',
      editJson('index.json', ({ clusters, ...json }) => ({
        ...json,
        clusters: [clusters?.[0], ...(clusters ?? [])],
      })),
      'duplicate-id',
      'index.json',
    ],
    ['it has no cluster', editJson('index.json', json => ({ ...json, clusters: [] })), 'table-empty', 'index.json'],
    [
      'a file is about another cluster',
      editJson(FIRST_FILE, json => ({ ...json, id: 'other' })),
      'not-valid',
      FIRST_FILE,
    ],
  ])('%s', async (_, files, code, file) => {
    const { faults, dataset } = await open(zip(files, 'v1/'))
    expect([faults.map(fault => fault.code), dataset === null]).toEqual([[code], true])
    expect(faults[0]?.texts[0]).toContain(file)
    expect(faults[0]?.remedy).not.toBe('')
  })

  test.each([
    ['no data set', zip(new Map([['readme.json', '{}']])), 'no-data-set'],
    ['a text', new Blob(['index.json']), 'no-data-set'],
    ['a picture', new Blob(['\x89PNG']), 'no-data-set'],
    ['an empty file', new Blob([]), 'file-empty'],
    ['a file above the limit', Object.defineProperty(new Blob(['PK']), 'size', { value: 2e9 }), 'file-too-large'],
    ['an archive that is cut off', zip(FILES).slice(0, 90_000), 'zip-broken'],
    [
      'an archive that unpacks to more than the limit',
      new Blob([zipSync({ 'index.json': new Uint8Array(300e6) })]),
      'zip-bomb',
    ],
    ['two data sets', zip(new Map([...FILES, ['old/version.json', '{}'], ['old/index.json', '{}']])), 'data-set-twice'],
    ['an empty folder', [], 'no-data-set'],
  ])('%s', async (_, files, code) => {
    const { faults, dataset } = await open(files)
    expect([faults.map(fault => fault.code), dataset === null]).toEqual([[code], true])
  })
})
