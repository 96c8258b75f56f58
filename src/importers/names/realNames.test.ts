import { expect, test } from 'vitest'
import { EMPTY_CONTEXT, getPlaceName, NAME_CONTEXT } from '../../../tests/support/data/nameContext'
import { matchNames } from './match/matchNames'
import type { NameContext } from './nameContext'
import { parsePastedNames } from './paste/parsePastedNames'

// Names as they were published, with city, county and industry as a person reads them. A line is
// name|city|county|industry|basis, where a missing county means that the name is of a whole city, and a missing city that it
// is of several. Bases: list: a recognition list, or a report on it; data: our name of a cluster whose published one has no
// place; 2024-08: the province's list of advanced manufacturing clusters (163.com J9L5JU100514CJFV); 2022: its pilot
// industries (scpublic.cn 686832) and the national advanced clusters (pouringspot.com d8c971cb); excluded: data/excluded.json.
const NAMES = `
成都市青羊区航空配套产业集群|成都市|青羊区|equipment|list
成都市武侯区微波射频产业集群|成都市|武侯区|electronics|list
绵阳市涪城区连接器产业集群|绵阳市|涪城区|electronics|list
射洪市锂电材料产业集群|遂宁市|射洪市|materials|list
广汉市油气钻采装备制造产业集群|德阳市|广汉市|equipment|list
成都市新都区航空大部件产业集群|成都市|新都区|equipment|list
温江区生物技术药产业集群|成都市|温江区|medicine|list
郫都区电磁空间安全产业集群|成都市|郫都区|electronics|list
成华区智能机器人产业集群|成都市|成华区|equipment|list
青白江区超高强度合金材料产业集群|成都市|青白江区|materials|list
崇州市板式家具产业集群|成都市|崇州市|food-textile|list
崇州市智能家居产业集群|成都市|崇州市|food-textile|list
自贡沿滩区泵阀制造产业集群|自贡市|沿滩区|equipment|list
荣县陶产业集群|自贡市|荣县|food-textile|list
绵阳市三台县纺织鞋服产业集群|绵阳市|三台县|food-textile|list
江油市特冶新材料产业集群|绵阳市|江油市|materials|list
屏山县生物基纺织材料产业集群|宜宾市|屏山县|food-textile|list
前锋区气盐结合精细化工产业集群|广安市|前锋区|energy-chemical|list
邻水汽摩配套产业集群|广安市|邻水县|equipment|list
乐至县高端铝型材装备产业集群|资阳市|乐至县|materials|list
东坡泡菜食品产业集群|眉山市|东坡区|food-textile|list
新津区健康食品产业|成都市|新津区|food-textile|list
金牛区空天信息产业集群|成都市|金牛区|electronics|data
简阳市低温装备产业集群|成都市|简阳市|equipment|data
威远县玻纤新材料产业集群|内江市|威远县|materials|data
隆昌市玻陶产业集群|内江市|隆昌市|food-textile|data
沙湾区不锈钢产业集群|乐山市|沙湾区|materials|data
营山县机械汽配产业集群|南充市|营山县|equipment|data
宣汉县微玻纤新材料产业集群|达州市|宣汉县|materials|data
青羊区航空配套产业集群|成都市|青羊区|equipment|list
武侯区微波射频产业集群|成都市|武侯区|electronics|list
新都区航空大部件产业集群|成都市|新都区|equipment|list
三台县纺织鞋服产业集群|绵阳市|三台县|food-textile|list
船山区电子元器件产业集群|遂宁市|船山区|electronics|excluded
广汉火锅产业|德阳市|广汉市|food-textile|excluded
内江钒钛稀土产业集群|内江市||materials|excluded
绵阳市特种环境作业机器人产业集群|绵阳市||equipment|data
成都市人工智能产业集群|成都市||electronics|2024-08
绵阳市柔性显示产业集群|绵阳市||electronics|2024-08
成都市先进轨道交通装备集群|成都市||equipment|2024-08
自贡市无人机及通航先进制造业集群|自贡市||equipment|2024-08
德阳市先进水电装备集群|德阳市||equipment|2024-08
绵阳市商业航天产业集群|绵阳市||equipment|2024-08
四川宜宾动力电池产业集群|宜宾市||equipment|2024-08
成德眉资特色调味品产业集群|||food-textile|2024-08
四川省优质白酒先进制造业集群|||food-textile|2024-08
德阳市“硫-磷-钛-铁-锂-钙”循环经济产业集群|德阳市||energy-chemical|2024-08
眉山高端精细化工特色产业集群|眉山市||energy-chemical|2024-08
南充市化工纺织产业集群|南充市||energy-chemical|2024-08
广安市绿色植保产业集群|广安市||energy-chemical|2024-08
成德眉遂锂电材料产业集群|||materials|2024-08
攀西钒钛新材料先进制造业集群|||materials|2024-08
乐眉宜晶硅光伏产业集群|||materials|2024-08
广元市铝基新材料产业集群|广元市||materials|2024-08
攀枝花市钒钛产业|攀枝花市||materials|2022
乐山市晶硅光伏产业|乐山市||materials|2022
遂宁市锂电产业|遂宁市||materials|2022
资阳市医疗器械产业|资阳市||medicine|2022
成都市软件和信息服务集群|成都市||electronics|2022
成（都）德（阳）高端能源装备集群|||equipment|2022
`
  .trim()
  .split('\n')
  .map(line => {
    const [name = '', city = '', county = '', industry = ''] = line.split('|')
    return { name, city, county, industry }
  })

type RealName = (typeof NAMES)[number]
const cities = [...new Set(NAMES.map(({ city }) => city))]
const byCity = (city: string) => NAMES.filter(row => row.city === city)
const MARKS = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩']
const toFullWidth = (n: number) => String(n).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** Ways in which lists reach the page, each of all names. */
const PASTES: Readonly<Record<string, () => string>> = {
  'one a line, as on a web page': () => NAMES.map(({ name }) => name).join('\n'),
  'numbered by hand, in every way': () =>
    NAMES.map(({ name }, i) => {
      const n = i + 1
      const ordinals = [
        `${n}. `,
        `${n}、`,
        `（${n}）`,
        `${MARKS[i % 10]} `,
        `${String(n).padStart(2, '0')} `,
        `${toFullWidth(n)}．`,
      ]
      return `${ordinals[i % ordinals.length]}${name}`
    }).join('\r\n'),
  'a table of Word with header, city merged downwards': () =>
    [
      '附件\n2025年度四川省中小企业特色产业集群名单\n序号\t市（州）\t集群名称\t所在县（市、区）\t备注',
      ...cities.flatMap(city =>
        byCity(city).map(({ name, county }, i) => `${i + 1}\t${i === 0 ? city : ''}\t${name}\t${county}\t`),
      ),
      `共${NAMES.length}个\n2025年6月30日`,
    ].join('\n'),
  'cells of Excel without header, in another order': () =>
    NAMES.map(({ name, city, county }, i) =>
      [name, county, city === '' ? '' : `${city}经济和信息化局`, String(i + 1)].join('\t'),
    ).join('\r\n'),
  'below headings of cities, with counts': () =>
    [...cities.filter(city => city !== ''), '四川省']
      .map((city, i) => {
        const rows = byCity(city === '四川省' ? '' : city)
        return `${'一二三四五六七八九十'[i % 10]}、${city}（${rows.length}个）\n${rows.map((row, j) => `${j + 1}.${row.name}`).join('\n')}`
      })
      .join('\n\n'),
  'a sentence of a newspaper': () =>
    `四川在线记者 日前，名单公布。入选的集群为${NAMES.map(({ name }) => name).join('、')}。下一步，全省将继续培育。`,
  'cells with bars and invisible marks, as from a chat': () =>
    NAMES.map(
      ({ name, city, county }, i) => `| ${i + 1} | \u200b${[...name].join('\u200d')}\ufeff | ${county || city} |`,
    ).join('\n'),
  'in quotation marks, with remarks, spaces and separators': () =>
    NAMES.map(({ name }, i) => {
      const spaced = name.replace(/([市区县])(?=.)/g, '$1\u3000')
      return [`《${name}》（复核通过）`, `“${name}”；`, `• ${spaced}`, `${name}（新增）。`][i % 4]
    }).join('\n'),
}

type Verdict = 'right' | 'asked' | 'wrong'

/** A finding is right, or is asked, or is wrong without a word. A name of a city has no county: there, asking is right. */
function judge(expected: string, found: string, isAsked: boolean): Verdict {
  if (expected === '') return isAsked || found === '' ? 'right' : 'wrong'
  if (isAsked) return 'asked'
  return found === expected ? 'right' : 'wrong'
}

function judgePaste(paste: string, names: readonly RealName[], context: NameContext) {
  const parsed = parsePastedNames(paste, context)
  const verdicts = { right: 0, asked: [] as string[], wrong: [] as string[] }
  const proposals = new Map(matchNames(parsed.names, context).map(proposal => [proposal.pasted.name, proposal]))
  for (const { name, city, county, industry } of names) {
    const proposal = proposals.get(name)
    if (!proposal) {
      verdicts.wrong.push(`${name}: not read`)
      continue
    }
    const fields = {
      city: judge(city, getPlaceName(proposal.city.value), proposal.city.isAsked),
      county: judge(county, getPlaceName(proposal.county.value), proposal.county.isAsked),
      industry: judge(industry, proposal.industry.value ?? '', proposal.industry.isAsked),
    }
    const found = [
      getPlaceName(proposal.city.value),
      getPlaceName(proposal.county.value),
      proposal.industry.value,
    ].join(' ')
    for (const [field, verdict] of Object.entries(fields))
      if (verdict !== 'right') verdicts[verdict].push(`${name}: ${field}: ${found}`)
    if (Object.values(fields).every(verdict => verdict === 'right')) verdicts.right++
  }
  return { ...verdicts, extra: proposals.size - names.length }
}

test('the list has 60 names', () => {
  expect(new Set(NAMES.map(({ name }) => name)).size).toBe(60)
})

test.each(Object.keys(PASTES))(
  '%s: city, county and industry are right for 57 of 60, the rest asked, none silently wrong',
  shape => {
    const verdicts = judgePaste(PASTES[shape]?.() ?? '', NAMES, NAME_CONTEXT)
    expect(verdicts.wrong).toEqual([])
    expect(verdicts.extra).toBe(0)
    expect(verdicts.right, verdicts.asked.join('\n')).toBeGreaterThanOrEqual(NAMES.length * 0.95)
  },
)

test('without a single cluster on record none is silently wrong either', () => {
  for (const paste of Object.values(PASTES)) {
    const verdicts = judgePaste(paste(), NAMES, EMPTY_CONTEXT)
    expect(verdicts.wrong).toEqual([])
    expect(verdicts.right, verdicts.asked.join('\n')).toBeGreaterThanOrEqual(NAMES.length * 0.85)
  }
})

// Names of other provinces, as published: the national list of 2024 and Guizhou's of 2023. None of their places is here.
const ELSEWHERE = `
海淀区机器人产业集群|equipment
密云区测控装备产业集群|equipment
顺义区航空装备配套产业集群|equipment
西青区能源矿产装备产业集群|equipment
路北区智能特种机器人产业集群|equipment
安国市中药材精深加工产业集群|medicine
宣化区岩土工程装备产业集群|equipment
磁县循环化工新材料产业集群|energy-chemical
宁晋县中低压及新能源电线电缆产业集群|equipment
枣强县玻璃纤维增强复合材料产业集群|materials
定襄县法兰锻造产业集群|equipment
青山区光伏装备产业集群|equipment
太和区特种合金产业集群|materials
平房区航空配套产业集群|equipment
徐汇区检验检测认证产业集群|
浦东新区高端通用芯片设计产业集群|electronics
闵行区空间信息产业集群|electronics
奉贤区化妆品产业集群|food-textile
松江区卫星互联网产业集群|electronics
无锡市新吴区物联网微机电系统传感器产业集群|electronics
盘州市复杂煤层煤机装备制造产业集群|equipment
玉屏县锰系新型功能材料产业集群|materials
乌当区中成药研发生产产业集群|medicine
水城区电解铝梯次就地转化及铝制家居制品产业集群|materials
兴义市新材料产业集群|materials
习水县白酒配套产业集群|food-textile
`
  .trim()
  .split('\n')
  .map(line => {
    const [name = '', industry = ''] = line.split('|')
    return { name, city: '', county: '', industry }
  })

test('the place of a name from another province is asked, also below a heading of ours', () => {
  const list = ELSEWHERE.map(({ name }) => name).join('\n')
  for (const paste of [list, `成都市（${ELSEWHERE.length}个）\n${list}`]) {
    const proposals = matchNames(parsePastedNames(paste, NAME_CONTEXT).names, NAME_CONTEXT)
    expect(proposals.map(({ pasted }) => pasted.name)).toEqual(ELSEWHERE.map(({ name }) => name))
    const guessed = proposals.filter(({ city, county }) => !city.isAsked || !county.isAsked || county.value !== null)
    expect(guessed.map(({ pasted }) => pasted.name)).toEqual([])
  }
})

test('their industries are right or asked', () => {
  const verdicts = judgePaste(ELSEWHERE.map(({ name }) => name).join('\n'), ELSEWHERE, NAME_CONTEXT)
  expect(verdicts.wrong).toEqual([])
  expect(verdicts.right, verdicts.asked.join('\n')).toBeGreaterThan(ELSEWHERE.length / 2)
})
