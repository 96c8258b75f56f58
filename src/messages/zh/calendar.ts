// The words inside a downloaded calendar. Apart from zh-CN.ts, since they are fetched only with the calendar itself.
import { joinZh } from '../format'
import { t } from './t'

export const calendarWords = {
  reports: '年度报送',
  ends: '有效期',
  report: '报送上一年度发展情况',
  end: (list: string) => `${list}认定有效期满`,
  summary: (name: string, what: string, inferred: boolean) => `${name}：${what}${inferred ? `（${t.inferred}）` : ''}`,
  lastDayToReport: (year: number) => `报送 ${year} 年发展情况的最后一天（“前”按不含当日计）。`,
  lastDayInForce: '有效期的最后一天。',
  borrowed: (lists: readonly string[]) => `推定：${t.borrowedFrom(joinZh(lists))}。`,
  afterRenewal: '推定：复核通过后是否仍按这份通知报送，未见原文。',
  renewed: (years: number) => `推算：从原期满日起加 ${years} 年计；写明新期限的通告未查到。`,
  countedTo: (date: string): string => (date.length === 4 ? '来源只写到年，按年末计。' : '来源只写到月，按月末计。'),
  source: (title: string, publisher: string) => `来源：${title}，${publisher}`,
  asOf: (day: string) => `据截至 ${day} 的公开资料整理，以主管部门的通知为准。`,
}
