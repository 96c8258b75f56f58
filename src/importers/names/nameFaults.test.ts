import { expect, test } from 'vitest'
import { getPlaceName, NAME_CONTEXT, SOURCE_DATASET } from '../../../tests/support/data/nameContext'
import { formatFaultMessage } from '../../messages/faultFormat'
import { faultMessages } from '../../messages/zh/faults'
import { matchNames } from './match/matchNames'
import { findNameFaults } from './nameFaults'
import { parsePastedNames } from './paste/parsePastedNames'

const NAMES = {
  formatPlace: (code: string) => getPlaceName(SOURCE_DATASET.divisions.get(code)?.parent ?? null) + getPlaceName(code),
  industries: SOURCE_DATASET.industries.map(({ id, zh }) => ({ id, name: zh })),
}

test('each doubt has a code of the table of faults, its line and a message', () => {
  const paste = `市中区芯片产业集群
磁性材料产业集群
成都市人工智能产业集群
大竹县陶瓷产业集群
荣县陶产业集群
乐至县铝型材产业集群
荣县陶产业集群
张三`
  const parsed = parsePastedNames(paste, NAME_CONTEXT)
  const faults = findNameFaults(parsed, matchNames(parsed.names, NAME_CONTEXT), NAMES, 17)
  const messages = faults.map(
    ({ code, place, found, params }) =>
      `${place?.row ?? ''} ${code} ${formatFaultMessage(faultMessages, code, { found: found ?? '', ...params })}`,
  )
  expect(messages).toEqual([
    ' name-count-differs 读到 6 个名称，名单应有 17 个',
    '0 place-doubtful “市中区芯片产业集群”可能在内江市市中区 / 乐山市市中区',
    '1 place-not-found “磁性材料产业集群”中没有本省的市（州）或县（市、区）',
    '2 county-unknown “成都市人工智能产业集群”只有市（州）',
    '3 industry-doubtful “大竹县陶瓷产业集群”可能属于食品轻纺 / 先进材料',
    '4 already-here “荣县陶产业集群”已收录，即“荣县陶产业集群”',
    '5 near-duplicate “乐至县铝型材产业集群”与已收录的“乐至县高端铝型材装备产业集群”相近',
    '6 name-listed-twice “荣县陶产业集群”在名单中出现两次，只录一次',
    '7 line-not-a-name “张三”不像集群名称，未录入',
  ])
})
