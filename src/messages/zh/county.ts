// Texts about the county of a cluster: parks, other titles, counts of the prefecture. They are loaded with that section.

export const countyMessages = {
  prefectureCountsHeading: '市（州）公布数',
  parks: '承载园区',
  noPark: '园区级别、面积和主导产业未查到。',
  level: { national: '国家级', province: '省级' },
  noLevel: '级别未查到',
  area: (km2: string, basis: 'approved' | 'planned' | null) =>
    `${basis === 'approved' ? '核准面积' : basis === 'planned' ? '规划面积' : '面积'} ${km2} 平方公里`,
  noArea: '面积未查到',
  industries: '主导产业：',
  noIndustries: '主导产业未查到',
  titles: '所在地的其他称号',
  titlesNote: '属于其他认定，不是中小企业特色产业集群认定。',
  noTitle: '未查到。',
  prefectureCounts: (city: string) => `${city}公布数`,
  noPrefectureCounts: '未查到。',
  noCountyData: '本县（市、区）的地区生产总值、第二产业和人口数据尚未收录。',
}
