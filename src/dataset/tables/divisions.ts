// Reads the edited tables of places: data/divisions.csv, data/english-names.csv, data/former-names.csv. A row with a fault
// is reported and left out.
import { isDivisionCode, parseCountyCode, parsePrefectureCode } from '../../domain/place/adcode'
import type { FormerName } from '../../domain/search/searchTables'
import { type Problem, toProblem } from './problem'

export interface Division {
  readonly adcode: string
  readonly name: string
  readonly level: 'prefecture' | 'county'
  readonly parent: string
  /** One syllable a character: "san tai xian". */
  readonly pinyin: string
}

type Report = (problem: Problem) => void

/** For tables that were checked before. */
const throwProblem: Report = ({ file, record, field, code }) => {
  throw new Error([file, record, field, code].join(': '))
}

/** Throws for a fault unless `report` takes it. */
export function parseDivisions(csv: string, report: Report = throwProblem): Division[] {
  const file = 'divisions.csv'
  return parseRows(file, csv, 'adcode,name,level,parent,pinyin', report).flatMap(
    ([adcode = '', name = '', level = '', parent = '', pinyin = '']) => {
      if (level !== 'prefecture' && level !== 'county') {
        report(toProblem(file, adcode, 'level', 'not-in-list', { found: level, expected: 'prefecture / county' }))
        return []
      }
      if (pinyin.split(' ').length !== name.length)
        report(toProblem(file, adcode, 'pinyin', 'spelling-differs', { found: pinyin, name }))
      return [{ adcode, name, level, parent, pinyin }]
    },
  )
}

/** English names by code. Throws for a fault unless `report` takes it. */
export function parseEnglishNames(csv: string, report: Report = throwProblem): Map<string, string> {
  const rows = parseRows('english-names.csv', csv, 'adcode,en', report)
  return new Map(rows.map(([adcode = '', en = '']) => [adcode, en]))
}

/** Throws for a fault unless `report` takes it. */
export function parseFormerNames(csv: string, report: Report = throwProblem): FormerName[] {
  const file = 'former-names.csv'
  return parseRows(file, csv, 'adcode,name,code,until,source', report, true).flatMap(
    ([text = '', name = '', code = '', year = '', source]) => {
      const adcode = parseCountyCode(text) ?? parsePrefectureCode(text)
      const problems = [
        ...(adcode === null ? [toProblem(file, name, 'adcode', 'not-a-place-code', { found: text })] : []),
        ...(isDivisionCode(code) ? [] : [toProblem(file, name, 'code', 'not-a-place-code', { found: code })]),
        ...(/^(19|20)\d\d$/.test(year) ? [] : [toProblem(file, name, 'until', 'not-a-year', { found: year })]),
        ...(source ? [] : [toProblem(file, name, 'source', 'no-source')]),
      ]
      for (const problem of problems) report(problem)
      return adcode === null || problems.length > 0 ? [] : [{ adcode, name, code, until: Number(year) }]
    },
  )
}

/** @param canBeEmpty a province may have no former names */
function parseRows(file: string, csv: string, header: string, report: Report, canBeEmpty = false): string[][] {
  // Spreadsheets write a byte order mark.
  const [first = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
  if (first !== header) {
    report(toProblem(file, '', '', 'wrong-columns', { found: first, expected: header }))
    return []
  }
  if (lines.length === 0 && !canBeEmpty) report(toProblem(file, '', '', 'table-empty'))
  return lines.map(line => line.split(','))
}
