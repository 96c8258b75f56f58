// Opens a data set that somebody gave the reader: a zip, or the files of a folder. Reads and checks all of it before the page
// keeps any of it, and compares it with the published tables.
import { faultMessages } from '#messages/faults'
import { formatProblem } from '../../dataset/tables/formatProblem'
import { type Problem, toProblem } from '../../dataset/tables/problem'
import type { FaultCode, Severity } from '../../domain/fault/faultCodes'
import { groupFaults } from '../../domain/fault/groupFaults'
import { MAX_FILE_BYTES, MAX_UNPACKED_BYTES } from '../book/book'
import { type FileFault, RefusalError, refuse, refuseAbove } from '../book/fileFault'
import { sniffFormat } from '../book/sniffFormat'
import { openZip } from '../book/zipArchive'
import { type ChangedClusters, collectChangedClusters } from '../changes/change'
import { type FolderFiles, findFolders } from '../folder/folderFiles'
import { openPublishedFolder, type PublishedFolder } from '../folder/publishedFolder'
import type { Session } from './sessionTypes'

/** Places of one code that the page shows. */
const MAX_PLACES = 20

/** The reader's choice, and the places of the map. */
export interface DatasetRequest {
  /** A zip, or the files of a folder with their paths. */
  readonly files: Blob | readonly { readonly path: string; readonly file: Blob }[]
  /** Codes of the counties and prefectures whose boundaries the map has. */
  readonly boundaries: readonly string[]
}

/** The faults of one code, in the reader's language. */
export interface DatasetFaults {
  readonly code: FaultCode
  readonly severity: Severity
  readonly count: number
  /** The first ones, each with file, record and field. */
  readonly texts: readonly string[]
  readonly remedy: string
}

/** The result of the check. */
export interface OpenedDataset {
  /** With an error there is no data set. */
  readonly faults: readonly DatasetFaults[]
  readonly dataset: {
    readonly edition: string
    /** Date of the newest source, may be partial. */
    readonly dataDate: string
    readonly clusterCount: number
    /** The files that the app loads, by path below the folder of published data. */
    readonly files: Readonly<Record<string, string>>
    /** Clusters that differ from the published ones. */
    readonly changes: ChangedClusters
  } | null
}

/** Rejects only for a mistake of the program. @param onProgress receives shares from 0 to 1 */
export async function openDataset(
  session: Session,
  { files, boundaries }: DatasetRequest,
  onProgress: (share: number) => void,
): Promise<OpenedDataset> {
  try {
    const opened = openPublishedFolder(
      files instanceof Blob ? await readZip(files) : await readFolder(files),
      onProgress,
    )
    if (!('folder' in opened)) return toResult(opened.problems, null)
    const { manifest, clusters, files: texts } = opened.folder
    return toResult(findMissingBoundaries(clusters, new Set(boundaries)), {
      edition: manifest.edition,
      dataDate: manifest.dataDate,
      clusterCount: clusters.length,
      files: Object.fromEntries([...texts].filter(([path]) => !path.startsWith('tables/'))),
      changes: collectChangedClusters(session.diffRows(parseTables(texts))),
    })
  } catch (error) {
    if (error instanceof RefusalError) return toResult([toFileProblem(error.refusal)], null)
    throw error
  }
}

const toFileProblem = ({ code, params }: FileFault): Problem => ({ file: '', record: '', field: '', code, params })

const toResult = (problems: readonly Problem[], dataset: OpenedDataset['dataset']): OpenedDataset => ({
  faults: groupFaults(problems, () => '').map(({ code, severity, faults }) => ({
    code,
    severity,
    count: faults.length,
    texts: faults.slice(0, MAX_PLACES).map(problem => formatProblem(faultMessages, problem)),
    remedy: faultMessages.words[code][2],
  })),
  dataset,
})

/** The schemas have checked both. */
const parseTables = (texts: PublishedFolder['files']) => ({
  clusters: JSON.parse(texts.get('tables/clusters.json') ?? '[]'),
  sources: JSON.parse(texts.get('tables/sources.json') ?? '[]'),
})

function findMissingBoundaries(clusters: PublishedFolder['clusters'], codes: ReadonlySet<string>): Problem[] {
  return clusters.flatMap(({ id, adcode, prefecture }) =>
    [adcode, prefecture].flatMap(code =>
      code === null || codes.has(code) ? [] : [toProblem('', id, '', 'boundary-missing', { found: code })],
    ),
  )
}

async function readBytes(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return refuse('file-unreadable')
  }
}

async function readZip(file: Blob): Promise<FolderFiles> {
  refuseAbove(MAX_FILE_BYTES, file.size)
  const bytes = await readBytes(file)
  return sniffFormat(bytes) === 'zip' ? openZip(bytes) : refuse('no-data-set')
}

/** Reads only the files beside version.json and below: the chosen folder may be a whole repository. */
async function readFolder(files: Exclude<DatasetRequest['files'], Blob>): Promise<FolderFiles> {
  const names = files.map(({ path }) => path)
  const [folder] = findFolders(names, ['version.json'])
  const own = folder === undefined ? [] : files.filter(({ path }) => path.startsWith(folder))
  refuseAbove(
    MAX_UNPACKED_BYTES,
    own.reduce((sum, { file }) => sum + file.size, 0),
  )
  const contents = new Map<string, Uint8Array>()
  for (const { path, file } of own) contents.set(path, await readBytes(file))
  return { names, unpack: path => contents.get(path) ?? null }
}
