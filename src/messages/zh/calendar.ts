// Texts of a downloaded calendar; they are loaded only with the calendar.
import { joinZh } from '../format'
import { dateMessages } from './dates'
import { t } from './t'

export const calendarMessages = {
  reportCategory: '年度报送',
  termEndCategory: '有效期',
  reportEvent: '报送上一年度发展情况',
  termEndEvent: (list: string) => `${list}认定有效期满`,
  eventSummary: (name: string, event: string, inferred: boolean) =>
    `${name}：${event}${inferred ? `（${t.inferred}）` : ''}`,
  lastDayToReport: (year: number) => `报送 ${year} 年发展情况的最后一天（“前”按不含当日计）。`,
  lastDayInForce: '有效期的最后一天。',
  basedOnOtherList: (lists: readonly string[]) => `${t.inferred}：${dateMessages.borrowedFrom(joinZh(lists))}。`,
  reportsAfterReviewUnclear: '推算：复核通过后是否仍须报送，未查到相关通知。',
  termExtended: (years: number) => `推算：有效期从原期满日起延长 ${years} 年；写明新期限的通告未查到。`,
  partialDateNote: (date: string): string =>
    date.length === 4 ? '来源只写到年，按年末计算。' : '来源只写到月，按月末计算。',
  source: (title: string, publisher: string) => `来源：${title}，${publisher}`,
  /** Description of the calendar. */
  origin: (link: string, day: string, sourcesTo: string) =>
    `视图：${link}\n状态计算日期：${day}\n资料截至：${sourcesTo}\n许可：CC BY 4.0`,
  /** @param sourcesTo date of the newest source */
  asOf: (sourcesTo: string) => `据公开资料整理，资料截至 ${sourcesTo}，以主管部门的通知为准。`,
}
