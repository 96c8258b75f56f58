// Reads the edited tables of places: data/divisions.csv, data/english-names.csv, data/former-names.csv.
import { parseCountyCode, parsePrefectureCode } from '../../domain/place/adcode'
import type { FormerName } from '../../domain/search/searchTables'

export interface Division {
  readonly adcode: string
  readonly name: string
  readonly level: 'prefecture' | 'county'
  readonly parent: string
  /** One syllable a character: "san tai xian". */
  readonly pinyin: string
}

export function parseDivisions(csv: string): Division[] {
  return parseRows(csv, 'adcode,name,level,parent,pinyin').map(
    ([adcode = '', name = '', level, parent = '', pinyin = '']) => {
      if (level !== 'prefecture' && level !== 'county') throw new Error(`divisions.csv: level of ${adcode} is ${level}`)
      if (pinyin.split(' ').length !== name.length) throw new Error(`divisions.csv: ${name} is spelled ${pinyin}`)
      return { adcode, name, level, parent, pinyin }
    },
  )
}

export function parseEnglishNames(csv: string): Map<string, string> {
  return new Map(parseRows(csv, 'adcode,en').map(([adcode = '', en = '']) => [adcode, en]))
}

export function parseFormerNames(csv: string): FormerName[] {
  return parseRows(csv, 'adcode,name,code,until,source').map(([text = '', name = '', code = '', year = '', source]) => {
    const adcode = parseCountyCode(text) ?? parsePrefectureCode(text)
    if (adcode === null) throw new Error(`former-names.csv: "${text}" is not a code of Sichuan`)
    if (!/^51\d{4}$/.test(code)) throw new Error(`former-names.csv: ${name} had the code ${code}`)
    if (!/^(19|20)\d\d$/.test(year)) throw new Error(`former-names.csv: ${name} ended in ${year}`)
    if (!source) throw new Error(`former-names.csv: ${name} has no source`)
    return { adcode, name, code, until: Number(year) }
  })
}

function parseRows(csv: string, header: string): string[][] {
  const [first, ...lines] = csv.trim().split(/\r?\n/)
  if (first !== header) throw new Error(`Expected the columns ${header}, found ${first}`)
  return lines.map(line => line.split(','))
}
