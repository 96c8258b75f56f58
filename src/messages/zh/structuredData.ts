// Texts for search engines only: they are in the structured data of a page, and not on it.
import * as province from '#dataset/province.json'
export const structuredDataMessages = {
  datasetName: `${province.nameZh}中小企业特色产业集群公开数据`,
  datasetDescription: (count: number, lists: number, date: string) =>
    `${province.nameZh} ${count} 个中小企业特色产业集群和 ${lists} 份认定名单：认定与有效期、产业、所在县、产品、企业、数据、培育措施和目标，每项数据注明来源、时间和口径。资料截至 ${date}。名单尚未收全。`,
  keywords: ['中小企业特色产业集群', province.shortZh, '县域经济', '产业集群', '专精特新'],
  province: province.nameZh,
  inProvince: (name: string) => `${province.nameZh}${name}`,
}
