// The statements of the report on the first list, numbered as in docs/facts-review.md: each is on a prerendered page in
// Chinese and in English.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { decodeEntities } from '../../support/browser/chineseTexts'

type Statement = readonly [said: string, page: string, zh: RegExp, en: RegExp]

const STATEMENTS: readonly Statement[] = [
  ['1. the first batch has 17 clusters', 'programme', /公布 17 个/, /17 published/],
  ['2. dynamic management', 'programme', /动态管理/, /Provincial clusters are managed dynamically/],
  ['2. valid from 2023 to 2025', 'programme', /2023年至2025年/, /Recognition is valid from 2023 to 2025/],
  [
    '3. within a county, SMEs as the body',
    'programme',
    /县级区划范围内，以中小企业为主体/,
    /within one county-level division and consists mainly of SMEs/,
  ],
  [
    '4. the aim',
    'programme',
    /较强协作配套能力和核心竞争力的产业集群/,
    /strong supply cooperation and core competitiveness/,
  ],
  ['5. two keywords', 'programme', /一个是“县”，一个是“特”/, /Two keywords mark these clusters/],
  [
    '6. on the word of the development and reform commission',
    'programme',
    /省发展改革委的一组数据/,
    /provincial development and reform commission/,
  ],
  [
    '7. 52 counties',
    'programme',
    /52个县（市、区）工业增加值超过100亿元/,
    /in 52 counties of Sichuan industrial value added exceeds CNY 10 billion/,
  ],
  [
    '8. nearly a third',
    'programme',
    /近三分之一的县域工业增加值占地区生产总值比重高于全国平均水平/,
    /nearly a third of the counties/,
  ],
  [
    '9. a force of industry',
    'programme',
    /县域产业集群已成为四川工业发展的重要力量/,
    /an important force in Sichuan’s industrial development/,
  ],
  [
    '10. weaknesses',
    'programme',
    /定位模糊、协同不足，企业数字化转型水平较低/,
    /unclear positioning, too little cooperation, and a low level of digital transformation/,
  ],
  [
    '11. why, in the words of the department',
    'programme',
    /经济和信息化厅相关负责人：“发展中小企业特色产业集群，将有力推动资源要素汇聚/,
    /An official of the Sichuan Department of Economy and Information Technology: “/,
  ],
  [
    '12. a clear local character',
    'programme',
    /17个上榜集群都有明显的地域特色/,
    /each of the first 17 clusters has a clear local character/,
  ],
  [
    '13. Santai: farming and a million people',
    'programme',
    /农业本底优势、百万人口红利/,
    /farming base and on a labour force from a population of a million/,
  ],
  ['13. Santai, on its own page', 'clusters/santai-textile-footwear', /立足农业本底优势、百万人口红利/, /Santai/],
  ['14. Santai: CNY 10 billion', 'programme', /已形成百亿级产业集群/, /on the scale of CNY 10 billion/],
  [
    '15. one main industry for each county',
    'programme',
    /按照“一县一主业”发展思路/,
    /one main industry for each county/,
  ],
  [
    '16. the campaign',
    'programme',
    /实施县域百亿主导产业培育行动/,
    /a campaign cultivates leading county industries of CNY 10 billion/,
  ],
  ['17. by steps', 'programme', /梯度培育县域千亿、百亿、十亿产业集群/, /CNY 100 billion, 10 billion, 1 billion/],
  [
    '18. recognition is the means',
    'programme',
    /认定是手段，培育才是关键/,
    /Recognition is the means; cultivation is what matters/,
  ],
  [
    '19. six directions',
    'programme',
    /从六个方向开展培育：主导产业、创新、数字化、绿色低碳、开放合作、治理和服务/,
    /six directions: leading industry, innovation, digitalisation, green and low carbon, open cooperation, governance and services/,
  ],
  [
    '33. guide in the six directions',
    'programme',
    /提升主导产业优势、激发创新活力、加快数字化升级、推动绿色低碳转型、深化开放合作、强化集群治理和服务能力/,
    /strengthening their leading industry, stirring innovation, speeding up digital upgrading, moving to green and low carbon, deepening open cooperation, and improving governance and services/,
  ],
  ['20. a pool that is to be', 'programme', /将建立集群培育库/, /A pool of clusters to be cultivated is to be set up/],
  [
    '21. public money',
    'programme',
    /发挥财政资金带动作用，引导社会资金积极支持集群发展/,
    /Public money is to lead the way and draw private capital/,
  ],
  [
    '22. provincial industry funds are encouraged',
    'programme',
    /鼓励省级产业投资基金/,
    /Provincial industry funds, the provincial SME development fund/,
  ],
  [
    '23. funds of all kinds are encouraged',
    'programme',
    /鼓励省级产业投资基金、省中小企业发展基金等各类投资基金支持/,
    /the provincial SME development fund and investment funds of all kinds are encouraged/,
  ],
  [
    '24. for growth and for projects',
    'programme',
    /支持集群中小企业发展和重大项目建设/,
    /growth of SMEs in the clusters and the building of major projects/,
  ],
  [
    '25. the system of services',
    'programme',
    /不断完善提升集群服务体系/,
    /The system of services for clusters is to be improved/,
  ],
  [
    '26. services for the public good',
    'programme',
    /引导公共服务机构、示范基地积极为集群中小企业提供公益性服务/,
    /services for the public good/,
  ],
  [
    '27. the four services by name',
    'programme',
    /政策咨询人才培训融资协调用工对接/,
    /policy advicestaff traininghelp with financefinding workers/,
  ],
  [
    '28. customised services are encouraged',
    'programme',
    /鼓励各类社会化服务机构为集群中小企业发展提供定制化、差异化增值服务/,
    /of all kinds are encouraged to offer SMEs in the clusters customised and differentiated/,
  ],
  [
    '29. high priority',
    'programme',
    /高度重视中小企业特色产业集群培育工作/,
    /Give the cultivation of distinctive SME clusters high priority/,
  ],
  ['30. a local system', 'programme', /建立健全本地区培育工作体系/, /set up a sound local system/],
  ['31. resources and policy', 'programme', /加大资源投入和政策供给/, /put in more resources and policy/],
  [
    '32. gather, save, cluster',
    'programme',
    /不断提升中小企业集聚集约集群发展水平/,
    /gather, save resources and work as clusters/,
  ],
  [
    '34. keep growing',
    'programme',
    /不断增强集群协作配套能力和核心竞争力/,
    /supply cooperation and core competitiveness keep growing/,
  ],
  [
    '35. the list itself was not read',
    'programme',
    /省级 2023 第一批：补全办法 尚缺 \d+ 个名称[\s\S]*?名单附件未读到/,
    /how to complete it[\s\S]*?the attachment could not be read/,
  ],
  ['36. who reported it, and when', 'programme', /四川在线，2023 年 7 月/, /Sichuan Online, July 2023/],
]

/** The text of a prerendered page. */
function readPageText(page: string): string {
  const html = readFileSync(join(inject('siteFolder'), page, 'index.html'), 'utf8')
  const text = html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<details data-source[\s\S]*?<\/details>|<details [^>]*data-source[\s\S]*?<\/details>/g, '')
    .replace(/<[^>]*>/g, '')
  return decodeEntities(text)
}

test('all 36 statements have a case', () => {
  const numbers = new Set(STATEMENTS.map(([label]) => Number.parseInt(label, 10)))
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 36 }, (_, i) => i + 1))
})

describe.each([
  ['in Chinese', '', 2],
  ['in English', 'en', 3],
] as const)('%s', (_, folder, column) => {
  test.each(STATEMENTS.map(statement => [statement[0], statement[1], statement[column]] as const))(
    '%s: /%s/',
    (_, page, pattern) => {
      // Not toMatch: a failure would print the whole page.
      expect(pattern.test(readPageText(join(folder, page)))).toBe(true)
    },
  )
})
