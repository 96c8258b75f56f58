// Parsers of data/v1/figures.json and data/v1/changes.json, which only the view of changes and its downloads need.
import * as v from 'valibot'
import { CHANGE_KINDS, type DataChange } from '../domain/change/dataChange'
import type { ClusterFigure } from '../domain/cluster/cluster'
import { CHANGE_FILES } from './changeFiles'
import type { DataChanges, Figures, Parsed } from './files'
import { parseObject, parseTables } from './parseRecords'
import { clusterId, figureSchema, isoDay, type SchemaFor, sourceSchema, text, textOrNull } from './schema'

/** A figure in data/v1/figures.json. */
export const clusterFigureSchema = v.object({
  ...figureSchema.entries,
  cluster: clusterId,
}) satisfies SchemaFor<ClusterFigure>

const dataChangeSchema = v.object({
  id: text,
  date: isoDay,
  kind: v.picklist(CHANGE_KINDS),
  clusters: v.array(clusterId),
  sources: v.array(text),
  textZh: text,
  textEn: textOrNull,
}) satisfies SchemaFor<DataChange>

/** The tables of data/v1/figures.json. */
export const FIGURES_TABLES = { figures: clusterFigureSchema, sources: sourceSchema }
/** The tables of data/v1/changes.json. */
export const CHANGES_TABLES = { changes: dataChangeSchema }

/** data/v1/figures.json. Throws DataFileError of kind 'shape' for a wrong envelope. */
export const parseFigures = (json: unknown, file: string = CHANGE_FILES.figures): Parsed<Figures> =>
  parseTables(file, parseObject(file, json), FIGURES_TABLES)

/** data/v1/changes.json. Throws DataFileError of kind 'shape' for a wrong envelope. */
export const parseChanges = (json: unknown, file: string = CHANGE_FILES.changes): Parsed<DataChanges> =>
  parseTables(file, parseObject(file, json), CHANGES_TABLES)
