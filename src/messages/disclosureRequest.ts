// A request for a list under the regulation on open government information. It is in Chinese on every page, because it goes
// to a Chinese authority, and names no person.

import * as province from '#dataset/province.json'
import type { ListRecord } from '../domain/programme/programme'
import type { RecognitionList } from '../domain/recognition/recognitionList'

interface DisclosureRequest {
  readonly list: RecognitionList
  readonly record: ListRecord
  readonly hasMissingNames: boolean
  readonly wantsReview: boolean
}

/** 2024-07-25: 2024年7月25日. */
const formatChineseDate = (iso: string): string => {
  const [year, month, date] = iso.split('-')
  return `${year}年${month ? `${Number(month)}月` : ''}${date ? `${Number(date)}日` : ''}`
}

/** The text of the request; the applicant adds name and contact. */
export function formatDisclosureRequest({ list, record, hasMissingNames, wantsReview }: DisclosureRequest): string {
  const announcement = `公布${list.titleZh}名单的${list.level === 'national' ? '通告' : '通知'}`
  const clustersText =
    list.level === 'national'
      ? `其中${province.nameZh}的集群${list.sizeInSichuan === null ? '' : `（${list.sizeInSichuan}个）`}`
      : `名单所列${list.size === null ? '全部' : `${list.size}个`}集群`
  const items = [
    hasMissingNames ? `${announcement}全文及其附件（名单）。请提供${clustersText}的全称和所在县（市、区）。` : '',
    wantsReview ? `${list.titleZh}有效期满后的复核结果，包括复核通过、复核未通过和撤销认定的名单。` : '',
  ].filter(Boolean)
  return [
    `${record.authority}政府信息公开工作机构：`,
    '根据《中华人民共和国政府信息公开条例》第二十七条、第二十九条，申请公开以下政府信息：',
    ...items.map((item, i) => `${i + 1}. ${item}`),
    `文号：${record.documentNumber ?? '未查到，请按名称和公布时间查找'}`,
    `公布时间：${list.announced ? formatChineseDate(list.announced) : '未查到'}`,
    '提供方式：电子文本，通过电子邮件提供。',
    '如以上信息已经主动公开，请告知获取的方式和途径。',
    '申请人姓名或者名称、身份证明、联系方式：（由申请人填写）',
    '申请日期：',
  ].join('\n')
}
