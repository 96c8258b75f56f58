// Terms of the field in Chinese, by the codes of the data. A missing code is a type error.

import * as province from '#dataset/province.json'
import type { Confidence, Figure, LeadEnterprise, Scope } from '../../domain/cluster/cluster'
import type { DirectionId, MeasureKind } from '../../domain/cluster/direction'
import type { IndustryId } from '../../domain/cluster/industry'
import type { Certainty } from '../../domain/recognition/recognition'
import type { Level } from '../../domain/recognition/recognitionList'
import type { Status } from '../../domain/recognition/recognitionStatus'
import type { Grade } from '../../domain/source/source'

interface IndustryWords {
  readonly name: string
  readonly glyph: string
  readonly nameInOtherLanguage: string
}

export const INDUSTRY = Object.fromEntries(
  Object.entries(province.industries).map(([id, { zh, en, glyphZh }]) => [
    id,
    { name: zh, glyph: glyphZh, nameInOtherLanguage: en },
  ]),
) as Readonly<Record<IndustryId, IndustryWords>>

export const LEVEL: Readonly<Record<Level, string>> = { province: '省级', national: '国家级' }

export const STATUS: Readonly<Record<Status, string>> = {
  valid: '有效期内',
  renewed: '复核通过，有效期内',
  expiring: '有效期内，180 天内期满',
  expired: '有效期满，未查到复核结果',
  withdrawn: '复核未通过或已撤销认定',
  unknown: '有效期未查到',
}

export const DIRECTION: Readonly<Record<DirectionId, string>> = {
  'leading-industry': '主导产业',
  innovation: '创新',
  digital: '数字化',
  green: '绿色低碳',
  opening: '开放合作',
  governance: '治理服务',
}

export const MEASURE_KIND: Readonly<Record<MeasureKind, string>> = {
  delivered: '已落地',
  announced: '推进中',
  planned: '规划中',
}

export const SCOPE: Readonly<Record<Scope, string>> = {
  cluster: '集群',
  park: '园区',
  county: '县域',
  city: '市（州）',
  company: '企业',
}

export const GRADE: Readonly<Record<Grade, string>> = {
  A: '政府网站原页',
  B: '主流媒体原页或官方文件转载',
  C: '地方、行业媒体，或主流媒体的转载',
  D: '摘要、论坛、自媒体或出处不明',
}

export const CERTAINTY: Readonly<Record<Certainty, string>> = {
  stated: '名称和名单均有出处',
  reported: '见于报道，年份或全名未注明',
  weak: '仅一处摘编提及',
}

export const CONFIDENCE: Readonly<Record<Confidence, string>> = {
  high: '较有把握',
  medium: '一般',
  low: '把握不大',
}

export const ROLE: Readonly<Record<LeadEnterprise['role'], string>> = {
  'chain-leader': '链主',
  lead: '龙头',
  named: '提及',
}

/** In the order of display. */
export const METRIC: Readonly<Record<string, string>> = {
  output: '产值',
  revenue: '营业收入',
  scale: '规模',
  exports: '出口',
  investment: '投资',
  enterprises: '企业数',
  aboveScaleEnterprises: '规上企业',
  littleGiants: '专精特新“小巨人”',
  specialisedSmes: '省级专精特新中小企业',
  highTechFirms: '高新技术企业',
  singleChampions: '制造业单项冠军企业',
  employees: '从业人员',
  patents: '专利',
  areaKm2: '面积',
  innovationPlatforms: '创新平台',
  marketShare: '市场占有率',
  growth: '增速',
  capacity: '产能或产量',
  gdp: '地区生产总值',
  rdSpend: '研发投入',
  orders: '订单',
  suppliers: '配套企业',
  standards: '标准',
  projects: '项目',
  share: '占比',
  rank: '位次',
  area: '面积',
  other: '其他',
}

/** Texts composed of terms. */
export const domainMessages = {
  inferred: '（推算）',
  beforeProgramme: '认定前',
  figureKind: { target: '目标', estimate: '测算' } satisfies Readonly<
    Record<Exclude<Figure['kind'], 'actual'>, string>
  >,
  batch: (batch: number): string => ['', '第一批', '第二批', '第三批', '第四批', '第五批'][batch] ?? `第 ${batch} 批`,
}
