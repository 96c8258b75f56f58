// The words of the workbook by which the tables are filled in and read back, in English.
import * as province from '#dataset/province.json'
import type { sheetMessages as zh } from '../zh/sheets'

type Words<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => R
    : { readonly [K in keyof T]: Words<T[K]> }

export const sheetMessages: Words<typeof zh> = {
  sheets: {
    clusters: 'Clusters',
    recognitions: 'Recognitions',
    figures: 'Figures',
    measures: 'Measures',
    sources: 'Sources',
  },
  readme: 'Instructions',
  choices: 'Choices',
  columns: {
    clusters: {
      id: ['Cluster id', 'Keep the id of a recorded cluster. Leave it empty for a new one; the import makes it.'],
      nameZh: ['Cluster name', 'The full name as the list gives it.'],
      nameConfirmed: ['Name published', 'Yes if a list or report gives the full name.'],
      nameNote: ['Note on the name', 'For a name that was not published; otherwise empty.'],
      nameEn: ['English name', 'May be empty: the import makes it from place and industry.'],
      shortZh: ['Short name', 'At most 8 characters, without place and kind. May be empty.'],
      prefecture: ['City', 'From the list, or a code of six digits.'],
      adcode: ['County', 'Choose the city first: the list follows it. Empty if not known.'],
      industry: ['Industry', `One of the ${province.industryCountEn} industries.`],
      industrySecondary: ['Further industries', 'May be empty. Separate several by |.'],
      products: ['Main products', 'Separate several by |.'],
      chainLeaders: ['Chain leaders', 'Written as: name〔source id〕. Separate several by |.'],
      leads: ['Leading firms', 'Written as: name〔source id〕. Separate several by |.'],
      namedFirms: ['Named firms', 'Written as: name〔source id〕. Separate several by |.'],
    },
    recognitions: {
      cluster: ['Cluster id', 'As in the sheet of clusters. Empty if the name is given.'],
      clusterName: ['Cluster name', 'As in the sheet of clusters. Empty if the id is given.'],
      level: ['Level', 'Provincial or national.'],
      list: ['List', 'From the list. Empty if the source gives no year; then give the possible lists.'],
      listBasis: ['Basis of the list', 'Elimination if no source names the list and all others are ruled out.'],
      listCandidates: ['Possible lists', 'Only if the list is empty. Separate several by |.'],
      certainty: ['Certainty', 'If name and list both have a source.'],
      nameAsPublished: ['Published name', 'The words of the source, unchanged.'],
      quoteZh: ['Quotation', 'Words of the source, at most 60 characters. May be empty.'],
      note: ['Note', 'May be empty.'],
      flag: ['Sources disagree', 'Only where sources disagree.'],
      reReviewResult: ['Review result', 'Empty if none was found.'],
      reReviewDate: ['Review date', 'For example 2025-11.'],
      reReviewSource: ['Review source', 'Id or title of a source.'],
      sources: ['Sources', 'Ids or titles of sources. Separate several by |.'],
    },
    figures: {
      cluster: ['Cluster id', 'As in the sheet of clusters. Empty if the name is given.'],
      clusterName: ['Cluster name', 'As in the sheet of clusters. Empty if the id is given.'],
      metric: ['Metric', 'From the list.'],
      comparator: ['Comparison', 'About, more than, at least, less than. Empty means exactly.'],
      value: ['Value', 'The import converts units in the cell to that of the metric.'],
      unit: ['Unit', 'May be empty: that of the metric. Needed for capacity, area and other.'],
      qualifierZh: ['Counted', 'Names the part that is counted, if it is not the whole.'],
      scope: ['Scope', 'The figure is of the cluster, park, county, prefecture or company.'],
      asOf: ['As of', 'For example 2024 or 2024-06. Empty if not known.'],
      kind: ['Kind', 'Published, target or estimate.'],
      textZh: ['Summary', 'One Chinese sentence on the figure.'],
      quoteZh: ['Quotation', 'Words of the source, at most 60 characters. May be empty.'],
      flag: ['Sources disagree', 'Only where sources disagree.'],
      source: ['Source', 'Id or title of a source.'],
    },
    measures: {
      cluster: ['Cluster id', 'As in the sheet of clusters. Empty if the name is given.'],
      clusterName: ['Cluster name', 'As in the sheet of clusters. Empty if the id is given.'],
      direction: ['Direction', 'One of the six cultivation directions.'],
      kind: ['Progress', 'Delivered, under way or planned.'],
      textZh: ['Measure', 'One Chinese sentence of at most 80 characters.'],
      quoteZh: ['Quotation', 'Words of the source, at most 60 characters. May be empty.'],
      date: ['Date', 'For example 2024-06-01. Empty if not known.'],
      dateBasis: ['Basis of the date', 'Date of the action, or of the report. Empty without a date.'],
      actor: ['Actor', 'The one who acts. Empty if not clear.'],
      scope: ['Scope', 'The measure is for the cluster, park, county, prefecture or company.'],
      source: ['Source', 'Id or title of a source.'],
    },
    sources: {
      id: ['Source id', 'Keep the id of a recorded source. Leave it empty for a new one; the import makes it.'],
      title: ['Title', 'Title of the page or document. Own descriptions stand in square brackets.'],
      publisher: ['Publisher', 'Publisher of the page that was read.'],
      originalPublisher: ['Original publisher', 'Of a repost. May be empty.'],
      date: ['Published', 'For example 2024-06-01. Empty if not known.'],
      url: ['Address', 'Begins with http:// or https://. May be empty.'],
      mirror: ['Repost', 'Yes if a repost or digest was read.'],
      grade: ['Grade', 'A is the closest to the publisher, D the farthest.'],
      note: ['Note', 'May be empty.'],
    },
  },
  yesNo: { true: 'Yes', false: 'No' },
  comparator: { '=': 'exactly', '>': 'more than', '>=': 'at least', '~': 'about', '<': 'less than' },
  figureKind: { actual: 'Published', target: 'Target', estimate: 'Estimate' },
  actor: { county: 'County', city: 'City', park: 'Park', enterprise: 'Enterprise', province: 'Province' },
  dateBasis: { event: 'Date of the action', report: 'Date of the report' },
  reReviewResult: { passed: 'Passed', failed: 'Failed' },
  flag: { conflict: 'Sources disagree' },
  listBasis: { elimination: 'Elimination' },
  metricWithUnit: (metric, unit) => `${metric} (${unit ?? 'other unit'})`,
  importedIndustryBasis: 'As in the workbook; not checked against other sources.',
  changeEntry: count => {
    const names = {
      cluster: 'clusters',
      recognitions: 'recognitions',
      figures: 'figures',
      measures: 'measures',
      leadEnterprises: 'firms',
      source: 'sources',
    }
    const verbs = { added: 'added', changed: 'corrected', absent: 'removed' } as const
    const parts = (['added', 'changed', 'absent'] as const).flatMap(kind => {
      const counts = (Object.keys(names) as (keyof typeof names)[]).flatMap(table =>
        count(kind, table) > 0 ? [`${names[table]} ${count(kind, table)}`] : [],
      )
      return counts.length > 0 ? [`${verbs[kind]}: ${counts.join(', ')}`] : []
    })
    return `Updated from a workbook. ${parts.join('; ')}.`
  },
  example: 'Example',
  chooseFromList: 'Choose from the list.',
  requiredMark: 'required',
  bookTitle: `Template of the data on distinctive SME industrial clusters of ${province.nameEn}`,
  bookDescription: version => `Template format ${version}. The five sheets have heads in Chinese and English.`,
  readmeLines: (version, edition, lastRow) => [
    `Template format: ${version}. Edition of the data when it was made: ${edition}.`,
    'One record a row. Keep the heads; columns may change places, and unused ones may go.',
    'Rows in grey italics are examples. The import skips them; they may be deleted.',
    'Columns with * are required. Leave empty what is not known; never write 0 or a dash for it.',
    `Columns of choices have drop-downs, down to row ${lastRow}. Rows below it are filled in and checked alike. Choose the city first: the list of counties follows it.`,
    'Dates are 2024, 2024-06 or 2024-06-01; other usual forms are read too.',
    'Numbers may have Chinese units and words such as about or more than. The import converts and lists them.',
    'Enter sources in their own sheet first; other sheets name them by id or title. Every statement needs one.',
    'Enter no names of persons and no telephone numbers.',
    'A recorded cluster that is absent here is never deleted: the import names it and you decide.',
  ],
  examples: {
    clusterName: 'Example cluster',
    shortName: 'Example',
    product: 'Example product',
    sourceTitle: 'Example: notice of a list',
    publisher: 'An authority',
    figure: 'An example of a figure.',
    measure: 'An example of a measure.',
  },
}
