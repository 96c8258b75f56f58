// Schema of data/province.json, the configuration of a data set. It imports nothing that reads the file, so that a fault in
// it can be reported. docs/another-province.md explains each field.
import * as v from 'valibot'
import type { FaultCode, FaultWithLimit } from '../../domain/fault/faultCodes'
import { type Problem, toProblem } from './problem'
import { toSchemaFinding } from './schemaFinding'

export const PROVINCE_FILE = 'province.json'
const MAX_INDUSTRIES = 6

const text = v.pipe(
  v.string(),
  v.check(value => value.trim() !== '' && value === value.trim(), 'outer-spaces' satisfies FaultCode),
)
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-a-slug' satisfies FaultCode))
const character = v.pipe(
  text,
  v.check(value => [...value].length === 1, 'not-one-character' satisfies FaultCode),
)
const degrees = v.pipe(v.number(), v.finite())
/** West, south, east, north. */
const bbox = v.pipe(
  v.strictTuple([degrees, degrees, degrees, degrees]),
  v.check(([west, south, east, north]) => west < east && south < north, 'not-valid' satisfies FaultCode),
)

const provinceTable = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{2}0000$/, 'not-a-place-code' satisfies FaultCode)),
  codePrefix: v.pipe(v.string(), v.regex(/^\d{2}$/, 'not-a-place-code' satisfies FaultCode)),
  nameZh: text,
  nameEn: text,
  shortZh: text,
  wholeZh: text,
  wholeEn: text,
  divisionEn: text,
  productZh: text,
  productEn: text,
  exampleNameZh: text,
  fileNameZh: text,
  fileNameEn: slug,
  siteId: slug,
  listPrefix: v.pipe(
    v.string(),
    v.check(value => /^[a-z]{2}$/.test(value) && value !== 'cn', 'not-a-list-id' satisfies FaultCode),
  ),
  mapLetter: character,
  authorityZh: text,
  authorityShortZh: text,
  authorityEn: text,
  approachSourceZh: text,
  approachSourceEn: text,
  dutiesNoteZh: text,
  dutiesNoteEn: text,
  baselineNoteZh: text,
  baselineNoteEn: text,
  termBasisZh: text,
  termBasisEn: text,
  industriesNoteZh: text,
  industriesNoteEn: text,
  industryCountZh: text,
  industryCountEn: text,
  extent: bbox,
  cameraBounds: bbox,
  prefectures: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^\d{4}00 \S+ [a-z]+( \S+)?$/, 'not-a-city-code' satisfies FaultCode))),
    v.nonEmpty('table-empty' satisfies FaultCode),
  ),
  industries: v.pipe(
    v.record(slug, v.strictObject({ zh: text, en: text, glyphZh: character, glyphEn: character })),
    v.check(rows => Object.keys(rows).length > 0, 'table-empty' satisfies FaultCode),
    v.check(rows => Object.keys(rows).length <= MAX_INDUSTRIES, `too-long ${MAX_INDUSTRIES}` satisfies FaultWithLimit),
  ),
})

/** The faults of the file, each with its field. @param json null if the file is no JSON */
export function checkProvinceFile(json: unknown): Problem[] {
  const result = v.safeParse(provinceTable, json)
  if (!result.success)
    return result.issues.map(issue => ({ file: PROVINCE_FILE, record: '', ...toSchemaFinding(issue) }))
  const { code, codePrefix } = result.output
  return code.startsWith(codePrefix)
    ? []
    : [
        toProblem(PROVINCE_FILE, '', 'codePrefix', 'province-differs', {
          found: codePrefix,
          expected: code.slice(0, 2),
        }),
      ]
}
