// The sentences that quote a number in Chinese, and the texts of their dialog; they are loaded after a click. All
// arguments are formatted texts.
import * as province from '#dataset/province.json'
import type { Scope } from '../../domain/cluster/cluster'

/** The source of a statement. */
export interface QuotedSource {
  /** The body that published it, and the one that keeps the copy where that is another. */
  readonly publisher: string
  readonly keeper: string | null
  readonly title: string
  /** null for an undated source. */
  readonly date: string | null
  readonly isRepost: boolean
  readonly grade: string
  readonly gradeMeaning: string
}

/** One published number. */
export interface QuotedFigure {
  readonly source: string
  readonly subject: string
  /** The counted thing and the metric; at least one of them. */
  readonly counted: string | null
  readonly metric: string | null
  readonly amount: string
  /** The date that it describes; null for an undated one. */
  readonly date: string | null
  readonly scope: string
  /** The source has another unit; the conversion is ours. */
  readonly isConverted: boolean
}

/** The dates of a target; null where a source names none. */
export interface QuotedTarget extends QuotedFigure {
  readonly due: string | null
  readonly stated: string | null
}

/** A sourced sentence. */
export interface QuotedStatement {
  readonly source: string
  /** null for a statement that is about no cluster. */
  readonly subject: string | null
  readonly text: string
  readonly date: string | null
  readonly scope: string | null
  /** 已落地; null for a statement that is no measure. */
  readonly evidence: string | null
}

/** Numbers of our own. */
export interface QuotedCounts {
  readonly sentences: readonly string[]
  readonly filters: readonly string[]
  /** Number of sources by grade, without those of none: A 级 3. */
  readonly grades: readonly string[]
}

const formatLabel = ({ counted, metric }: QuotedFigure): string =>
  counted && metric ? `${metric}（${counted}）` : (metric ?? counted ?? '')

/** 为 60 亿元, 为第 1 位, 超 60 亿元. */
const addVerb = (amount: string): string =>
  /^(超|约|不足)/.test(amount) ? amount : `为${amount.startsWith('第') ? '' : ' '}${amount}`

/** A title in square brackets is our description of a page whose title is not known. */
const formatTitle = (title: string): string =>
  title.startsWith('[')
    ? `关于“${title.slice(1, -1).replace(/“/g, '‘').replace(/”/g, '’')}”的网页`
    : `《${title.replace(/《/g, '〈').replace(/》/g, '〉')}》`

const formatRemarks = (remarks: readonly (string | false | null)[]): string =>
  `（${remarks.filter(Boolean).join('，')}）`

const formatFigureRemarks = ({ date, scope, isConverted }: QuotedFigure): string =>
  formatRemarks([date ?? '日期未注明', `口径：${scope}`, isConverted && '由本站换算'])

const endSentence = (text: string): string => (/[。！？]$/.test(text) ? text : `${text}。`)

export const quoteMessages = {
  title: '引用',
  language: '语言',
  copy: '复制',
  references: '参考文献',
  noSource: '这句话的来源未能读入，暂不能引用。',

  where: {
    cluster: name => name,
    park: name => `${name}所在园区`,
    county: name => `${name}所在县（市、区）`,
    city: name => `${name}所在市（州）`,
    company: name => `${name}一家企业`,
  } satisfies Readonly<Record<Scope, (name: string) => string>>,
  /** Amount in a sentence: 60 亿元, 40%, 第 1 位. */
  amount: ({ before, number, after }: { before: string; number: string; after: string; original: string | null }) =>
    after === '位' ? `${before}第 ${number} 位` : `${before}${number}${after.startsWith('%') ? '' : ' '}${after}`,
  name: (name: string, _english: string | undefined) => name,
  source: ({ publisher, keeper, title, date, isRepost, grade, gradeMeaning }: QuotedSource) =>
    publisher +
    formatTitle(title) +
    formatRemarks([
      date ?? '发布日期未注明',
      keeper ? `据${keeper}转载` : isRepost && '据转载，原文未查到',
      `来源等级 ${grade}：${gradeMeaning}`,
    ]),
  figure: (figure: QuotedFigure) =>
    `据${figure.source}，${figure.subject}的${formatLabel(figure)}${addVerb(figure.amount)}${formatFigureRemarks(figure)}。`,
  target: (target: QuotedTarget) =>
    `据${target.source}，${target.subject}的${formatLabel(target)}目标${addVerb(target.amount)}${formatRemarks([
      target.due === null ? '未写明完成年份' : `时限：${target.due}`,
      target.stated === null ? '提出日期未注明' : `${target.stated}提出`,
      `口径：${target.scope}`,
    ])}。这是目标，不是已达到的数。`,
  estimate: (figure: QuotedFigure) =>
    `据${figure.source}，${figure.subject}的${formatLabel(figure)}据测算${addVerb(figure.amount)}${formatFigureRemarks(figure)}。这是测算数，不是统计数。`,
  conflict: (accounts: readonly string[]) => `${accounts.join('另')}各处说法不一，并列引用，不相加。`,
  statement: ({ source, subject, text, date, scope, evidence }: QuotedStatement) =>
    `据${source}，${subject ? `${subject}：` : ''}${text.replace(/。$/, '')}${formatRemarks([evidence, date ?? '日期未注明', scope && `口径：${scope}`])}。`,
  counts: ({ sentences, filters, grades }: QuotedCounts) =>
    `${sentences.map(endSentence).join('')}范围：${filters.length > 0 ? filters.join('、') : '已收录的全部集群'}。由${province.productZh}按公开来源统计${grades.length > 0 ? `，认定来源 ${grades.join('、')}` : ''}。`,
  grades: (grade: string, count: number) => `${grade} 级 ${count} 条`,
  /** Ends every quotation. */
  ending: (link: string, version: string) => `见${province.productZh}（资料截至 ${version}）：${link}`,
}
