import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { checkProvinceFile } from '../../src/dataset/tables/provinceTable'
import { TABLES, type TableTexts } from '../../src/dataset/tables/readDataset'
import { inlineProvince } from '../build/dataset'
import { parseDataOption, runWithDataset } from './runWithDataset'

const FOLDER = 'tests/fixtures/another-province'
const PROVINCE = JSON.parse(await readFile(`${FOLDER}/province.json`, 'utf8'))

afterEach(() => {
  vi.restoreAllMocks()
})

async function copyDataset(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cluster-map-dataset-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(FOLDER, folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

/** Runs a build that is refused. @returns what it prints */
async function readRefusal(args: readonly string[]): Promise<string> {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(await runWithDataset(['build', ...args])).toBe(2)
  return print.mock.calls.join('\n')
}

test.each([
  [['--port', '5000'], null, ['--port', '5000']],
  [['--data', 'a', '--port', '5000'], 'a', ['--port', '5000']],
  [['x', '--data=a'], 'a', ['x']],
])('the folder is taken out of %j', (args, data, rest) => {
  expect(parseDataOption(args)).toEqual({ data, rest })
})

test('a folder is needed after --data', () => {
  expect(parseDataOption(['--data'])).toMatchObject({ data: '' })
  expect(parseDataOption(['--data', '--lang'])).toMatchObject({ data: '' })
})

describe('a build is refused', () => {
  test('for a folder that is no data set', async () => {
    expect(await readRefusal(['--data'])).toContain('the folder is missing')
    expect(await readRefusal(['--data', 'tests/fixtures/no-such-province'])).toContain('no such folder')
    expect(await readRefusal(['--data', 'README.md'])).toContain('is no folder')
    expect(await readRefusal(['--data', 'src'])).toContain('has no tables')
  })

  test('for a missing table, by its name', async () => {
    const folder = await copyDataset()
    await rm(join(folder, 'sources.json'))
    expect(await readRefusal(['--data', folder])).toContain('lacks sources.json')
  })

  test('without a configuration', async () => {
    const folder = await copyDataset()
    await rm(join(folder, 'province.json'))
    expect(await readRefusal(['--data', folder])).toContain('province.json not found')
  })

  test('for a configuration that is no JSON, with line and character', async () => {
    const folder = await copyDataset({ 'province.json': '{\n  "code": 640000,,\n}' })
    expect(await readRefusal(['--data', folder])).toMatch(/province\.json.*第 2 行第 \d+ 个字符/)
  })

  test('without a publisher, since that of another map must not be shown', async () => {
    const folder = await copyDataset()
    await rm(join(folder, 'publisher.json'))
    expect(await readRefusal(['--data', folder])).toContain('publisher.json not found')
  })
})

test('the configurations are valid', async () => {
  expect(checkProvinceFile(PROVINCE)).toEqual([])
  expect(checkProvinceFile(JSON.parse(await readFile('data/province.json', 'utf8')))).toEqual([])
})

test.each([
  [{ nameZh: undefined }, 'nameZh', 'field-missing'],
  [{ nameZH: '宁夏' }, 'nameZH', 'field-unknown'],
  [{ nameZh: ' 宁夏' }, 'nameZh', 'outer-spaces'],
  [{ code: '64' }, 'code', 'not-a-place-code'],
  [{ codePrefix: '51' }, 'codePrefix', 'province-differs'],
  [{ listPrefix: 'cn' }, 'listPrefix', 'not-a-list-id'],
  [{ mapLetter: '宁夏' }, 'mapLetter', 'not-one-character'],
  [{ extent: [107, 35, 104, 39] }, 'extent', 'not-valid'],
  [{ prefectures: ['640100 银川市'] }, 'prefectures[0]', 'not-a-city-code'],
  [{ industries: {} }, 'industries', 'table-empty'],
])('a configuration with %j has a fault in %s: %s', (change, field, code) => {
  const json = JSON.parse(JSON.stringify({ ...PROVINCE, ...change }))
  expect(checkProvinceFile(json)).toMatchObject([{ file: 'province.json', field, code }])
})

test('scripts of the site have the texts of the configuration and no more', () => {
  const code = "import * as province from '#dataset/province.json'\nconst a = province.shortZh, b = x.province.code"
  expect(inlineProvince(code, { shortZh: '宁夏', code: '640000' })).toContain('a = "宁夏", b = x.province.code')
  expect(inlineProvince(code.replace('#dataset/', './'), { shortZh: '宁夏' })).toContain('province.shortZh')
})

test('the tables of another province pass the checks and are published under its names', async () => {
  vi.resetModules()
  vi.doMock('../../data/province.json', () => ({ ...PROVINCE }))
  onTestFinished(() => {
    vi.doUnmock('../../data/province.json')
    vi.resetModules()
  })
  const { buildData } = await import('../../src/dataset/buildData')
  const texts = await Promise.all(TABLES.map(async name => [name, await readFile(`${FOLDER}/${name}`, 'utf8')]))
  const { problems, warnings, files } = buildData(Object.fromEntries(texts) as TableTexts)
  expect([...problems, ...warnings]).toEqual([])
  const { clusters } = JSON.parse(files.get('index.json') ?? '{}')
  expect(
    clusters.map(({ nameZh }: { nameZh: string }) => nameZh).filter((name: string) => !name.includes('样例')),
  ).toEqual([])
  const dataPackage = JSON.parse(files.get('datapackage.json') ?? '{}')
  expect([dataPackage.name, dataPackage.title]).toEqual([PROVINCE.siteId, expect.stringContaining('宁夏回族自治区')])
  const withSichuan = [...files].filter(([, text]) => /四川|Sichuan(?!")/.test(text.replaceAll('sizeInSichuan', '')))
  expect(withSichuan.map(([path]) => path)).toEqual([])
})
