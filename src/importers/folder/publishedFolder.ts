// Checks the files of a published data set by the schemas of the app and by its own list of checksums, before any of them is
// kept. The first kind of fault ends the check: a missing file would be the cause of all later ones.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import type { ClusterIndex } from '../../data/files'
import { manifestSchema } from '../../data/manifest'
import { FILE_KINDS } from '../../dataset/catalogue/fileSchemas'
import { locateJsonError } from '../../dataset/tables/locateJsonError'
import { findDuplicates, type Problem, toProblem } from '../../dataset/tables/problem'
import { getRowId } from '../../dataset/tables/readDataset'
import { toSchemaFinding } from '../../dataset/tables/schemaFinding'
import { DATA_FOLDER } from '../../domain/export/publishedData'
import type { Manifest } from '../../domain/export/publishedFiles'
import { parsePrefectureCode } from '../../domain/place/adcode'
import { RefusalError } from '../book/fileFault'
import { type FolderFiles, findFolders } from './folderFiles'

/** A data set whose files are whole and valid. */
export interface PublishedFolder {
  readonly manifest: Manifest
  /** The files that the app loads, and the tables, by their path below the folder of published data. */
  readonly files: ReadonlyMap<string, string>
  readonly clusters: ClusterIndex['clusters']
}

/** Needed whether or not the list names them. The list of policy may be empty, so programme.json is not. */
const REQUIRED_FILES: readonly string[] = [
  ...['measures', 'figures', 'facts', 'promises', 'county'].flatMap(name => [`${name}.json`, `en/${name}.json`]),
  ...['search', 'english', 'aliases', 'changes', 'tables/clusters', 'tables/sources'].map(name => `${name}.json`),
]
const MANIFEST = 'version.json'
const INDEX = 'index.json'
/** `v1`: the form of the files that this program reads. */
const MAJOR_VERSION = /\d+$/.exec(DATA_FOLDER)?.[0] ?? ''

/** Ends the check with its faults. */
class FolderProblems extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`${problems.length} problems`)
  }
}

const fail = (...problems: readonly Problem[]): never => {
  throw new FolderProblems(problems)
}
const failIfAny = (problems: readonly Problem[]): void => {
  if (problems.length > 0) fail(...problems)
}

/** Opens the data set of a folder or an archive, at any depth. @param onProgress receives shares from 0 to 1 */
export function openPublishedFolder(
  files: FolderFiles,
  onProgress: (share: number) => void = () => {},
): { readonly folder: PublishedFolder; readonly problems: readonly [] } | { readonly problems: readonly Problem[] } {
  try {
    return { folder: readFolder(files, onProgress), problems: [] }
  } catch (error) {
    if (error instanceof FolderProblems) return { problems: error.problems }
    throw error
  }
}

function readFolder(files: FolderFiles, onProgress: (share: number) => void): PublishedFolder {
  const folder = findDataFolder(files.names)
  const read = (path: string): Uint8Array | null => {
    try {
      return files.unpack(folder + path)
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      const { code, params } = error.refusal
      return fail({ file: path, record: '', field: '', code, params })
    }
  }
  const manifest = readManifest(decode(read(MANIFEST) ?? new Uint8Array(0)))
  const texts = new Map<string, string>()
  const problems: Problem[] = []
  for (const [index, { path, sha256: checksum }] of manifest.files.entries()) {
    onProgress(index / manifest.files.length)
    const bytes = read(path)
    if (bytes === null) problems.push(toProblem(path, '', '', 'file-missing'))
    else if (!hasChecksum(bytes, checksum)) problems.push(toProblem(path, '', '', 'file-altered'))
    else texts.set(path, decode(bytes))
  }
  const listMissing = (paths: readonly string[]) =>
    paths
      .filter(path => !manifest.files.some(file => file.path === path))
      .map(path => toProblem(path, '', '', 'file-missing'))
  failIfAny([...problems, ...listMissing([INDEX, ...REQUIRED_FILES])])

  const index = parseJson(INDEX, texts.get(INDEX) ?? '') as Partial<ClusterIndex> | null
  failIfAny(listMissing(listParts(index?.more)))
  failIfAny(checkProvince(index?.clusters))
  const kept = new Map([...texts].filter(([path]) => FILE_KINDS.some(kind => kind.path.test(path))))
  failIfAny([...kept].flatMap(([path, text]) => checkFile(path, text)))
  const clusters = readClusters(kept)
  failIfAny(listMissing(clusters.flatMap(({ id }) => [`clusters/${id}.json`, `en/clusters/${id}.json`])))
  return { manifest, files: kept, clusters }
}

function findDataFolder(names: Iterable<string>): string {
  // The schemas of the files have the names of the files.
  const all = [...names].filter(name => !/(?:^|\/)schemas\/[^/]*$/.test(name))
  const folders = findFolders(all, [MANIFEST, INDEX])
  if (folders.length > 1)
    fail(toProblem('', '', '', 'data-set-twice', { found: folders.map(f => f || './').join('  ') }))
  const [folder] = folders
  if (folder !== undefined) return folder
  // A folder with one of the two files lacks the other.
  if (findFolders(all, [MANIFEST]).length > 0) fail(toProblem(INDEX, '', '', 'file-missing'))
  if (findFolders(all, [INDEX, 'measures.json']).length > 0) fail(toProblem(MANIFEST, '', '', 'file-missing'))
  return fail(toProblem('', '', '', 'no-data-set'))
}

function readManifest(text: string): Manifest {
  const json = parseJson(MANIFEST, text)
  const found = String((json as { readonly schemaVersion?: unknown } | null)?.schemaVersion ?? '')
  if (found.split('.')[0] !== MAJOR_VERSION)
    fail(toProblem(MANIFEST, '', 'schemaVersion', 'data-set-version', { found, expected: `${MAJOR_VERSION}.x` }))
  const result = v.safeParse(manifestSchema, json)
  return result.success ? result.output : fail(...toProblems(MANIFEST, json, result.issues))
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const computeChecksum = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

/** Git may have changed the ends of lines on Windows. */
const hasChecksum = (bytes: Uint8Array, checksum: string): boolean =>
  computeChecksum(bytes) === checksum ||
  (bytes.includes(0x0d) && computeChecksum(utf8ToBytes(decode(bytes).replaceAll('\r\n', '\n'))) === checksum)

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return fail(toProblem(path, '', '', 'cannot-be-read', locateJsonError(text, error)))
  }
}

/** Paths of the further parts of the index, below the folder; the schema reports any other value. */
const listParts = (more: unknown): string[] =>
  (Array.isArray(more) ? more : []).map(path => String(path).slice(DATA_FOLDER.length + 1))

/** One fault instead of one for each cluster. */
function checkProvince(clusters: unknown): Problem[] {
  const codes = (Array.isArray(clusters) ? clusters : []).map(cluster => String(cluster?.prefecture ?? ''))
  if (codes.length === 0 || codes.some(code => parsePrefectureCode(code) !== null)) return []
  const found = [...new Set(codes.map(code => code.slice(0, 2)))].join(' / ')
  return [toProblem(INDEX, '', '', 'data-set-province', { found })]
}

function checkFile(path: string, text: string): Problem[] {
  const kind = FILE_KINDS.find(candidate => candidate.path.test(path))
  const json = parseJson(path, text)
  const result = kind ? v.safeParse(kind.schema, json) : null
  if (result && !result.success) return toProblems(path, json, result.issues)
  const expected = /^(?:en\/)?clusters\/(.*)\.json$/.exec(path)?.[1]
  const { id } = json as { readonly id?: unknown }
  return expected === undefined || id === expected
    ? []
    : [toProblem(path, '', 'id', 'not-valid', { found: String(id), expected })]
}

const toProblems = (file: string, json: unknown, issues: readonly v.BaseIssue<unknown>[]): Problem[] =>
  issues.map(issue => ({
    file,
    record: getRowId(
      json,
      (issue.path ?? []).map(({ key }) => key),
    ),
    ...toSchemaFinding(issue),
  }))

/** The clusters of the index and its further parts, each once. */
function readClusters(files: ReadonlyMap<string, string>): ClusterIndex['clusters'] {
  const clusters = [...files]
    .filter(([path]) => /^index(-\d+)?\.json$/.test(path))
    .flatMap(([, text]) => (JSON.parse(text) as ClusterIndex).clusters)
  const ids = clusters.map(({ id }) => id)
  failIfAny(findDuplicates(ids).map(id => toProblem(INDEX, id, 'id', 'duplicate-id', { found: id })))
  return ids.length > 0 ? clusters : fail(toProblem(INDEX, '', 'clusters', 'table-empty'))
}
