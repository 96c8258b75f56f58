// Builds the English edition of a published file: the same records, and our translations by Chinese text. A changed
// text has no translation until one is written.
import type { ClusterIndex } from '../../data/files'
import type { Translations } from '../../domain/language/language'

const HAN = /\p{sc=Han}/u

/** By key, or by list and key: names, document numbers, units, and texts that the English pages have of their own. */
const UNTRANSLATED = new Set([
  ...['clusters.nameZh', 'shortZh', 'nameAsPublished', 'unit', 'documentNumber', 'quoteZh', 'english'],
  ...['directions.titleZh', 'directions.summaryZh', 'lists.titleZh', 'lists.authority', 'sources.note'],
])

export interface TranslatableText {
  readonly zh: string
  /** The list or object that holds it, and its key: `measures.textZh`. */
  readonly location: string
  /** True when its row has the English too. */
  readonly hasInlineTranslation: boolean
}

/** Every Chinese text of a table or published file that an English page needs in English. */
export function* findTranslatableTexts(
  json: unknown,
  key = '',
  parentKey = '',
  hasInlineTranslation = false,
): Generator<TranslatableText> {
  const location = `${parentKey}.${key}`
  if (UNTRANSLATED.has(key) || UNTRANSLATED.has(location)) return
  if (typeof json === 'string') {
    if (HAN.test(json)) yield { zh: json, location, hasInlineTranslation }
  } else if (Array.isArray(json)) {
    for (const item of json) yield* findTranslatableTexts(item, key, parentKey, hasInlineTranslation)
  } else if (typeof json === 'object' && json !== null) {
    const row = json as Readonly<Record<string, unknown>>
    for (const [childKey, value] of Object.entries(row))
      yield* findTranslatableTexts(value, childKey, key, isTranslatedInline(row, childKey))
  }
}

/** `textEn` beside `textZh`. */
const isTranslatedInline = (row: Readonly<Record<string, unknown>>, key: string): boolean =>
  key.endsWith('Zh') && Boolean(row[key.replace(/Zh$/, 'En')])

type JsonFile = readonly [path: string, text: string]

/** The translations of these texts, each once. */
export const selectTranslations = (texts: readonly string[], translations: Translations): Translations =>
  Object.fromEntries([...new Set(texts)].flatMap(zh => (translations[zh] ? [[zh, translations[zh]]] : [])))

/**
 * The English editions, below en/, of the files that hold texts. The index has none, since every page carries it: its
 * texts are translated in the file of the part that shows them.
 */
export function buildEnglishFiles(files: readonly JsonFile[], translations: Translations): JsonFile[] {
  const index = JSON.parse(files.find(([path]) => path === 'index.json')?.[1] ?? '{}') as ClusterIndex
  const { lists = [], deadlines = [], clusters = [] } = index
  const clusterByPath = new Map(clusters.map(c => [`clusters/${c.id}.json`, c]))
  const relatedTexts = (path: string): unknown => {
    if (path === 'programme.json') return lists
    if (path === 'facts.json') return clusters.map(c => c.products)
    const cluster = clusterByPath.get(path)
    if (!cluster) return null
    const clusterLists = lists.filter(list => cluster.recognitions.some(r => r.list === list.id))
    return { products: cluster.products, lists: clusterLists, deadlines }
  }
  return files
    .filter(([path]) => isTranslatedFile(path))
    .map(([path, text]) => [`en/${path}`, addTranslations(text, relatedTexts(path), translations)])
}

/** The tables of the search are not shown. */
const isTranslatedFile = (path: string): boolean =>
  /^(measures|figures|facts|programme|county|promises|clusters\/.*)\.json$/.test(path)

/** A text beside its English has its translation in the row itself. */
function addTranslations(file: string, relatedTexts: unknown, translations: Translations): string {
  const json: unknown = JSON.parse(file)
  const english: Record<string, string> = {}
  for (const { zh, hasInlineTranslation } of findTranslatableTexts({ json, beside: relatedTexts })) {
    const translation = translations[zh]
    if (!hasInlineTranslation && translation !== undefined) english[zh] = translation
  }
  return `${JSON.stringify({ ...(json as object), english })}\n`
}

/** The texts of published files without a translation, each once, with the place of its first use. */
export function findUntranslated(files: Iterable<JsonFile>, translations: Translations): string[] {
  const missing = new Map<string, string>()
  for (const [path, file] of files)
    for (const { zh, location, hasInlineTranslation } of findTranslatableTexts(JSON.parse(file)))
      if (!hasInlineTranslation && translations[zh] === undefined && !missing.has(zh))
        missing.set(zh, `${path}: ${location}: ${zh}`)
  return [...missing.values()]
}
