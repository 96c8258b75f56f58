import { expect, test } from 'vitest'
import { PARAM_KEYS } from './params'
import { findSimilarName, isUnrelatedParam } from './unknownParams'

test.each([
  ['citys', 'city'],
  ['cities', 'city'],
  ['City', 'city'],
  ['ciyt', 'city'],
  ['indstry', 'industry'],
  ['industries', 'industry'],
  ['indutsry', 'industry'],
  ['countys', 'county'],
  ['clusters', 'cluster'],
  ['cluser', 'cluster'],
  ['veiw', 'view'],
  ['colls', 'cols'],
  ['AsOf', 'asof'],
  ['Q', 'q'],
])('%s is similar to %s', (name, knownName) => expect(findSimilarName(name, PARAM_KEYS)).toBe(knownName))

const FOREIGN_PARAMS =
  'ref mpshare scene srcid sharer_sharetime sharer_shareid sharer_username exportkey pass_ticket wx_header from ' +
  'isappinstalled code state chksm key uin sn mid idx __biz clicktime enterid source src id v t ts time timestamp ' +
  'share_token spm scm gclid fbclid msclkid yclid igshid mc_cid si feature page type cid tid uid utm_source ' +
  'ascene devicetype version nettype fontScale at_medium channel platform app os s k p a tab keyword search filter'

test('parameters of messengers, search engines and advertisers are unrelated', () => {
  const misread = FOREIGN_PARAMS.split(' ').filter(name => !isUnrelatedParam(name, '1', PARAM_KEYS))
  expect(misread).toEqual([])
})

test.each([
  ['amp;city', '510700'],
  ['ｃｉｔｙ', '510700'],
  ['ref', '1?city=510700'],
  ['from', 'timeline＆city＝510700'],
])('"%s=%s" may be a damaged parameter of ours', (name, value) =>
  expect(isUnrelatedParam(name, value, PARAM_KEYS)).toBe(false),
)
