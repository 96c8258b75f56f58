// The sentences that quote a count of our own in Chinese, and the texts that choose the number; they are loaded after a
// click. All names are formatted texts.
import * as province from '#dataset/province.json'
import { formatNumber } from '../format'

/** Clusters that are counted, or whose records are. */
export interface CountedGroup {
  readonly count: number
  /** Full date of the statuses. */
  readonly day: string
  /** Prefectures or counties; none for the province. */
  readonly places: readonly string[]
  readonly levels: readonly string[]
  readonly industries: readonly string[]
  /** The other filters. */
  readonly conditions: readonly string[]
}

/** Numbers of clusters by status, in three parts and the unknown, and their share where the page states one. */
export interface CountedStatuses {
  readonly valid: number
  readonly expired: number
  readonly withdrawn: number
  readonly unknown: number
  /** No industries for all six. */
  readonly share: { readonly total: number; readonly percent: string; readonly industries: readonly string[] } | null
}

/** Numbers of measures. */
export interface CountedMeasures {
  /** A cluster or a group of them. */
  readonly subject: string
  /** null for all six. */
  readonly direction: string | null
  /** Numbers by kind, each with its name. */
  readonly kinds: readonly (readonly [kind: string, count: number])[]
  /** null where the page does not add the kinds. */
  readonly total: number | null
  readonly scopes: readonly string[]
  readonly beforeProgramme: number
  readonly version: string
}

/** Rows of a comparison in which a cluster has an entry. */
export interface CountedRecord {
  readonly cluster: string
  readonly others: readonly string[]
  readonly of: 'figures' | 'directions' | 'products'
  readonly found: number
  readonly total: number
  readonly version: string
}

/** Entries of one kind on record. */
export interface CountedEntries {
  /** A cluster or a group of them. */
  readonly subject: string
  readonly of: 'figures' | 'measures' | 'products' | 'targets'
  readonly count: number
  readonly scopes: readonly string[]
  readonly version: string
}

/** Names of recognition lists on record. */
export interface CountedNames {
  readonly known: number
  /** Clusters whose published name was not found. */
  readonly unnamed: number
  readonly version: string
}

/** Names of one list. */
export interface CountedList extends CountedNames {
  readonly name: string
  readonly size: number | null
  readonly sizeInSichuan: number | null
  readonly isSizeInferred: boolean
  readonly sources: readonly string[]
}

/** Numbers of targets. */
export interface CountedTargets {
  readonly subject: string
  readonly day: string
  readonly total: number
  /** A state or a due year with its number; null for all. */
  readonly part: { readonly name: string; readonly count: number } | null
  readonly states: readonly (readonly [state: string, count: number])[]
  readonly scopes: readonly string[]
  readonly version: string
}

/** Whose count it is. */
export interface CountOrigin {
  readonly hasIndustry: boolean
  /** Number of sources by grade. */
  readonly grades: readonly string[]
  /** The sources are those of the recognitions. */
  readonly areRecognitions: boolean
  /** Names of lists, beside a published size. */
  readonly isNames: boolean
}

const joinOr = (parts: readonly string[]): string => parts.join('或')
const quote = (parts: readonly string[]): string => joinOr(parts.map(part => `“${part}”`))
const addRemark = (parts: readonly string[], intro = ''): string =>
  parts.length > 0 ? `（${intro}${parts.join('；')}）` : ''
const listKinds = (kinds: CountedMeasures['kinds']): string =>
  kinds.map(([kind, count]) => `${kind} ${formatNumber(count)} 条`).join('、')

/** @param number 3 个, or '' where it follows. */
const formatGroup = ({ places, levels, industries }: CountedGroup, number = ''): string =>
  `${joinOr(places) || province.nameZh}已收录的${number}${joinOr(levels)}${industries.length > 0 ? `${joinOr(industries)}类` : ''}集群`

const formatUnnamed = (count: number): string =>
  count > 0 ? `（另有 ${formatNumber(count)} 个集群的公布名称未查到）` : ''

const NOT_NONE = '未查到不等于没有'

export const countQuoteMessages = {
  /** Of the choice. */
  which: '引用哪个数',
  sentence: '页面上的这句话',
  row: '哪一项',
  column: '哪一列',
  tables: {
    filters: '筛选项的集群数',
    industries: '市（州）× 产业的集群数',
    table: '表格的条数和来源数',
    measures: '措施条数',
    comparison: '比较的资料完整度',
    targets: '目标项数',
    record: '集群资料的条数和来源数',
    lists: '名单收录情况',
  },
  all: '全部所选集群',
  clusters: '集群',
  sources: '来源',
  allTargets: '全部目标',
  allLists: '全部认定名单',
  /** Kinds of entries, as columns. */
  entries: { figures: '公开数据', measures: '公开措施', products: '主要产品', targets: '公开目标' },
  record: { figures: '公开数据', directions: '有公开措施的方向' },
  tooMany: (count: number) => `只列前 ${formatNumber(count)} 个集群，缩小筛选范围可选其他集群。`,

  listName: (year: number, level: string, batch: string) => `${year} 年${level}${batch}名单`,
  condition: {
    places: (names: readonly string[]) => `在${joinOr(names)}范围内`,
    lists: (names: readonly string[]) => `列入 ${joinOr(names)}`,
    directions: (names: readonly string[]) => `有${quote(names)}方向的公开措施`,
    scopes: (names: readonly string[]) => `有${quote(names)}口径的公开数据`,
    statuses: (names: readonly string[]) => `认定状态为${quote(names)}`,
    query: (query: string) => `与搜索词“${query}”相符`,
  },
  scopeCount: (scope: string, count: number) => `${scope} ${formatNumber(count)}`,
  /** The group as the owner of what is counted. @param isDated its day is not in the rest of the sentence */
  group: (group: CountedGroup, isDated: boolean) =>
    formatGroup(group, ` ${formatNumber(group.count)} 个`) +
    addRemark([...(isDated ? [`截至 ${group.day}`] : []), ...group.conditions]),
  clusterCount: (group: CountedGroup, { valid, expired, withdrawn, unknown, share }: CountedStatuses) => {
    const statuses = [
      [valid, '在有效期内'],
      [expired, '有效期满、未查到复核结果'],
      [withdrawn, '复核未通过或已撤销认定'],
      [unknown, '有效期未查到'],
    ] as const
    const present = statuses.filter(([count]) => count > 0)
    const status =
      present.length === 1
        ? `${group.count > 1 ? '均' : ''}${present[0]?.[1]}`
        : `其中 ${present.map(([count, words]) => `${formatNumber(count)} 个${words}`).join('，')}`
    const part = share
      ? `，占${share.industries.length > 0 ? joinOr(share.industries) : province.industryCountZh}类合计 ${formatNumber(share.total)} 个的 ${share.percent}`
      : ''
    return `截至 ${group.day}，${formatGroup(group)} ${formatNumber(group.count)} 个${addRemark(group.conditions, '筛选条件：')}${part}${
      group.count === 0 ? '。名单尚未收全，0 个不等于没有' : `，${status}`
    }。`
  },
  measureCount: ({ subject, direction, kinds, total, scopes, beforeProgramme, version }: CountedMeasures) => {
    const counted = kinds.reduce((sum, [, count]) => sum + count, 0)
    const present = kinds.filter(([, count]) => count > 0)
    const body =
      counted === 0
        ? ` 0 条：${NOT_NONE}`
        : `${total === null ? `：${listKinds(kinds)}，三类不相加` : ` ${formatNumber(total)} 条：${listKinds(present)}`}（口径：${scopes.join('、')}）`
    const earlier =
      beforeProgramme > 0
        ? `。另有 ${formatNumber(beforeProgramme)} 条早于 2022 年 9 月《暂行办法》印发，不计入条数`
        : ''
    return `资料截至 ${version}，${subject}${direction === null ? '六个培育方向' : `“${direction}”方向`}的公开措施${body}${earlier}。`
  },
  sourceCount: (cluster: string, count: number, latest: string | null, version: string) =>
    `资料截至 ${version}，本站关于${cluster}的资料引用 ${formatNumber(count)} 个来源，${latest === null ? `日期${count > 1 ? '均' : ''}未注明` : `最近的一个为 ${latest}`}。`,
  entryCount: ({ subject, of, count, scopes, version }: CountedEntries) => {
    const name = { figures: '公开数据', measures: '公开措施', products: '主要产品', targets: '公开目标' }[of]
    const unit = { figures: '项', measures: '条', products: '种', targets: '项' }[of]
    const note = count === 0 ? `：${NOT_NONE}` : scopes.length > 0 ? `（口径：${scopes.join('、')}）` : ''
    return `资料截至 ${version}，${subject}的${name}收录 ${formatNumber(count)} ${unit}${note}。`
  },
  listCoverage: ({ name, size, sizeInSichuan, isSizeInferred, known, unnamed, sources, version }: CountedList) => {
    const published =
      size === null
        ? '的总数未查到'
        : sizeInSichuan === null
          ? `公布全国 ${formatNumber(size)} 个，${province.shortZh}入选数未查到`
          : `公布${size === sizeInSichuan ? '' : `全国 ${formatNumber(size)} 个，其中`}${province.shortZh} ${formatNumber(sizeInSichuan)} 个`
    const missing =
      sizeInSichuan === null
        ? '，缺数未查到'
        : sizeInSichuan > known
          ? `，尚缺 ${formatNumber(sizeInSichuan - known)} 个`
          : '，已收全'
    return `${sources.length > 0 ? `据${sources.join('、')}，` : ''}${name}${published}${isSizeInferred ? '（总数为推算）' : ''}。资料截至 ${version}，本站收录其中 ${formatNumber(known)} 个名称${missing}${formatUnnamed(unnamed)}。`
  },
  allCoverage: ({ lists, known, unnamed, version }: CountedNames & { readonly lists: number }) =>
    `资料截至 ${version}，本站收录 ${formatNumber(lists)} 份认定名单中的 ${formatNumber(known)} 个名称${formatUnnamed(unnamed)}。`,
  recordCount: ({ cluster, others, of, found, total, version }: CountedRecord) => {
    const intro = `资料截至 ${version}，${others.length > 0 ? `与${others.join('、')}比较，` : ''}${cluster}`
    if (of === 'products')
      return `${intro}收录主要产品 ${formatNumber(found)} 种${found === 0 ? `：${NOT_NONE}` : ''}。`
    const missing = total - found > 0 ? `，${formatNumber(total - found)} 项未查到；${NOT_NONE}` : ''
    return of === 'figures'
      ? `${intro}在 ${formatNumber(total)} 项公开数据中查到 ${formatNumber(found)} 项${missing}。`
      : `${intro}在 ${formatNumber(total)} 个培育方向中，${formatNumber(found)} 个查到公开措施${missing.replace(' 项', ' 个')}。`
  },
  targetPart: {
    state: (state: string) => `结果为“${state}”`,
    due: (year: string | null) => (year === null ? '未写明完成年份' : `时限在 ${year} 年`),
  },
  targetCount: ({ subject, day, total, part, states, scopes, version }: CountedTargets) =>
    total === 0
      ? `截至 ${day}，${subject}的公开目标 0 项：${NOT_NONE}。`
      : `截至 ${day}，${subject}的公开目标 ${formatNumber(total)} 项（口径：${scopes.join('、')}），其中${
          part
            ? `${part.name}的 ${formatNumber(part.count)} 项`
            : states.map(([state, count]) => `“${state}” ${formatNumber(count)} 项`).join('、')
        }。目标不是已达到的数；结果按截至 ${version}的资料判断，未查到不等于没有做到。`,
  /** Follows every sentence above. */
  origin: ({ hasIndustry, grades, areRecognitions, isNames }: CountOrigin) =>
    `${hasIndustry ? `产业${province.industryCountZh}类由本站归并，非官方分类。` : ''}${isNames ? '收录数' : '这'}是${province.productZh}按公开来源统计的数，不是来源公布的数${
      grades.length > 0 ? `，${areRecognitions ? '认定' : '所据'}来源 ${grades.join('、')}` : ''
    }。`,
}
