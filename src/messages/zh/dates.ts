// Texts about the dates of a recognition; they are loaded with the panel of a cluster.
import { formatDate, joinZh } from '../format'

/** 2026-04-30: 4 月 30 日. */
const formatMonthDay = (date: string): string => `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8))} 日`

/** 2024、2025 年 3 月 31 日: days of one notice, which differ only in their year. */
const formatYearlyDates = (days: readonly string[]): string => {
  const [first = '', ...rest] = days
  const years =
    rest.length > 1
      ? `${first.slice(0, 4)}–${rest[rest.length - 1]?.slice(0, 4)}`
      : joinZh(days.map(date => date.slice(0, 4)))
  return `${years} 年 ${formatMonthDay(first)}`
}

export const dateMessages = {
  borrowedFrom: (names: string) => `参照${names}名单的通知或通告，本批原文未查到`,
  asOf: (date: string) => `截至 ${date}`,
  announcedOn: (date: string) => `${formatDate(date)}公布名单`,
  announcedUnknown: '名单公布日期未查到',
  reviewPassedOn: (date: string) => `${formatDate(date)}复核通过（据报道）`,
  reviewFailedOn: (date: string) => `${formatDate(date)}复核未通过或已撤销认定（据报道）`,
  renewedUntil: (date: string) => `有效期延长至 ${formatDate(date)}`,
  renewedNote: (years: number) => `有效期从原期满日起延长 ${years} 年；写明新期限的通告未查到。`,
  /** @param sourcesTo date of the newest source */
  noReview: (sourcesTo: string) => `本站资料截至 ${formatDate(sourcesTo)}，其中未查到复核公告`,
  reportDeadlines: (days: readonly string[]) => `报送截止日：${formatYearlyDates(days)}。`,
  /** Explains 「…日前」 in a notice. */
  deadlineDayExcluded: '“前”按不含当日计，通知未写明。',
  reportsAfterTermUnclear: '有效期满后是否仍须报送，通知未写明。',
  reportsAfterReviewUnclear: '复核通过后是否仍须报送，未查到相关通知',
  noticesDiffer: '年度报送日期：本批通知原文未查到，不列日期',
  otherNoticesDiffer: '其他名单的通知规定不一：',
  noNotice: '未查到年度报送的要求',
  listUnknown: '列入哪一年的名单未查到，因此不列公布、报送和有效期满的日期。',
  upcomingDates: (count: number, first: string) => `今后有 ${count} 个日期，最近的是 ${first}`,
  /** Last day of a date; a partial one is explained. */
  lastDayOfPartialDate: (date: string, last: string) =>
    date === last ? last : `${last}（按${date.length === 4 ? '年' : '月'}末计算）`,
  noUpcomingDates: (date: string) => `${date} 以后没有可列入日历的日期。`,
}
