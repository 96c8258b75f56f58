import { expect, test } from 'vitest'
import { NAME_CONTEXT } from '../../../../tests/support/data/nameContext'
import { matchNames } from '../match/matchNames'
import { parsePastedNames } from './parsePastedNames'

const parse = (text: string) => parsePastedNames(text, NAME_CONTEXT)
const readNames = (text: string) => parse(text).names.map(({ name }) => name)
const readIgnored = (text: string) =>
  parse(text).ignored.map(({ line, reason, text: ignored }) => `${line} ${reason} ${ignored}`)

test('a name keeps its line, the text of the line and its remark', () => {
  expect(parse('\n\n  3. 荣县陶产业集群（复核通过）')).toEqual({
    names: [
      {
        key: '3.1',
        line: 3,
        text: '  3. 荣县陶产业集群（复核通过）',
        name: '荣县陶产业集群',
        note: '复核通过',
        hints: [{ from: 'note', text: '复核通过' }],
        industryText: null,
      },
    ],
    ignored: [],
  })
})

test('a row of a table without its name says which cell is empty, and is no heading of the rows below', () => {
  const { names, ignored } = parse('序号\t集群名称\t所在市\n1\t\t绵阳市\n2\t泡菜产业集群\t')
  expect(ignored.at(-1)).toMatchObject({ line: 2, reason: 'name-empty', column: '集群名称' })
  expect(names.flatMap(({ hints }) => hints).filter(({ from }) => from === 'heading')).toEqual([])
})

test('every line that is no name is named with its reason', () => {
  const page = `附件
2023年度四川省中小企业特色产业集群名单
序号\t集群名称\t所在县（市、区）
一、绵阳市（2个）
1\t三台县纺织鞋服产业集群\t三台县
2\t江油市特冶新材料产业集群\t江油市
2\t江油市特冶新材料产业集群\t江油市
3
共2个
四川省经济和信息化厅
2023年7月3日
张三`
  expect(readNames(page)).toEqual(['三台县纺织鞋服产业集群', '江油市特冶新材料产业集群'])
  expect(readIgnored(page)).toEqual([
    '1 footer 附件',
    '2 header 2023年度四川省中小企业特色产业集群名单',
    '3 header 序号 集群名称 所在县（市、区）',
    '4 heading 一、绵阳市（2个）',
    '7 listed-twice 江油市特冶新材料产业集群',
    '8 ordinal 3',
    '9 footer 共2个',
    '10 header 四川省经济和信息化厅',
    '11 footer 2023年7月3日',
    '12 no-name 张三',
  ])
  expect(parse(page).ignored.find(({ reason }) => reason === 'listed-twice')?.sameAs).toBe(6)
})

test('a person and a telephone number are cut off, and not kept', () => {
  const paste = '三台县纺织鞋服产业集群 联系人：张三 0816-2345678\n13800138000\n1\t荣县陶产业集群\t李四 13900139000'
  expect(readNames(paste)).toEqual(['三台县纺织鞋服产业集群', '荣县陶产业集群'])
  expect(readIgnored(paste)).toEqual(['1 contact …', '2 contact …', '3 contact …'])
  expect(JSON.stringify(matchNames(parse(paste).names, NAME_CONTEXT).map(({ pasted }) => pasted.name))).not.toMatch(
    /138|张三/,
  )
})

test.each([
  ['several in one line', '三台县纺织鞋服产业集群、荣县陶产业集群；江油市特冶新材料产业集群', 3],
  ['joined by a word', '成华区智能机器人产业集群和崇州市板式家具产业集群', 2],
  ['short names of one line', '三台县纺织鞋服、江油市特冶、涪城区连接器', 3],
  ['one name with a comma of its own', '沿滩区水泵、阀门产业集群', 1],
  ['one name of two counties', '新都区、彭州市航空产业集群', 1],
  ['cities within the line', '绵阳市：三台县纺织鞋服产业集群、江油市特冶新材料产业集群；自贡市：荣县陶产业集群', 3],
  ['broken by a PDF', '广汉市油气钻采装备制造产业\n集群\n荣县陶产业集群', 2],
  ['spaced letters', '三 台 县 纺 织 鞋 服 产 业 集 群', 1],
  ['each cell on its own line', '1\n三台县纺织鞋服产业集群\n三台县\n2\n荣县陶产业集群\n荣县', 2],
  ['a sentence', '与首批17个相比，数量上实现翻番。成都共有3个集群新入选，目前，集群增至8个。', 0],
  ['a sentence with names', '崇州市智能家居产业集群、郫都区电磁空间安全产业集群等36个产业集群入选。', 2],
  ['traditional characters', '三台縣紡織鞋服產業集群', 1],
  ['emoji and marks of direction', '😀\u202e三台县\u200f纺织鞋服产业集群🏭', 1],
  ['radicals instead of characters', '⼤竹县苎⿇产业集群', 1],
])('%s', (_, paste, count) => {
  expect(readNames(paste)).toHaveLength(count)
  for (const name of readNames(paste)) expect(name).toMatch(/^[\p{sc=Han}、]+$/u)
})

test('a table with columns of PDF, CSV or cells per line says the place beside the name', () => {
  for (const paste of [
    '序号 集群名称 所在县\n1 泵阀制造产业集群 沿滩区',
    '1,泵阀制造产业集群,沿滩区,自贡市',
    '沿滩区\t泵阀制造产业集群\t自贡市经济和信息化局',
    '1\n泵阀制造产业集群\n沿滩区\n2\n荣县陶产业集群\n荣县',
  ]) {
    const [first] = parse(paste).names
    expect(first?.name).toBe('泵阀制造产业集群')
    expect(first?.hints.map(({ text }) => text)).toContain('沿滩区')
  }
})

test('a heading holds until the next; one within a line holds for that line', () => {
  const hints = parse(
    '一、绵阳市\n连接器产业集群\n自贡市：泵阀产业集群\n玻纤产业集群\n四川省（1个）\n白酒产业集群',
  ).names.map(name => name.hints[0]?.text)
  expect(hints).toEqual(['绵阳市', '自贡市', '绵阳市', '四川省'])
})

test('nothing is nothing', () => {
  for (const paste of ['', ' \n\t\n\u3000\u200b', '\ufeff']) expect(parse(paste)).toEqual({ names: [], ignored: [] })
})

test('ten thousand lines keep their order, none is lost', () => {
  const counties = ['三台县', '江油市', '荣县', '崇州市', '某某']
  const lines = Array.from({ length: 10_000 }, (_, i) => `${i + 1}. ${counties[i % 5]}第${i}种纺织产业集群`)
  const { names, ignored } = parse(lines.join('\n'))
  expect(names.length + ignored.length).toBe(10_000)
  expect(names.map(({ line }) => line)).toEqual(names.map(({ line }) => line).sort((a, b) => a - b))
  expect(matchNames(names, NAME_CONTEXT)).toHaveLength(names.length)
})

test.each([
  ['letters', '三'.repeat(100_000)],
  ['names', '三台县纺织鞋服产业集群、'.repeat(8_000)],
  ['spaces', `三${' '.repeat(100_000)}台`],
  ['commas', `三${'，、'.repeat(50_000)}台`],
  ['brackets', '（'.repeat(100_000)],
  ['ends', '产业集群'.repeat(25_000)],
  ['tabs', `三台县纺织鞋服产业集群${'\t'.repeat(100_000)}`],
  ['digits', '1'.repeat(100_000)],
  ['colons', '绵阳市：'.repeat(25_000)],
])('a line of 100 kB of %s ends', (_, paste) => {
  const { names, ignored } = parse(paste)
  expect(names.length + ignored.length).toBeGreaterThan(0)
  expect(matchNames(names, NAME_CONTEXT)).toHaveLength(names.length)
})
