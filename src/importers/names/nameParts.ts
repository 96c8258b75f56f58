// Parts of a cluster's name: place, product, and the words that every name ends with.

const SUFFIX =
  /(?:国家级|省级|先进制造业?|中小企业|特色|优势|示范|主导)*(?:产业)?(?:集群|集聚区)$|(?:特色|优势|主导)?产业(?:集群)?$/

/** Words that name no product: a text of them alone is a sentence about clusters. */
const NO_PRODUCT =
  /^(?:[\d一二三四五六七八九十百]+[个家户]|国家级?|全国|省级?|全省|全市|市级|县级|县域|新增|首批|第.批|\d{4}年度?|各|等|该|此次?|本次|新?入选|上榜|复核|通过|已|共有?|拥有|现有|累计|数量|优势|重点|主导|支柱|传统|新兴|的|类|型|特色|中小企业|先进制造业?|产业|集群|[·\-—“”"《》()（）\s])*$/u

/** The product in a name without its place: 泵阀制造产业集群 -> 泵阀制造. Empty if none is named. */
export function toProduct(nameWithoutPlace: string): string {
  const product = nameWithoutPlace.replace(/^[\s·、，:：\-—]+/, '').replace(SUFFIX, '')
  return NO_PRODUCT.test(product) ? '' : product.trim()
}

/** Products as compared: without signs, and without words that vary between two ways of writing. */
export const toProductKey = (product: string): string =>
  product
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?:加工|生产|制造)业?$/, '')
    .toLowerCase()

/** True if a text ends as the name of a cluster does. */
export const hasNameEnd = (text: string): boolean => /(?:集群|产业)$/.test(text)
