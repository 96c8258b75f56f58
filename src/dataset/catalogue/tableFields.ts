// The meaning of the fields that only the source tables have.

/** The records whose words the rows of a table share, by table or by the field of the rows. */
export const TABLE_RECORDS: Readonly<Record<string, readonly string[]>> = {
  clusterMeasure: ['measure'],
  clusterFigure: ['figure'],
  'table-sources': ['source'],
  'table-directions': ['direction'],
  'table-recognition-lists': ['list', 'lists'],
  'table-clusters': ['cluster', 'cluster-detail'],
  'table-excluded': ['cluster', 'excluded'],
  'table-changes': ['changes'],
  'table-aliases': ['alias'],
  'table-policy': ['programme', 'index'],
  'table-county': ['park', 'countyTitle'],
  recognitions: ['recognition', 'recognitionEvidence'],
  reReviewed: ['reReview'],
  leadEnterprises: ['leadEnterprise'],
  figures: ['figure'],
  measures: ['measure'],
  deadlines: ['deadline'],
  termEnd: ['termRule'],
}

export const TABLE_FIELDS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'table-industries.zh': ['名称', 'Name in Chinese.'],
  'table-industries.en': ['英文名', 'Name in English.'],
  'table-industries.glyph': ['单字', 'The character in the symbols of the map.'],
  'table-industries.mappingNote': ['归类说明', 'Which products the industry has.'],
  'table-directions.order': ['序号', 'Position of the direction in the national rule.'],
  'table-published-ids.list': ['名单编号', 'Ids of lists that were ever published.'],
  'recognitions.listBasis': ['名单依据', '"elimination" if no source names the list and all others can be ruled out.'],
  'measures.actor': [
    '主体',
    'Who acts, as we read it: county, city, park, enterprise or province; null if it is not clear.',
  ],
  'rules.thresholds': ['门槛', 'Thresholds of the document, by indicator.'],
  'thresholds.indicator': ['指标序号', 'Number of the indicator in the standard.'],
  'thresholds.jurisdiction': ['适用地区', '"national", or the province whose rule it is.'],
  'indicators.nationalThresholdsKnown': [
    '国家门槛已知',
    'True if the national thresholds of the indicator were found.',
  ],
  'cultivationLadder.levels': ['梯度', 'The steps, the lowest first.'],
}
