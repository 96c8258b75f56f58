// Decides what the English edition of a published file is: the same records, and beside them our translations of the
// texts in it, by the Chinese text. A text that was changed has no translation until somebody writes it.
import type { Index } from '../../src/data/files'
import type { Translations } from '../../src/domain/language'

const HAN = /\p{sc=Han}/u

/** By key, or by list and key: names, numbers of documents, units, and what the English pages say in words of their own. */
const UNTRANSLATED = new Set([
  ...['clusters.nameZh', 'shortZh', 'nameAsPublished', 'unit', 'documentNumber', 'quoteZh', 'english'],
  ...['directions.titleZh', 'directions.summaryZh', 'lists.titleZh', 'lists.authority', 'sources.note'],
])

export interface FoundText {
  readonly zh: string
  /** The list or object it stands in, and its key there: `measures.textZh`. */
  readonly at: string
  /** Its row has it in English too. */
  readonly hasTwin: boolean
}

/** Every text in Chinese of a table or a published file that an English page needs a translation of. */
export function* textsIn(json: unknown, key = '', within = '', hasTwin = false): Generator<FoundText> {
  const at = `${within}.${key}`
  if (UNTRANSLATED.has(key) || UNTRANSLATED.has(at)) return
  if (typeof json === 'string') {
    if (HAN.test(json)) yield { zh: json, at, hasTwin }
  } else if (Array.isArray(json)) {
    for (const item of json) yield* textsIn(item, key, within, hasTwin)
  } else if (typeof json === 'object' && json !== null) {
    const row = json as Readonly<Record<string, unknown>>
    for (const [own, value] of Object.entries(row)) yield* textsIn(value, own, key, hasTwinIn(row, own))
  }
}

/** `textEn` beside `textZh`. */
const hasTwinIn = (row: Readonly<Record<string, unknown>>, key: string): boolean =>
  key.endsWith('Zh') && Boolean(row[key.replace(/Zh$/, 'En')])

type File = readonly [path: string, text: string]

/** Those of the texts that have a translation, each once. */
export const translated = (texts: readonly string[], translations: Translations): Translations =>
  Object.fromEntries([...new Set(texts)].flatMap(zh => (translations[zh] ? [[zh, translations[zh]]] : [])))

/**
 * The English editions, below en/, of the files that hold texts. The index has none, since every page carries it: what
 * is shown of it is translated in the file that it is shown with.
 */
export function englishEditions(files: readonly File[], translations: Translations): File[] {
  const index = JSON.parse(files.find(([path]) => path === 'index.json')?.[1] ?? '{}') as Index
  const { lists = [], deadlines = [], clusters = [] } = index
  const beside = (path: string): unknown => {
    if (path === 'programme.json') return lists
    if (path === 'facts.json') return clusters.map(c => c.products)
    const cluster = clusters.find(c => path === `clusters/${c.id}.json`)
    if (!cluster) return null
    const own = lists.filter(list => cluster.recognitions.some(r => r.list === list.id))
    return { products: cluster.products, lists: own, deadlines }
  }
  return files
    .filter(([path]) => hasEnglishEdition(path))
    .map(([path, text]) => [`en/${path}`, translate(text, beside(path), translations)])
}

/** Of those that are shown: not the tables of the search. */
const hasEnglishEdition = (path: string): boolean =>
  /^(measures|facts|programme|county|promises|clusters\/.*)\.json$/.test(path)

/** A text beside its twin has its translation in the row itself. */
function translate(file: string, beside: unknown, translations: Translations): string {
  const json: unknown = JSON.parse(file)
  const english: Record<string, string> = {}
  for (const { zh, hasTwin } of textsIn({ json, beside })) {
    const said = translations[zh]
    if (!hasTwin && said !== undefined) english[zh] = said
  }
  return `${JSON.stringify({ ...(json as object), english })}\n`
}

/** The texts of published files that have no translation, each once, with where it stands first. */
export function findUntranslated(files: Iterable<File>, translations: Translations): string[] {
  const missing = new Map<string, string>()
  for (const [path, file] of files)
    for (const { zh, at, hasTwin } of textsIn(JSON.parse(file)))
      if (!hasTwin && translations[zh] === undefined && !missing.has(zh)) missing.set(zh, `${path}: ${at}: ${zh}`)
  return [...missing.values()]
}
