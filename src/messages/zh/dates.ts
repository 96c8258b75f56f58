// What is said of the dates of a recognition. Apart from t.ts, since only an open cluster needs it.
import { dayWords, joinZh } from '../format'

/** 04-30 as 4 月 30 日. */
const monthDayWords = (date: string): string => `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8))} 日`

/** 2024、2025 年 3 月 31 日: days of one notice, which differ by their year alone. */
const yearly = (dates: readonly string[]): string => {
  const [first = '', ...rest] = dates
  const years =
    rest.length > 1
      ? `${first.slice(0, 4)}–${rest[rest.length - 1]?.slice(0, 4)}`
      : joinZh(dates.map(d => d.slice(0, 4)))
  return `${years} 年 ${monthDayWords(first)}`
}

export const dates = {
  upTo: (date: string) => `截至 ${date}`,
  announcedOn: (date: string) => `${dayWords(date)}公布名单`,
  announcedUnknown: '名单公布日期未查到',
  passedOn: (date: string) => `${dayWords(date)}复核通过（据报道）`,
  failedOn: (date: string) => `${dayWords(date)}复核未通过或已撤销认定（据报道）`,
  renewedUntil: (date: string) => `有效期延长至 ${dayWords(date)}`,
  renewedNote: (years: number) => `有效期从原期满日起延长 ${years} 年；写明新期限的通告未查到。`,
  /** @param sourcesTo date of the newest source: nothing later was looked for */
  noReview: (sourcesTo: string) => `本站资料截至 ${dayWords(sourcesTo)}，其中未查到复核公告`,
  lastDays: (days: readonly string[]) => `报送截止日：${yearly(days)}。`,
  /** Of 「…日前」 in a notice. */
  dayExcluded: '“前”按不含当日计，通知未写明。',
  afterEnd: '有效期满后是否仍须报送，通知未写明。',
  goesOn: '复核通过后是否仍须报送，未查到相关通知',
  noticesDiffer: '年度报送日期：本批通知原文未查到，不列日期',
  othersSay: '其他名单的通知规定不一：',
  noNotice: '未查到年度报送的要求',
  needList: '列入哪一年的名单未查到，因此不列公布、报送和有效期满的日期。',
  coming: (count: number, first: string) => `今后有 ${count} 个日期，最近的是 ${first}`,
  /** The last day of a partial date, told as such. */
  countedDay: (date: string, last: string) =>
    date === last ? last : `${last}（按${date.length === 4 ? '年' : '月'}末计算）`,
  noneComing: (date: string) => `${date} 以后没有可列入日历的日期。`,
}
