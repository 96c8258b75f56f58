// Texts for search engines only.
import type { structuredDataMessages as zh } from '../zh/structuredData'

export const structuredDataMessages: typeof zh = {
  datasetName: "Open data on Sichuan's distinctive SME industrial clusters",
  datasetDescription: (count, lists, date) =>
    `${count} distinctive SME industrial clusters of Sichuan and ${lists} lists of recognition: recognitions and their terms, industry, county, products, firms, figures, measures and targets, each with source, date and scope. Sources to ${date}. The lists are not complete.`,
  keywords: ['SME industrial clusters', 'Sichuan', 'county economy', 'China', 'industrial policy'],
  province: 'Sichuan, China',
  inProvince: name => (name ? `${name}, Sichuan` : 'Sichuan'),
}
