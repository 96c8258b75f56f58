import { expect, test } from 'vitest'
import { findPersonName } from './personalData'

test.each([
  ['联系人：张三，电话13812345678', '张三'],
  ['经办人 李小红', '李小红'],
  ['县委书记王强表示，集群已有企业60家。', '王强'],
  ['公司董事长陈建国介绍', '陈建国'],
  ['法定代表人：刘洋', '刘洋'],
])('%s names a person', (text, name) => {
  expect(findPersonName(text)).toBe(name)
})

test.each([
  '由县经济信息化和科学技术局负责人牵头。',
  '董事长单位为四川某某鞋业有限公司。',
  '成立以县委书记、县长为双组长的领导小组。',
  '主任高度重视，', // a word, not a name
  '王家镇、张家坝和李子坪产业园',
  '商会会长企业带动上下游配套。',
])('%s names no person', text => {
  expect(findPersonName(text)).toBeNull()
})
