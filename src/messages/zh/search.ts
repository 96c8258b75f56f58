// The sentences of the suggestions below the search box, apart from the rest: they come with its code.

import type { Kind } from '../../domain/candidate'
import { formatNumber } from '../format'

export const s = {
  /** Products in the language of the page, by their Chinese; none where they are Chinese. */
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
  } satisfies Readonly<Record<Kind, string>>,
  one: (kind: Kind, name: string) => `${s.kind[kind]}：${name}`,
  firstOf: (shown: number, total: number) => `前 ${shown} 个，共 ${formatNumber(total)} 个`,
  count: (clusters: number) => (clusters === 0 ? '未收录集群' : `${formatNumber(clusters)} 个集群`),
  at: {
    firm: (cluster: string) => `见于${cluster}`,
    measure: (cluster: string) => cluster,
    source: (cluster: string) => cluster,
  },
  programme: '见认定办法与名单',
  formerly: (until: number) => `${until} 年前名为`,
  code: '代码 ',
  codeUntil: (until: number) => `${until} 年前的代码 `,
  misreadAs: '常误读作 ',
  countyUnknown: '县未注明',
  found: (count: number) => `${formatNumber(count)} 条搜索建议，可用上下键选择`,
  heard: (query: string) => `没有写作“${query}”的，下面的读音相同`,
  simplified: (query: string, read: string) => `“${query}”按简体“${read}”查找`,
  left: (kept: string, left: string) => `没有与全部词语相符的，下面只按${kept}查找，略去了${left}`,
  quote: (word: string) => `“${word}”`,
  only: (word: string) => `只查“${word}”`,
  beside: '另外查到',
  nothing: (query: string) => `没有找到“${query}”`,
  nothingHint:
    '可试县（市、区）或市（州）的名称、旧名、拼音、首字母、代码，或产品、企业。名单尚未收全，没有找到不等于没有集群。',
}
