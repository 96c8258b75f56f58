// Schemas of the tables on the data themselves: their changes, and the ids that were ever published.
import * as v from 'valibot'
import { aliasSchema } from '../../data/aliases'
import { clusterId, isoDay, text } from '../../data/schema'
import { CHANGE_KINDS } from '../../domain/change/dataChange'
import { slug } from './tables'

/** Changes of the tables, for readers of the data, the newest first. */
export const changeRow = v.strictObject({
  id: slug,
  date: isoDay,
  kind: v.picklist(CHANGE_KINDS),
  /** The clusters that the change names; empty if it concerns the whole record. */
  clusters: v.array(clusterId),
  /** The sources that the change rests on, as far as they are few. */
  sources: v.array(slug),
  textZh: text,
})

export const aliasRow = v.strictObject(aliasSchema.entries)

/** The ids that were ever published. The build adds to it and removes nothing. */
export const publishedIdsTable = v.strictObject({
  cluster: v.array(slug),
  list: v.array(slug),
  source: v.array(slug),
})
