// What a row on the county behind a cluster must look like.
import * as v from 'valibot'
import type { Park, Title } from '../domain/county'
import type { Placed } from '../domain/programme'
import { clusterId, dateOrNull, number, partialDate, text, textOrNull } from './schema'

type Schema<T> = v.GenericSchema<unknown, T>

const ofClusters = {
  id: text,
  clusters: v.pipe(v.array(clusterId), v.nonEmpty('names no cluster')),
  nameZh: text,
  nameEn: text,
  textZh: text,
  textEn: text,
  asOf: partialDate,
  source: text,
}

export const parkSchema = v.strictObject({
  ...ofClusters,
  kind: v.literal('park'),
  level: v.nullable(v.picklist(['national', 'province'])),
  areaKm2: v.nullable(number),
  areaBasis: v.nullable(v.picklist(['approved', 'planned'])),
  industriesZh: v.array(text),
  industriesEn: v.array(text),
}) satisfies Schema<Park>

export const titleSchema = v.strictObject({ ...ofClusters, kind: v.literal('title') }) satisfies Schema<Title>

export const placedSchema = v.object({
  adcode: text,
  asOf: dateOrNull,
  textZh: text,
  textEn: textOrNull,
  source: text,
}) satisfies Schema<Placed>
