// Checks that data/province.json, which links are read with before any table is loaded, agrees with the tables.
import * as province from '#dataset/province.json'
import { PREFECTURES } from '../../domain/place/prefectures'
import { type Problem, toProblem } from '../tables/problem'
import { PROVINCE_FILE } from '../tables/provinceTable'
import type { Dataset } from '../tables/readDataset'

const NUMERALS = ['一', '二', '三', '四', '五', '六']

/** The prefectures are those of divisions.csv, in its order; the word for the number of industries is right. */
export function checkProvince({ divisions }: Pick<Dataset, 'divisions'>): Problem[] {
  const toDifference = (field: string, found: string, expected: string): Problem[] =>
    found === expected ? [] : [toProblem(PROVINCE_FILE, '', field, 'province-differs', { found, expected })]
  const rows = [...divisions.values()].filter(({ level }) => level === 'prefecture')
  const count = Object.keys(province.industries).length
  return [
    ...Array.from({ length: Math.max(rows.length, PREFECTURES.length) }, (_, i) => {
      const [own, row] = [PREFECTURES[i], rows[i]]
      return toDifference(
        `prefectures[${i}]`,
        own ? `${own.code} ${own.name}` : '',
        row ? `${row.adcode} ${row.name}` : '',
      )
    }).flat(),
    ...toDifference('industryCountZh', province.industryCountZh, NUMERALS[count - 1] ?? ''),
  ]
}
