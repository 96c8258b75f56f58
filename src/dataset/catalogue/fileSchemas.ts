// The schema of each published JSON file, from the schemas by which the app parses it.
import * as v from 'valibot'
import { ALIASES_TABLES, aliasSchema } from '../../data/aliases'
import { CHANGES_TABLES, clusterFigureSchema, FIGURES_TABLES } from '../../data/changes'
import { COUNTY_TABLES } from '../../data/county'
import * as county from '../../data/countySchema'
import { FACTS_TABLES } from '../../data/facts'
import { manifestSchema, publishedFileSchema } from '../../data/manifest'
import { DETAIL_TABLES, INDEX_TABLES, MEASURES_TABLES } from '../../data/parse'
import { translatedSchema } from '../../data/parseRecords'
import { programmeSchema } from '../../data/programme'
import * as schemas from '../../data/schema'
import { searchSchema } from '../../data/searchTables'
import { reportSchema, TARGETS_TABLES, targetSchema } from '../../data/targets'
import { publishedIdsTable } from '../tables/changeTables'
import { ARRAY_TABLES } from '../tables/readDataset'
import { policyTable, translationTable } from '../tables/tables'

const toTables = (tables: Readonly<Record<string, v.GenericSchema>>) =>
  Object.fromEntries(Object.entries(tables).map(([name, schema]) => [name, v.array(schema)]))

/** The records that several files share; each becomes one definition. */
export const RECORD_SCHEMAS = {
  source: schemas.sourceSchema,
  list: schemas.listSchema,
  deadline: schemas.deadlineSchema,
  reReview: schemas.reReviewSchema,
  recognition: schemas.recognitionSchema,
  recognitionEvidence: schemas.evidenceSchema,
  cluster: schemas.clusterSchema,
  figure: schemas.figureSchema,
  clusterFigure: clusterFigureSchema,
  note: schemas.noteSchema,
  measure: schemas.measureSchema,
  clusterMeasure: schemas.clusterMeasureSchema,
  leadEnterprise: schemas.leadEnterpriseSchema,
  termRule: schemas.termRuleSchema,
  direction: schemas.directionRuleSchema,
  clusterFacts: FACTS_TABLES.rows,
  target: targetSchema,
  report: reportSchema,
  park: county.parkSchema,
  countyTitle: county.countyTitleSchema,
  placeStatement: county.placeStatementSchema,
  alias: aliasSchema,
  publishedFile: publishedFileSchema,
} satisfies Readonly<Record<string, v.GenericSchema>>

/** One kind of published JSON file. */
interface FileKind {
  /** The name of its schema: `schemas/<name>.json`. */
  readonly name: string
  /** Matches its paths below the folder of published data. */
  readonly path: RegExp
  readonly schema: v.GenericSchema
}

const english = translatedSchema.entries

export const FILE_KINDS: readonly FileKind[] = [
  {
    name: 'index',
    path: /^index\.json$/,
    schema: v.object({
      ...schemas.indexSchema.entries,
      ...toTables({ ...INDEX_TABLES, clusters: schemas.clusterSchema }),
    }),
  },
  { name: 'index-part', path: /^index-\d+\.json$/, schema: v.object(toTables({ clusters: schemas.clusterSchema })) },
  {
    name: 'cluster-detail',
    path: /^(en\/)?clusters\/[^/]+\.json$/,
    schema: v.object({ ...schemas.detailSchema.entries, ...toTables(DETAIL_TABLES), ...english }),
  },
  {
    name: 'measures',
    path: /^(en\/)?measures\.json$/,
    schema: v.object({ ...toTables(MEASURES_TABLES), ...english }),
  },
  { name: 'figures', path: /^(en\/)?figures\.json$/, schema: v.object({ ...toTables(FIGURES_TABLES), ...english }) },
  { name: 'facts', path: /^(en\/)?facts\.json$/, schema: v.object({ ...toTables(FACTS_TABLES), ...english }) },
  { name: 'promises', path: /^(en\/)?promises\.json$/, schema: v.object({ ...toTables(TARGETS_TABLES), ...english }) },
  {
    name: 'programme',
    path: /^(en\/)?programme\.json$/,
    schema: v.object({ ...programmeSchema.entries, ...english }),
  },
  { name: 'county', path: /^(en\/)?county\.json$/, schema: v.object({ ...toTables(COUNTY_TABLES), ...english }) },
  { name: 'search', path: /^search\.json$/, schema: searchSchema },
  {
    name: 'english',
    path: /^english\.json$/,
    schema: v.object({
      places: v.record(schemas.text, schemas.text),
      products: v.record(schemas.text, schemas.text),
    }),
  },
  { name: 'aliases', path: /^aliases\.json$/, schema: v.object(toTables(ALIASES_TABLES)) },
  { name: 'changes', path: /^changes\.json$/, schema: v.object(toTables(CHANGES_TABLES)) },
  { name: 'version', path: /^version\.json$/, schema: manifestSchema },
  ...Object.entries({
    ...Object.fromEntries(Object.entries(ARRAY_TABLES).map(([file, row]) => [file, v.array(row)])),
    'policy.json': policyTable,
    'english-texts.json': translationTable,
    'published-ids.json': publishedIdsTable,
  }).map(
    ([file, schema]): FileKind => ({
      name: `table-${file.replace(/\.json$/, '')}`,
      path: new RegExp(`^tables/${file.replace('.', '\\.')}$`),
      schema,
    }),
  ),
]

/** The path of the schema of a JSON file; null for a file without one. */
export function findSchemaPath(path: string): string | null {
  const kind = FILE_KINDS.find(candidate => candidate.path.test(path))
  return kind ? `schemas/${kind.name}.json` : null
}
