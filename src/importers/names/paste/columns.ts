// The columns of a pasted table, by the words of its header row.

export type Column = 'ordinal' | 'name' | 'city' | 'county' | 'place' | 'recommender' | 'industry' | 'contact' | 'other'

/** Without a header row the cells themselves tell. */
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['ordinal', /^(?:序号|编号|No\.?|#)$/i],
  ['name', /^(?:(?:产业|特色产业|中小企业特色产业)?集群(?:全称|名称)?|(?:集群|项目|认定|申报)?名称|名单)$/],
  ['contact', /联系人|联系方式|电话|手机|负责人|经办人/],
  ['recommender', /^(?:推荐|申报|报送|主管|牵头|培育|实施|运营)(?:单位|部门|机构|市州)|^单位$/],
  ['county', /^(?:所在|所属)?(?:县（?(?:市、?区)?）?|区县|县区|县域|县市区|区\/?县|县级行政区)(?:名称)?$/],
  ['city', /^(?:所在|所属|推荐)?(?:市（?州?）?|市州|地市|地级市|城市)(?:名称)?$/],
  ['place', /^(?:所在地|属地|地区|所属地区|所在地区|区域|所在区域|地址)$/],
  [
    'industry',
    /^(?:所属|主导|重点|优势|六大优势|产业)?(?:产业|行业|领域|类别|产品|方向)(?:领域|类别|名称|类型|方向)?$/,
  ],
  ['other', /^(?:备注|级别|批次|年度|省份|省|认定时间|有效期|认定级别|认定批次)$/],
]

/** The column that a header names; null for another text. */
function findColumn(header: string): Column | null {
  const text = header.replace(/[\s()]/g, '')
  return text.length > 14 ? null : (HEADERS.find(([, pattern]) => pattern.test(text))?.[0] ?? null)
}

/** The columns of a header row; null if the row is none. A name of a cluster is never one. */
export function findColumns(cells: readonly string[]): Column[] | null {
  const columns = cells.map(findColumn)
  const found = columns.filter(column => column !== null)
  const isHeader = found.includes('name') ? found.length >= Math.min(2, cells.length) : found.length >= 2
  const isMostlyHeaders = found.length * 2 > cells.filter(cell => cell !== '').length
  return isHeader && isMostlyHeaders && !cells.some(cell => /.{2}(?:产业集群)$/.test(cell) && findColumn(cell) === null)
    ? columns.map(column => column ?? 'other')
    : null
}
