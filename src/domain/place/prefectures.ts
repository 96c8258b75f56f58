// The 21 prefectures (市（州）) by code, short name and pinyin, for the link parameter `city`.
// They are in code because a link is parsed before any file is loaded; a contract test compares them with data/divisions.csv.
import { type PrefectureCode, parsePrefectureCode } from './adcode'

const ROWS = `
510100 成都市 成都 chengdu
510300 自贡市 自贡 zigong
510400 攀枝花市 攀枝花 panzhihua
510500 泸州市 泸州 luzhou
510600 德阳市 德阳 deyang
510700 绵阳市 绵阳 mianyang
510800 广元市 广元 guangyuan
510900 遂宁市 遂宁 suining
511000 内江市 内江 neijiang
511100 乐山市 乐山 leshan
511300 南充市 南充 nanchong
511400 眉山市 眉山 meishan
511500 宜宾市 宜宾 yibin
511600 广安市 广安 guangan
511700 达州市 达州 dazhou
511800 雅安市 雅安 yaan
511900 巴中市 巴中 bazhong
512000 资阳市 资阳 ziyang
513200 阿坝藏族羌族自治州 阿坝 aba
513300 甘孜藏族自治州 甘孜 ganzi
513400 凉山彝族自治州 凉山 liangshan
`

/** A prefecture; `short` is the name without 市 or 州, `pinyin` is that of `short`. */
export interface Prefecture {
  readonly code: PrefectureCode
  readonly name: string
  readonly short: string
  readonly pinyin: string
}

/** In the order of their codes. */
export const PREFECTURES: readonly Prefecture[] = ROWS.trim()
  .split('\n')
  .flatMap(row => {
    const [codeText = '', name = '', short = '', pinyin = ''] = row.split(' ')
    const code = parsePrefectureCode(codeText)
    return code ? [{ code, name, short, pinyin }] : []
  })

const CODE_BY_NAME = new Map<string, PrefectureCode>(
  PREFECTURES.flatMap(p =>
    [p.code, p.name, p.short, `${p.short}市`, `${p.short}州`, p.pinyin].map(key => [key, p.code]),
  ),
)

/** Finds a prefecture by code, full name, short name or pinyin: `510700`, 绵阳市, 绵阳, `Mian yang`; otherwise null. */
export const findPrefecture = (text: string): PrefectureCode | null =>
  CODE_BY_NAME.get(text.toLowerCase().replace(/[\s'’]/g, '')) ?? null

/** The full Chinese name. */
export const getPrefectureName = (code: PrefectureCode): string => PREFECTURES.find(p => p.code === code)?.name ?? code
