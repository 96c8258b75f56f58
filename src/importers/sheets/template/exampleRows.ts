// The example row of each sheet of the empty template. The import skips it by the mark in its first cell.
import type { Dataset } from '../../../dataset/tables/readDataset'
import { INDUSTRY_IDS } from '../../../domain/cluster/industry'
import { sheetMessages as en } from '../../../messages/en/sheets'
import { sheetMessages as zh } from '../../../messages/zh/sheets'
import type { CellValue } from '../../book/book'
import { getChoiceWord } from '../cells/choices'
import { SHEETS } from '../sheetDefs'
import type { SheetId } from '../sheetIds'

const { examples } = zh

function selectCells(
  id: SheetId,
  { divisions, lists }: Pick<Dataset, 'divisions' | 'lists'>,
): Readonly<Record<string, CellValue>> {
  const places = [...divisions.values()]
  const county = places.find(({ level }) => level === 'county')
  const city = places.find(({ adcode }) => adcode === county?.parent)
  const list = lists[0]
  const statement = {
    clusterName: examples.clusterName,
    source: examples.sourceTitle,
    scope: getChoiceWord('scope', 'cluster'),
  }
  switch (id) {
    case 'clusters':
      return {
        nameZh: examples.clusterName,
        nameConfirmed: zh.yesNo.true,
        shortZh: examples.shortName,
        prefecture: city?.name ?? null,
        adcode: county?.name ?? null,
        industry: getChoiceWord('industry', INDUSTRY_IDS[0] ?? ''),
        products: examples.product,
      }
    case 'recognitions':
      return {
        ...statement,
        level: getChoiceWord('level', list?.level ?? 'province'),
        list: list?.titleZh ?? null,
        certainty: getChoiceWord('certainty', 'stated'),
        nameAsPublished: examples.clusterName,
        sources: examples.sourceTitle,
      }
    case 'figures':
      return {
        ...statement,
        metric: getChoiceWord('metric', 'output'),
        comparator: zh.comparator['~'],
        value: 90,
        unit: '亿元',
        asOf: '2024',
        kind: getChoiceWord('figureKind', 'actual'),
        textZh: examples.figure,
      }
    case 'measures':
      return {
        ...statement,
        direction: getChoiceWord('direction', 'innovation'),
        kind: getChoiceWord('measureKind', 'delivered'),
        textZh: examples.measure,
        date: '2024-06',
        dateBasis: getChoiceWord('dateBasis', 'event'),
      }
    case 'sources':
      return {
        title: examples.sourceTitle,
        publisher: examples.publisher,
        date: '2024-06-01',
        url: 'https://example.org/notice.html',
        mirror: zh.yesNo.false,
        grade: getChoiceWord('grade', 'A'),
      }
  }
}

/** One row, marked in its first cell. */
export function buildExampleRows(id: SheetId, data: Pick<Dataset, 'divisions' | 'lists'>): CellValue[][] {
  const cells = selectCells(id, data)
  return [
    SHEETS[id].columns.map(({ key }, index) => (index === 0 ? `${zh.example} ${en.example}` : (cells[key] ?? null))),
  ]
}
