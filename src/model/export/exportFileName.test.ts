import { expect, test } from 'vitest'
import { formatFileName } from './exportFileName'

test.each([
  [[], [], '四川特色产业集群-2026-11-22.csv'],
  [[], ['绵阳市', '食品轻纺'], '四川特色产业集群-绵阳市-食品轻纺-2026-11-22.csv'],
  [[], ['‘a/b: "c"?’'], '四川特色产业集群-a-b-c-2026-11-22.csv'],
  [['海报', null], ['一', '二', '三', '四', '五'], '四川特色产业集群-海报-一-二-三-等5项-2026-11-22.csv'],
  [[], ['‘…’', '..'], '四川特色产业集群-…-2026-11-22.csv'],
])(
  'the name for %j and the filters %j has no forbidden character and at most three filters',
  (contents, filters, name) => expect(formatFileName(contents, filters, '2026-11-22', 'csv')).toBe(name),
)
