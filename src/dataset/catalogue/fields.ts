// The meaning of each published field, once: for the JSON Schemas, the CSV tables and docs/data-fields.md.
import * as province from '#dataset/province.json'
import { PROGRAMME_FIELDS } from './programmeFields'
import { TABLE_FIELDS, TABLE_RECORDS } from './tableFields'

/** A short name in Chinese and a description in English. */
interface FieldWords {
  readonly zh: string
  readonly en: string
}

type Words = readonly [zh: string, en: string]

/** By field, or by record and field where the same name means something else there. */
const FIELDS: Readonly<Record<string, Words>> = {
  // Common to many records.
  id: ['编号', 'Permanent id. It is never reused or renamed without an alias.'],
  source: ['来源编号', 'Id of the source that states it.'],
  sources: ['来源编号', 'Ids of the sources that state it.'],
  textZh: ['本站摘述', 'Our own summary in Chinese; never a quotation.'],
  textEn: ['摘述译文', 'Our English translation of textZh; null if there is none.'],
  quoteZh: ['原文', 'The words of the source, at most 60 characters. Present only if the text itself was read.'],
  titleZh: ['名称', 'Title in Chinese.'],
  titleEn: ['名称译文', 'Our English translation of the title; null if there is none.'],
  nameZh: ['名称', 'Name in Chinese.'],
  nameEn: ['英文名', 'Unofficial English name.'],
  note: ['说明', 'Remark; null if there is none.'],
  notes: ['说明', 'Facts that are not figures.'],
  flag: ['说法不一', '"conflict" if another source disagrees; both values stay. Null otherwise.'],
  level: ['级别', '"province" or "national".'],
  scope: ['口径', 'The subject that is counted. Never add or compare across scopes.'],
  asOf: ['数据时点', 'The date that it describes: YYYY, YYYY-MM or YYYY-MM-DD; null if it is not known.'],
  date: ['日期', 'YYYY, YYYY-MM or YYYY-MM-DD; null if it is not known.'],
  metric: ['指标', 'What is counted.'],
  value: ['数值', 'The number as published, in the given unit.'],
  comparator: [
    '比较符',
    'Relation of the true value to the number: = exactly, > more than, >= at least, ~ about, < less than.',
  ],
  unit: ['单位', 'Unit in Chinese; 亿元 is CNY 100 million.'],
  documentNumber: ['文号', 'Number of the document; null if it was not found.'],
  adcode: ['行政区划代码', 'Six-digit code of the place, as text.'],
  english: ['译文', 'Our English translations, by the Chinese text. In the English edition only.'],
  clusters: ['集群', 'Ids of the clusters.'],
  cluster: ['集群编号', 'Id of the cluster.'],
  facts: ['事实', 'Statements with their sources.'],
  measures: ['措施', 'Actions that sources report, in the six cultivation directions.'],
  lists: ['认定名单', 'The published lists of recognised clusters.'],

  // Envelopes of the files.
  'index.version': ['资料截至', 'Date of the newest source.'],
  'index.edition': ['版本标识', 'Checksum of everything published: it differs between any two versions.'],
  'index.more': ['后续文件', 'Paths of further parts, below the root of the site. Only for more than 5,000 clusters.'],
  'index.deadlines': ['报送期限', 'Yearly dates by which notices require a report.'],
  'index.clusters': ['集群', 'The clusters, by prefecture and county.'],
  'index-part.clusters': ['集群', 'Further clusters.'],
  'measures.directions': ['培育方向', 'The six cultivation directions with the tasks of the national rule.'],
  'measures.sources': ['来源', 'The sources of measures, directions, lists and deadlines.'],
  'figures.figures': ['全部数字', 'Every published figure, as in the file of its cluster.'],
  'figures.sources': ['来源', 'The sources of the figures.'],
  'facts.rows': ['集群要点', 'One row for each cluster.'],
  'facts.sources': ['来源', 'The sources of the figures and recognitions.'],
  'promises.promises': ['目标', 'Every target, and every plan with a date.'],
  'promises.sources': ['来源', 'The sources of targets and reports.'],
  'county.rows': ['园区和称号', 'Parks of the clusters, and other titles of their counties.'],
  'county.counts': ['市（州）统计', 'Numbers that prefectures publish about themselves.'],
  'county.sources': ['来源', 'The sources of the rows and counts.'],
  'aliases.aliases': ['旧编号', 'Former ids with their successors.'],
  'changes.changes': ['数据变更', 'Changes of the data, the newest first.'],

  // Sources.
  'source.id': ['来源编号', 'Publisher, date and subject. Permanent.'],
  'source.title': ['标题', "The page's own title; in square brackets if it is our description."],
  'source.publisher': ['发布者', 'Who publishes the page that was read; 第三方转载页 for an unrelated host.'],
  'source.originalPublisher': ['原发布者', 'The author of the text, if the page is a repost and names it.'],
  'source.date': ['发布日期', 'Date of publication; note says if it is inferred. Null if it is not known.'],
  'source.url': ['网址', 'Address of the page; null if none is stored.'],
  'source.mirror': ['转载', 'True if the text was read on a repost, mirror or digest.'],
  'source.grade': ['来源等级', 'How close the copy that was read is to its publisher, A to D.'],

  // Lists and deadlines.
  'list.id': ['名单编号', `${province.listPrefix}-YYYY for a list of the province, cn-YYYY for a national one.`],
  'list.year': ['年度', 'Year of the list.'],
  'list.batch': ['批次', 'Number of the batch; null if it is not known.'],
  'list.announced': ['公布日期', 'Date of publication; null if it is not known.'],
  'list.announcedBasis': ['公布日期依据', '"sourced", "inferred" or "unknown".'],
  'list.size': ['名单总数', 'Number of clusters in the whole list, nationwide for cn-*; null if it is not known.'],
  'list.sizeInSichuan': [`${province.shortZh}名额`, `${province.nameEn}'s share of the list; null if it is not known.`],
  'list.namesKnown': ['已知名称', 'Recorded clusters of the list whose full name a source has published.'],
  'list.withoutPublishedName': ['未公布名称', 'Recorded clusters of the list whose full name no source has published.'],
  'list.validFrom': ['有效期起', 'Start of the term; null if it is not known.'],
  'list.validTo': ['有效期止', 'End of the term; a year means its last day. Null if it is not known.'],
  'list.validityBasis': ['有效期依据', '"sourced", "inferred" or "unknown".'],
  'list.validityYears': ['有效年数', 'Length of the term in years; null if it is not known.'],
  'list.validityNote': ['有效期说明', 'How the term is known; null if nothing has to be said.'],
  'deadline.monthDay': ['月日', 'MM-DD, in every year.'],
  'deadline.boundary': ['是否含当日', '"before": the day itself may be too late; "by": the day counts.'],
  'deadline.appliesTo': ['适用名单', 'Ids of the lists for which the notice was issued.'],

  // Clusters.
  'cluster.nameConfirmed': ['名称已确认', 'False if no source gives the full name.'],
  'cluster.shortZh': ['简称', 'Label of at most 8 characters.'],
  'cluster.adcode': ['县（市、区）代码', 'Code of the county, as text; null where no source names the county.'],
  'cluster.prefecture': ['市（州）代码', 'Code of the prefecture, as text.'],
  'cluster.industry': ['产业', 'Our mapping to the six industries of the province; it is not official.'],
  'cluster.products': ['产品', 'Short terms from the sources.'],
  'cluster.recognitions': ['认定', 'A cluster recognised at both levels has two.'],
  'cluster.evidence': [
    '各方向证据',
    'The best kind of measure in each direction, one letter each: d delivered, a announced, p planned, - none found.',
  ],
  'cluster.scopes': ['数字口径', 'Scopes of its figures: k cluster, p park, c county, t city, f firm, - none.'],
  'cluster-detail.nameNote': ['名称说明', 'Why the name is not confirmed; null if it is.'],
  'cluster-detail.industrySecondary': ['次要产业', 'Further industries.'],
  'cluster-detail.industryBasis': ['产业归类依据', 'Reason of the mapping.'],
  'cluster-detail.industryConfidence': ['归类把握', '"high", "medium" or "low".'],
  'cluster-detail.relatedTo': ['相关集群', 'Ids of clusters that are separate but related.'],
  'cluster-detail.relatedNote': ['相关说明', 'How they are related; null without one.'],
  'cluster-detail.recognitionEvidence': ['认定依据', 'One entry for each recognition in the index, in the same order.'],
  'cluster-detail.termEnd': ['期满规则', 'The national rules for the time after a term.'],
  'cluster-detail.promisesStated': [
    '目标提出日期',
    'Date of each of its targets and plans, in the order of promises.json.',
  ],
  'cluster-detail.leadEnterprises': ['企业', 'Enterprises that sources name.'],
  'cluster-detail.figures': ['数字', 'Published numbers, one in each row.'],
  'cluster-detail.sources': ['来源', 'Every source that the file cites.'],

  // Recognitions.
  'recognition.list': ['名单编号', 'Id of the list; null if the source gives no year.'],
  'recognition.certainty': [
    '认定把握',
    '"stated": name and list are both given; "reported": year or full name is missing; "weak": a single digest.',
  ],
  'recognition.listCandidates': ['可能的名单', 'The possible lists where list is null, inferred from dates.'],
  'recognition.reReviewed': [
    '复核',
    'Result of a re-review; null if none was found, which does not mean that it failed.',
  ],
  'reReview.result': ['复核结果', '"passed" or "failed".'],
  'recognitionEvidence.nameAsPublished': ['公布名称', 'The wording of the source; null if it gives none.'],
  'termRule.step': ['步骤', '"review", "extension" or "revocation".'],

  // Figures and measures.
  'figure.metric': ['指标', 'What is counted; docs/data-dictionary.md lists the metrics with their units.'],
  'figure.qualifierZh': ['计量对象', 'What exactly is counted, if the metric alone does not define it.'],
  'figure.kind': ['类别', '"actual", "target" (goals, plans, forecasts) or "estimate".'],
  'measure.direction': ['培育方向', 'One of the six cultivation directions.'],
  'measure.kind': ['进展', '"delivered": done; "announced": under way, without a result; "planned": in the future.'],
  'measure.dateBasis': ['日期依据', '"event": date of the action; "report": date of the source. Null without a date.'],
  'leadEnterprise.name': ['企业名称', 'As the source names it.'],
  'leadEnterprise.role': ['角色', '"chain-leader" 链主, "lead" 龙头 or 骨干, "named" only named.'],
  'direction.shortZh': ['简称', 'Short name.'],
  'direction.summaryZh': ['概要', 'Our summary.'],
  'direction.tasks': [
    '任务',
    'Tasks that the national measure gives to the authorities; not requirements for a cluster.',
  ],
  'direction.tasksComplete': ['任务齐全', 'False if only the heading was found.'],
  'direction.tasksNote': ['任务说明', 'Why the tasks are incomplete; null if they are complete.'],

  // Facts and targets.
  'clusterFacts.id': ['集群编号', 'Id of the cluster.'],
  'clusterFacts.figure': ['代表数字', 'The figure that the table shows; null if there is none.'],
  'clusterFacts.measures': [
    '各方向措施数',
    'Number of measures in each direction, without those before the programme.',
  ],
  'clusterFacts.sources': ['来源数', 'Number of sources that the panel of the cluster cites.'],
  'clusterFacts.latest': ['最新来源日期', 'Date of the newest source on the cluster; null if none is dated.'],
  'clusterFacts.recognitionSources': ['认定来源', 'Ids of the sources of its recognitions.'],
  'target.said': ['目标', 'The target or plan as stated: a figure or a measure.'],
  'target.stated': ['提出日期', 'Date of its source; null if the source is undated.'],
  'target.due': ['应完成期', 'The period at whose end it is due; null if the source names none.'],
  'target.start': ['起点', 'The last value of the same kind before it; null if none is on record.'],
  'target.reports': ['后续报道', 'Later reports, the oldest first.'],
  'target.latest': ['最新来源日期', 'Date of the newest source on the cluster.'],
  'report.said': ['报道内容', 'The reported figure or measure.'],
  'report.published': ['报道日期', 'Date of its source; null if the source is undated.'],
  'report.fit': ['可比性', '"same" if it can be compared with the target; otherwise the difference.'],

  ...PROGRAMME_FIELDS,
  ...TABLE_FIELDS,

  // Aliases, changes, the list of files.
  'alias.kind': ['表', '"cluster", "list" or "source".'],
  'alias.from': ['旧编号', 'An id that was published and that no row has any more.'],
  'alias.to': ['新编号', 'Id of the successor; null if nothing took its place.'],
  'alias.date': ['变更日期', 'YYYY-MM-DD.'],
  'alias.reasonZh': ['原因', 'Reason in Chinese.'],
  'alias.reasonEn': ['原因译文', 'Reason in English.'],
  'changes.kind': ['类别', '"publication", "addition", "correction", or "editorial" if no statement changed.'],
  'changes.clusters': ['集群', 'Ids of the clusters that the change names; empty if it concerns the whole record.'],
  'changes.sources': ['来源编号', 'Ids of the sources that the change rests on, as far as they are few.'],
  'version.dataDate': ['资料截至', 'Date of the newest source.'],
  'version.edition': ['版本标识', 'As in index.json: it differs between any two versions.'],
  'version.schemaVersion': ['格式版本', 'Version of the form of the files. The folder has its first number.'],
  'version.licence': ['许可', 'SPDX identifier of the licence.'],
  'version.files': ['文件', 'Every published file except this one.'],
  'publishedFile.path': ['路径', 'Below the folder of this file.'],
  'publishedFile.bytes': ['字节数', 'Size in bytes.'],
  'publishedFile.sha256': ['校验值', 'SHA-256 checksum in hexadecimal digits.'],
  'publishedFile.rows': ['记录数', 'Number of records in all tables of the file; null if it has none.'],
  'publishedFile.schema': [
    '格式说明',
    'Path of the JSON Schema, or of the CSVW metadata of a CSV file; null without one.',
  ],

  // The CSV tables.
  'csv.county': ['县（市、区）', 'Name of the county; empty where no source names it.'],
  'csv.prefectureName': ['市（州）', 'Name of the prefecture.'],
  'csv.position': ['序号', 'Position in the file of the cluster, from 1.'],
  'csv.listTitleZh': ['名单名称', 'Title of the list.'],
  'csv.reReviewResult': [
    '复核结果',
    '"passed" or "failed"; empty if no result was found, which does not mean that it failed.',
  ],
  'csv.reReviewDate': ['复核日期', 'Date of the result.'],
  'csv.reReviewSource': ['复核来源', 'Id of the source of the result.'],
}

/**
 * The words of a field. Throws if it has none.
 * @param owner the record or file that has the field
 */
export function findFieldWords(owner: string, field: string): FieldWords {
  const owners = [owner, ...(TABLE_RECORDS[owner] ?? [])]
  const words = owners.map(record => FIELDS[`${record}.${field}`]).find(found => found) ?? FIELDS[field]
  if (!words) throw new Error(`src/dataset/catalogue/fields.ts: ${owner}.${field} has no description`)
  return { zh: words[0], en: words[1] }
}
