// A reader opens a data set that somebody gave them, sees it on the map, and deletes it again.
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { buildData } from '../../../src/dataset/buildData'
import { openApp } from '../../support/browser/appDriver'
import { TABLE_TEXTS } from '../../support/data/sourceDataset'

const [first, ...others] = JSON.parse(TABLE_TEXTS['clusters.json'])
const changed = { ...first, nameZh: `${first.nameZh}（改）` }
const { files } = buildData({ ...TABLE_TEXTS, 'clusters.json': JSON.stringify([changed, ...others]) })
const zip = (left: string) => ({
  name: '给您的数据.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from(
    zipSync(
      Object.fromEntries([...files].flatMap(([path, text]) => (path === left ? [] : [[`v1/${path}`, strToU8(text)]]))),
      { level: 1 },
    ),
  ),
})

test('a data set opens on the map as not published, names what differs, and can be deleted; a damaged one is refused', async () => {
  const { page, openPath, consoleErrors } = await openApp('update/', { waitFor: 'heading', freshContext: true })
  const showsBar = () => page.getByRole('complementary', { name: '本机数据' })
  await page.getByRole('radio', { name: '打开数据集' }).check()
  const input = page.getByLabel('选压缩包')
  await input.setInputFiles(zip('facts.json'))
  await page.getByRole('alert').filter({ hasText: '“给您的数据.zip”没有打开，有 1 处不对' }).waitFor()
  expect(await page.getByRole('alert').innerText()).toContain('facts.json: 数据集里没有这个文件')

  await input.setInputFiles(zip(''))
  const link = page.getByRole('link', { name: '在地图里打开' })
  await link.waitFor()
  expect(await page.getByRole('alert').filter({ hasText: 'facts.json' }).count()).toBe(0)
  expect(await page.getByRole('definition').allInnerTexts()).toContain('新增 0 个，有改动 1 个')

  await openPath(`/${await link.getAttribute('href')}`)
  await showsBar().getByText('本机数据，未发布。').waitFor()
  await showsBar().getByText('与已发布数据不同的集群：1 个').click()
  expect(await showsBar().getByRole('link', { name: changed.nameZh }).isVisible()).toBe(true)
  await showsBar().getByRole('button', { name: '从本机删除' }).click()
  await page.waitForURL(url => !url.search.includes('data='))
  await openPath('/?data=local')
  await showsBar().getByText('没有待预览的数据').waitFor()
  expect(consoleErrors()).toEqual([])
})
