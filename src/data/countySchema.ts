// Schemas of data/v1/county.json, for the app and for scripts/build-data.
import * as v from 'valibot'
import type { FaultCode } from '../domain/fault/faultCodes'
import type { CountyTitle, Park } from '../domain/place/county'
import type { PlaceStatement } from '../domain/programme/programme'
import { clusterId, dateOrNull, number, partialDate, type SchemaFor, text, textOrNull } from './schema'

const countyRecordEntries = {
  id: text,
  clusters: v.pipe(v.array(clusterId), v.nonEmpty('no-cluster' satisfies FaultCode)),
  nameZh: text,
  nameEn: text,
  textZh: text,
  textEn: text,
  asOf: partialDate,
  source: text,
}

export const parkSchema = v.strictObject({
  ...countyRecordEntries,
  kind: v.literal('park'),
  level: v.nullable(v.picklist(['national', 'province'])),
  areaKm2: v.nullable(number),
  areaBasis: v.nullable(v.picklist(['approved', 'planned'])),
  industriesZh: v.array(text),
  industriesEn: v.array(text),
}) satisfies SchemaFor<Park>

export const countyTitleSchema = v.strictObject({
  ...countyRecordEntries,
  kind: v.literal('title'),
}) satisfies SchemaFor<CountyTitle>

export const placeStatementSchema = v.object({
  adcode: text,
  asOf: dateOrNull,
  textZh: text,
  textEn: textOrNull,
  source: text,
}) satisfies SchemaFor<PlaceStatement>
