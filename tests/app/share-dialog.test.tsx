// The share dialog in a DOM: its link and choices, and what it says when the browser refuses, an app keeps no files, a picture
// cannot be made, or a long export is cancelled.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ShareButton, ShareDialog } from '../../src/app/share/ShareButton'
import { parseFacts } from '../../src/data/facts'
import { FILES } from '../../src/data/files'
import { ExportError } from '../../src/exporters/exportError'
import type { Exporter } from '../../src/exporters/exporter'
import type { View } from '../../src/view/params'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildView, DATA } from '../support/data/dataset'
import { readPublished } from '../support/data/sourceTables'

const build = vi.hoisted(() => ({ file: vi.fn<Exporter['build']>(), poster: vi.fn<Exporter['build']>() }))
vi.mock('../../src/exporters/formats', () => ({
  FORMATS: [{ id: 'csv', label: (rows: number) => `文件（${rows} 行）`, extension: 'csv', build: build.file }],
}))
vi.mock('../../src/exporters/posterExporter', () => ({
  posterExporter: { id: 'poster', label: () => '', extension: 'png', build: build.poster },
}))

const savedNames: string[] = []

beforeAll(() => ShareDialog.preload())

beforeEach(() => {
  savedNames.length = 0
  build.file.mockReset().mockResolvedValue(new Blob(['a']))
  build.poster.mockReset().mockResolvedValue(new Blob(['poster'], { type: 'image/png' }))
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file')
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    savedNames.push(this.download)
  })
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(private readonly notify: (entries: readonly { isIntersecting: boolean }[]) => void) {}
      observe = () => this.notify([{ isIntersecting: true }])
      disconnect = () => {}
    },
  )
})

afterEach(() => {
  cleanup()
  Reflect.deleteProperty(navigator, 'share')
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

async function openDialog(patch: Partial<View> = {}, selection = DATA.clusters) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  client.setQueryData([FILES.facts], parseFacts(JSON.parse(readPublished(FILES.facts)), FILES.facts))
  render(
    <QueryClientProvider client={client}>
      <ViewProvider view={buildView(patch)} change={() => {}}>
        <ShareButton data={DATA} version="2026-10-01" selection={selection} />
      </ViewProvider>
    </QueryClientProvider>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: '分享' }))
  const dialog = within(await screen.findByRole('dialog'))
  const press = (name: string | RegExp) => user.click(dialog.getByRole('button', { name }))
  return { user, dialog, press }
}
type Dialog = Awaited<ReturnType<typeof openDialog>>['dialog']

const getLink = (dialog: Dialog) => dialog.getByRole<HTMLTextAreaElement>('textbox', { name: '这个视图的链接' }).value
const toPath = (link: string) => link.slice(new URL(document.baseURI).href.length)
const getStatuses = (dialog: Dialog) =>
  dialog.getAllByRole('status').flatMap(({ textContent }) => (textContent ? [textContent] : []))

test('the link follows the choices, and the QR code holds the same link', async () => {
  const { user, dialog } = await openDialog({
    city: ['510700' as never],
    view: 'table',
    cluster: 'dongpo-pickles' as never,
  })
  expect(toPath(getLink(dialog))).toBe('?city=510700&cluster=dongpo-pickles&view=table')
  await user.click(dialog.getByRole('checkbox', { name: '带上当前筛选和地图范围' }))
  expect(toPath(getLink(dialog))).toBe('clusters/dongpo-pickles/')
  await user.click(dialog.getByRole('checkbox', { name: `日期固定在今天 ${DATA.day}` }))
  expect(toPath(getLink(dialog))).toBe(`clusters/dongpo-pickles/?asof=${DATA.day}`)

  const image = dialog.getByRole<HTMLImageElement>('img', { name: '二维码，内容是上面的链接' })
  const { data, width, height } = PNG.sync.read(Buffer.from(image.src.split(',')[1] ?? '', 'base64'))
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(getLink(dialog))
})

test('the choice about filters is absent where a link has none', async () => {
  const { dialog } = await openDialog({ cluster: 'dongpo-pickles' as never })
  expect(dialog.queryByRole('checkbox', { name: '带上当前筛选和地图范围' })).toBeNull()
})

test('where the browser refuses to copy, the visible link is selected', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
  const { dialog, press } = await openDialog()
  await press(/复制链接/)
  await waitFor(() => expect(getStatuses(dialog)).toContain('浏览器不允许直接复制，请复制上面选中的链接。'))
  const [field, ...others] = dialog.getAllByRole<HTMLTextAreaElement>('textbox')
  expect(others).toEqual([])
  expect(field?.value.slice(field.selectionStart, field.selectionEnd)).toBe(getLink(dialog))
})

test('a changed link takes back the word that the former one was copied', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const { dialog, press, user } = await openDialog()
  await press(/复制链接/)
  await waitFor(() => expect(getStatuses(dialog)).toEqual(['链接已复制']))
  await user.click(dialog.getByRole('checkbox', { name: `日期固定在今天 ${DATA.day}` }))
  expect(getStatuses(dialog)).toEqual([])
  await press(/复制链接/)
  await waitFor(() => expect(getStatuses(dialog)).toEqual(['链接已复制']))
})

test('the system shares title and address, and no text; without it there is no button', async () => {
  const share = vi.fn(async () => {})
  Object.defineProperty(navigator, 'share', { configurable: true, value: share })
  document.title = '绵阳市 · 四川特色产业集群图'
  const { dialog, press } = await openDialog({ city: ['510700' as never] })
  await press('系统分享')
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: '绵阳市 · 四川特色产业集群图', url: getLink(dialog) })
  cleanup()
  Reflect.deleteProperty(navigator, 'share')
  expect((await openDialog()).dialog.queryByRole('button', { name: '系统分享' })).toBeNull()
})

test.each([
  ['a cancelled one says nothing', new DOMException('', 'AbortError'), []],
  ['a refused one names the way on', new DOMException('', 'NotAllowedError'), ['系统分享未能打开，请复制上面的链接。']],
])('sharing by the system: %s', async (_, error, expected) => {
  const share = vi.fn(() => Promise.reject(error))
  Object.defineProperty(navigator, 'share', { configurable: true, value: share })
  const { dialog, press } = await openDialog()
  await press('系统分享')
  await waitFor(() => expect(getStatuses(dialog)).toEqual(expected))
})

test('the poster is shown, and saved as it is shown', async () => {
  const { dialog, press } = await openDialog({ cluster: 'dongpo-pickles' as never })
  await dialog.findByRole('img', { name: '海报预览：东坡泡菜食品产业集群' })
  await press('保存海报')
  await waitFor(() => expect(savedNames).toEqual([`四川特色产业集群-海报-东坡泡菜食品产业集群-${DATA.day}.png`]))
  expect(build.poster).toHaveBeenCalledOnce()
  expect(build.poster.mock.calls[0]?.[0]).toMatchObject({
    link: new URL(`clusters/dongpo-pickles/?asof=${DATA.day}`, document.baseURI).href,
  })
})

test('a view without clusters offers no poster and says why', async () => {
  const { dialog } = await openDialog({ q: '没有' }, [])
  expect(dialog.getByText('没有符合条件的集群，不生成海报。')).toBeTruthy()
  expect(dialog.queryByRole('button', { name: '保存海报' })).toBeNull()
  expect(dialog.queryByText('正在生成海报……')).toBeNull()
})

test('the name of a poster says the view', async () => {
  const { press } = await openDialog({ view: 'matrix' })
  await press('保存海报')
  await waitFor(() => expect(savedNames).toEqual([`四川特色产业集群-海报-矩阵-${DATA.day}.png`]))
})

test.each([
  ['noCanvas', '这个浏览器不能生成图片。可改用链接、二维码或打印。'],
  ['outOfMemory', '内存或磁盘空间不足，未生成文件。请关闭其他页面后重试，或缩小筛选范围。'],
] as const)('a poster that fails for %s says so in the place of the preview', async (kind, text) => {
  build.poster.mockRejectedValue(new ExportError(kind, 'no'))
  const { dialog, press } = await openDialog()
  await dialog.findByText(text)
  await press('保存海报')
  await waitFor(() => expect(getStatuses(dialog)).toEqual([text]))
  expect(savedNames).toEqual([])
})

test.each([
  [new ExportError('tooLarge', 'no'), '内容超出这种格式或浏览器的上限，未生成文件。请缩小筛选范围，或改用 CSV。'],
  [new ExportError('notLoaded', 'no'), '所需的数据未能加载，请检查网络后重试。'],
  [new TypeError('Failed to fetch'), '文件未能生成，请检查网络后重试。'],
])('%s has a text', async (error, text) => {
  build.file.mockRejectedValue(error)
  const { dialog, press } = await openDialog()
  await press(`文件（${DATA.clusters.length} 行）`)
  await waitFor(() => expect(getStatuses(dialog)).toEqual([text]))
  expect(savedNames).toEqual([])
})

test('a long export shows its progress, starts no second one, and can be cancelled', async () => {
  build.file.mockImplementation(
    (_, { signal, reportProgress }) =>
      new Promise((_, reject) => {
        reportProgress(0.25)
        signal.addEventListener('abort', () => reject(signal.reason))
      }),
  )
  const { dialog, press } = await openDialog()
  const fileName = `四川特色产业集群-${DATA.day}.csv`
  await press(/^文件/)
  const progress = await dialog.findByRole<HTMLProgressElement>('progressbar', { name: `正在生成：${fileName}` })
  expect(progress.value).toBe(0.25)
  await press(/^文件/)
  expect(build.file).toHaveBeenCalledOnce()
  await press('取消')
  await waitFor(() => expect(getStatuses(dialog)).toEqual(['已取消，未生成文件。']))
  expect(dialog.queryByRole('progressbar')).toBeNull()
  expect(document.activeElement?.textContent).toMatch(/^文件/)
  expect(savedNames).toEqual([])

  build.file.mockResolvedValue(new Blob(['a']))
  await press(/^文件/)
  await waitFor(() => expect(getStatuses(dialog)).toEqual([`已交给浏览器：${fileName}`]))
  expect(savedNames).toEqual([fileName])
})

test('in WeChat nothing is saved or printed: pictures are for a long press, files for another browser', async () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Linux; Android 13) MicroMessenger/8.0')
  const { dialog, press } = await openDialog()
  expect(dialog.getByText('在这个应用里，请长按图片保存或转发。')).toBeTruthy()
  const poster = await dialog.findByRole<HTMLImageElement>('img', { name: /^海报预览/ })
  expect(poster.src).toMatch(/^data:/)
  expect(dialog.queryByRole('button', { name: /^保存海报|^二维码/ })).toBeNull()
  await press(/^文件/)
  await press('打印这个视图')
  const statuses = getStatuses(dialog)
  expect(statuses).toHaveLength(2)
  for (const status of statuses) expect(status).toContain('右上角菜单，选“在浏览器打开”')
  expect(savedNames).toEqual([])
})
