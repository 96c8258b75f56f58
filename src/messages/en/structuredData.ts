// Texts for search engines only.
import * as province from '#dataset/province.json'
import type { structuredDataMessages as zh } from '../zh/structuredData'

export const structuredDataMessages: typeof zh = {
  datasetName: `Open data on ${province.nameEn}'s distinctive SME industrial clusters`,
  datasetDescription: (count, lists, date) =>
    `${count} distinctive SME industrial clusters of ${province.nameEn} and ${lists} lists of recognition: recognitions and their terms, industry, county, products, firms, figures, measures and targets, each with source, date and scope. Sources to ${date}. The lists are not complete.`,
  keywords: ['SME industrial clusters', province.nameEn, 'county economy', 'China', 'industrial policy'],
  province: `${province.nameEn}, China`,
  inProvince: name => (name ? `${name}, ${province.nameEn}` : province.nameEn),
}
