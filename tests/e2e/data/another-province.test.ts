// Another data set: the counties of another province with clusters that are marked as samples. The command builds its site,
// where map, filter and links are those of that province, and nothing names Sichuan.
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SiteServer, serveSite } from '../../../scripts/serve/server'
import { runTool } from '../../../scripts/test/runTool'
import { openApp } from '../../support/browser/appDriver'
import { createMapDriver } from '../../support/browser/mapDriver'
import type { ClusterRecord } from '../../support/data/sourceTables'

const FOLDER = 'tests/fixtures/another-province'
const CLUSTERS: readonly ClusterRecord[] = JSON.parse(readFileSync(`${FOLDER}/clusters.json`, 'utf8'))
const YINCHUAN = CLUSTERS.filter(({ prefecture }) => prefecture === '640100')

let folder = ''
let site: SiteServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cluster-map-province-'))
  const options = ['--out', folder, '--day', '2026-11-22', '--lang', 'zh-CN', '--quick', '.', '--no-previews']
  const { code, output } = await runTool('tsx', [
    ...['scripts/dataset/main.ts', 'build', '--data', FOLDER],
    ...[...options, '--page', 'cities/yinchuan/'],
  ])
  expect(code, output).toBe(0)
  site = await serveSite({ folder })
})
afterAll(async () => {
  await site?.close()
  await rm(folder, { recursive: true, force: true })
})

test('a data set of another province has its own map, filter and links', async () => {
  const app = await openApp(site.url)
  expect([...(await app.resultNames())].sort()).toEqual(CLUSTERS.map(({ nameZh }) => nameZh).sort())
  const map = createMapDriver(app)
  expect([...(await map.getSymbolNames())].sort()).toEqual(CLUSTERS.map(({ nameZh }) => nameZh).sort())
  expect(await app.evaluate(() => document.body.innerText + document.title)).not.toMatch(/四川|Sichuan|全省/)

  await app.toggleFilter('银川')
  await expect.poll(() => app.currentPath()).toContain('cities/yinchuan/')
  expect([...(await app.resultIds())].sort()).toEqual(YINCHUAN.map(({ id }) => id).sort())
  expect(await app.page.title()).toContain('样例')
  await app.openResult('灵武市')
  expect(app.currentPath()).toContain('city=640100&cluster=lingwu-cashmere')
  expect(app.consoleErrors()).toEqual([])
})
