import { expect, test } from 'vitest'
import { getPlaceName, NAME_CONTEXT } from '../../../../tests/support/data/nameContext'
import type { Finding } from '../names'
import { parsePastedNames } from '../paste/parsePastedNames'
import { matchNames } from './matchNames'

const match = (text: string) => matchNames(parsePastedNames(text, NAME_CONTEXT).names, NAME_CONTEXT)
const describePlace = ({ value, isAsked, evidence, candidates }: Finding<string>) =>
  isAsked
    ? `${evidence[0]?.kind}? ${candidates.slice(0, 4).map(getPlaceName).join(' ')}`.trim()
    : `${getPlaceName(value)} by ${evidence.map(({ kind }) => kind).join(' ')}`

test.each([
  ['大英县石油装备产业集群', '大英县 by full-name'],
  ['遂宁市大英县石油装备产业集群', '大英县 by full-name city-name'],
  ['大英石油装备产业集群', '大英县 by short-name'],
  ['达县玄武岩纤维产业集群', '达川区 by former-name'],
  ['郫县豆瓣产业集群', '郫都区 by former-name'],
  ['北川县生物医药产业集群', '北川羌族自治县 by full-name'],
  ['一、达州市\n大竹苎麻产业集群', '大竹县 by short-name heading'],
  ['1\t苎麻纺织产业集群\t大竹县\t达州市', '大竹县 by cell'],
  ['苎麻纺织产业集群（大竹县）', '大竹县 by note'],
  ['成都市（3个）\n达州市大竹县苎麻产业集群', '大竹县 by full-name city-name'],
])('%s: the county, and what it rests on', (paste, expected) => {
  expect(describePlace((match(paste)[0] as ReturnType<typeof match>[number]).county)).toBe(expected)
})

test.each([
  ['市中区电子信息产业集群', 'several-places? 市中区 市中区'],
  ['东区钒钛产业集群', 'common-word? 东区'],
  ['石棉制品产业集群', 'common-word? 石棉县'],
  ['南充县丝绸产业集群', 'several-places? 顺庆区 高坪区 嘉陵区'],
  ['新都区、彭州市航空产业集群', 'several-places? 新都区 彭州市'],
  ['长宁区软件产业集群', 'other-kind? 长宁县'],
  ['广安汽摩产业集群', 'city-level? 广安区 前锋区 岳池县 武胜县'],
  ['广安市汽摩产业集群', 'city-level? 广安区 前锋区 岳池县 武胜县'],
  ['绵阳高新区电子信息产业集群', 'zone? 涪城区 游仙区 安州区 三台县'],
  ['天府新区数字文创产业集群', 'zone?'],
  ['成都市射洪市锂电产业集群', 'conflict? 射洪市'],
  ['绵阳市\n射洪市新能源产业集群', 'conflict? 射洪市'],
  ['1\t江油市磁性材料产业集群\t三台县', 'conflict? 江油市 三台县'],
  ['江苏省长宁县软件产业集群', 'other-province?'],
  ['海淀区机器人产业集群', 'unknown-place?'],
  ['磁性材料产业集群', 'no-place?'],
])('%s: asked, never guessed', (paste, expected) => {
  const [proposal] = match(paste)
  expect(describePlace((proposal as NonNullable<typeof proposal>).county)).toBe(expected)
  expect(proposal?.isCertain).toBe(false)
})

test('the city decides between counties of one name', () => {
  const places = match(
    '乐山市市中区芯片产业集群\n乐山市中区显示产业集群\n内江市\n市中区软件产业集群\n西区钢铁产业集群 攀枝花市',
  )
  expect(
    places.map(
      ({ county, city }) => `${getPlaceName(city.value)}${getPlaceName(county.value)}${county.isAsked ? '?' : ''}`,
    ),
  ).toEqual(['乐山市市中区', '乐山市市中区', '内江市市中区', '攀枝花市西区?'])
})

test('the industry rests on words; the head counts most; the doubtful is asked in order', () => {
  const describe = (text: string) => {
    const [{ industry } = { industry: null }] = match(text)
    return (
      industry &&
      `${industry.isAsked ? `${industry.evidence[0]?.kind}? ${industry.candidates.join(' ')}` : industry.value}`
    )
  }
  expect(describe('大英县石油装备产业集群')).toBe('equipment')
  expect(describe('达州市达川区中药材产业集群')).toBe('medicine')
  expect(describe('大竹县苎麻产业集群')).toBe('food-textile')
  expect(describe('大竹县陶瓷产业集群')).toBe('several-industries? materials food-textile')
  expect(describe('南充市化工纺织产业集群')).toBe('several-industries? food-textile energy-chemical')
  expect(describe('大竹县新材料产业集群')).toBe('weak-word? materials')
  expect(describe('大竹县某某产业集群')).toBe('no-word? ')
  expect(describe('序号\t集群名称\t所属产业\n1\t大竹县新材料产业集群\t先进材料')).toBe('materials')
  expect(describe('序号\t集群名称\t所属产业\n1\t大竹县苎麻产业集群\t先进材料')).toBe('conflict? materials food-textile')
})

test('what is on record is recognised however the list writes it', () => {
  const describe = (text: string) =>
    match(text).map(({ existing }) =>
      existing.map(({ kind, cluster, basis }) => `${kind} ${cluster} ${basis}`).join('; '),
    )
  expect(describe('绵阳市三台县纺织鞋服产业集群')).toEqual(['same santai-textile-footwear same-name'])
  expect(describe('三台县纺织鞋服中小企业特色产业集群')).toEqual(['same santai-textile-footwear same-words'])
  expect(describe('三台纺织鞋服特色产业集群')).toEqual(['same santai-textile-footwear same-words'])
  expect(describe('乐山市\n沙湾区不锈钢产业集群')).toEqual(['same shawan-stainless-steel same-name'])
  expect(describe('不锈钢产业集群')).toEqual(['near shawan-stainless-steel same-name'])
  expect(describe('内江市\n不锈钢产业集群')).toEqual([''])
  expect(describe('乐至县铝型材产业集群')).toEqual(['near lezhi-aluminium-profiles similar-words'])
  expect(describe('夹江县书画纸产业集群')).toEqual(['near jiajiang-ceramics name-unconfirmed'])
  expect(describe('崇州市服装产业集群\n达州市大竹县纺织鞋服产业集群')).toEqual(['', ''])
})

test('a name that is like one on record is asked before it is taken', () => {
  const [near] = match('乐至县铝型材产业集群')
  expect(near?.isCertain).toBe(false)
  expect(near?.county.isAsked).toBe(false)
})
