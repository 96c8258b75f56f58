// What is said of the dates of a recognition. Apart from zh-CN.ts, since only an open cluster needs it.
import { dayWords, joinZh } from '../format'

/** 04-30 as 4 月 30 日. */
const monthDayWords = (date: string): string => `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8))} 日`

/** 2024、2025 年的 3 月 31 日: days of one notice, which differ by their year alone. */
const yearly = (dates: readonly string[]): string => {
  const [first = '', ...rest] = dates
  const years =
    rest.length > 1
      ? `${first.slice(0, 4)}–${rest[rest.length - 1]?.slice(0, 4)}`
      : joinZh(dates.map(d => d.slice(0, 4)))
  return `${years} 年的 ${monthDayWords(first)}`
}

export const dates = {
  upTo: (date: string) => `截至 ${date}`,
  announcedOn: (date: string) => `${dayWords(date)}公布名单`,
  announcedUnknown: '名单公布日期未见',
  passedOn: (date: string) => `${dayWords(date)}报道复核通过`,
  failedOn: (date: string) => `${dayWords(date)}报道未通过复核或已撤销`,
  renewedUntil: (date: string) => `有效期延至 ${dayWords(date)}`,
  renewedNote: (years: number) => `从原期满日起加 ${years} 年计；写明新期限的通告未查到。`,
  noReview: '此后未检索到复核公告',
  lastDays: (days: readonly string[]) => `期内最后一天：${yearly(days)}。`,
  /** Of 「…日前」 in a notice. */
  dayExcluded: '“前”按不含当日计，通知没有写明。',
  afterEnd: '期满后是否还要报送，通知没有写明。',
  goesOn: '复核通过后是否照此报送，未见原文',
  noticesDiffer: '年度报送的日期：本批未见原文，不列日期',
  othersSay: '其他批次的通知写法不一：',
  noNotice: '未检索到年度报送的要求',
  needList: '列入哪一年的名单有出处以后，才能列出公布、报送和期满的日期。',
  coming: (count: number, first: string) => `${count} 个将来的日期，最近的是 ${first}`,
  /** The last day of a partial date, told as such. */
  countedDay: (date: string, last: string) =>
    date === last ? last : `${last}（按${date.length === 4 ? '年' : '月'}末计）`,
  noneComing: (date: string) => `截至 ${date}，没有将来的日期可以放进日历。`,
}
