// Checks all tables and builds the published files. One problem is enough to publish nothing.
import { describeFiles } from './catalogue/describeFiles'
import { checkClusters } from './checks/checkClusters'
import { checkCommonRules } from './checks/checkCommonRules'
import { checkDates } from './checks/checkDates'
import { addPublishedIds, checkIds } from './checks/checkIds'
import { checkTables } from './checks/checkTables'
import { findTranslatableTexts, findUntranslated } from './publish/englishFiles'
import { type PublishedFiles, publish } from './publish/publish'
import { publishTables } from './publish/publishTables'
import { type Problem, toProblem } from './tables/problem'
import { type Dataset, type PublishedIds, readDataset, type TableTexts } from './tables/readDataset'

export interface BuiltData {
  /** Errors, each once. */
  readonly problems: readonly Problem[]
  /** Do not stop the build. */
  readonly warnings: readonly Problem[]
  /** Empty when there are problems. */
  readonly files: PublishedFiles
  /** Every id that was ever published, with those of these tables. */
  readonly publishedIds: PublishedIds
}

/** Checks all tables. @returns each problem once */
export function checkTableTexts(texts: TableTexts): ReturnType<typeof readDataset> {
  const { dataset, problems } = readDataset(texts)
  const allProblems = [
    ...problems,
    ...checkCommonRules(dataset.raw),
    ...checkDates(dataset.raw),
    ...checkTables(dataset),
    ...checkClusters(dataset),
    ...checkIds(dataset),
  ]
  return {
    dataset,
    problems: [...new Map(allProblems.map(problem => [JSON.stringify(problem), problem])).values()],
  }
}

export function buildData(texts: TableTexts): BuiltData {
  const { dataset, problems } = checkTableTexts(texts)
  const files: PublishedFiles =
    problems.length > 0 ? new Map() : describeFiles(new Map([...publish(dataset), ...publishTables(texts)]), dataset)
  return {
    problems,
    warnings: [...findNameWarnings(dataset), ...findTranslationWarnings(dataset, files)],
    files,
    publishedIds: addPublishedIds(dataset),
  }
}

const findNameWarnings = ({ clusters, divisions }: Dataset): Problem[] =>
  clusters.flatMap(c => {
    const county = c.adcode === null ? undefined : divisions.get(c.adcode)?.name
    const countyStem = county && county.length > 2 ? county.slice(0, -1) : county
    // 东坡泡菜 carries the name of its brand.
    const isOddlyNamed = countyStem !== undefined && !c.nameZh.includes(countyStem) && c.id !== 'dongpo-pickles'
    const hasNoFacts = c.figures.length + c.measures.length === 0
    return [
      ...(isOddlyNamed
        ? [toProblem('clusters.json', c.id, 'nameZh', 'name-without-county', { found: c.nameZh, county: countyStem })]
        : []),
      ...(hasNoFacts ? [toProblem('clusters.json', c.id, '', 'cluster-without-facts')] : []),
    ]
  })

/** Warns of missing translations, and of translations whose Chinese text is gone or has its English beside it. */
function findTranslationWarnings({ translations }: Dataset, files: PublishedFiles): Problem[] {
  const published = [...files].filter(([path]) => path === 'index.json' || files.has(`en/${path}`))
  const texts = new Set(
    published.flatMap(([, file]) =>
      [...findTranslatableTexts(JSON.parse(file))].flatMap(({ zh, hasInlineTranslation }) =>
        hasInlineTranslation ? [] : [zh],
      ),
    ),
  )
  const unusedTranslations = files.size > 0 ? Object.keys(translations).filter(zh => !texts.has(zh)) : []
  const toWarning = (code: 'translation-missing' | 'translation-unused') => (found: string) =>
    toProblem('english-texts.json', '', '', code, { found })
  return [
    ...findUntranslated(published, translations).map(toWarning('translation-missing')),
    ...unusedTranslations.map(toWarning('translation-unused')),
  ]
}
