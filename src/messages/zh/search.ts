// Texts of the search suggestions; they are loaded with the search.

import type { CandidateKind } from '../../domain/search/candidate'
import { formatNumber } from '../format'

export const searchMessages = {
  /** English products by Chinese product, only on the English page. */
  products: undefined as Readonly<Record<string, string>> | undefined,
  suggestions: '搜索建议',
  kind: {
    cluster: '集群',
    city: '市（州）',
    county: '县（市、区）',
    industry: '产业',
    product: '产品',
    firm: '企业',
    term: '术语',
    measure: '措施',
    source: '来源',
  } satisfies Readonly<Record<CandidateKind, string>>,
  withKind: (kind: CandidateKind, name: string) => `${searchMessages.kind[kind]}：${name}`,
  firstOfTotal: (visibleCount: number, total: number) => `前 ${visibleCount} 个，共 ${formatNumber(total)} 个`,
  clusterCount: (clusters: number) => (clusters === 0 ? '未收录集群' : `${formatNumber(clusters)} 个集群`),
  foundIn: {
    firm: (cluster: string) => `见于${cluster}`,
    measure: (cluster: string) => cluster,
    source: (cluster: string) => cluster,
  },
  inProgramme: '见认定办法与名单',
  formerNamePrefix: (until: number) => `${until} 年前名为`,
  codePrefix: '代码 ',
  formerCodePrefix: (until: number) => `${until} 年前的代码 `,
  misreadingPrefix: '常误读作 ',
  countyUnknown: '县未注明',
  suggestionCount: (clusterCount: number) => `${formatNumber(clusterCount)} 条搜索建议，可用上下键选择`,
  phoneticMatch: (query: string) => `没有写作“${query}”的，下面的读音相同`,
  simplifiedQuery: (query: string, searchedText: string) => `“${query}”按简体“${searchedText}”查找`,
  omittedWords: (matchedWords: string, omittedWords: string) =>
    `没有与全部词语相符的，下面只按${matchedWords}查找，略去了${omittedWords}`,
  quote: (word: string) => `“${word}”`,
  searchOnly: (word: string) => `只查“${word}”`,
  otherMatches: '另外查到',
  noMatch: (query: string) => `没有找到“${query}”`,
  noMatchHint:
    '可试县（市、区）或市（州）的名称、旧名、拼音、首字母、代码，或产品、企业。名单尚未收全，没有找到不等于没有集群。',
}
