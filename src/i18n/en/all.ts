// Everything in English, by the names of the catalogues: one chunk, only for those who read it.
import { f } from './format'
import { keys } from './keys'
import { names } from './names'
import { cmp, m, p } from './pages'
import { c, calendarWords, dates, industryWords, measuresWords, reportWords, s } from './panels'
import { t } from './t'
import { table } from './table'
import * as words from './words'

export { namePlaces } from './names'

export const english = {
  ...words,
  f,
  names,
  t,
  c,
  calendarWords,
  cmp,
  dates,
  industryWords,
  keys,
  m,
  measuresWords,
  p,
  reportWords,
  s,
  table,
}
