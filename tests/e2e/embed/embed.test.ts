// The embedded page in frames of another origin, and the page that builds the code for it.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type App, openApp } from '../../support/browser/appDriver'
import { CLUSTERS } from '../../support/data/sourceTables'

const MATERIALS = CLUSTERS.filter(cluster => cluster.industry === 'materials').length

let host: Server
let hostUrl = ''
let hostPage = ''

/** A page of another origin: taller than the window, with the frames in the middle. */
const openHost = (frames: string, options: Parameters<typeof openApp>[1] = {}) => {
  hostPage = `<!doctype html><meta charset="utf-8"><h1>host</h1>${frames}<div style="height: 3000px"></div>`
  return openApp(hostUrl, { waitFor: 'heading', viewport: { width: 900, height: 700 }, ...options })
}
const renderFrame = (path: string, attributes = '') =>
  `<iframe src="${inject('baseUrl')}/${path}" width="700" height="400" ${attributes}></iframe>`
const getFrame = ({ page }: App, i = 0) => page.locator('iframe').nth(i).contentFrame()

beforeAll(async () => {
  host = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(hostPage))
  await new Promise<void>(done => host.listen(0, '127.0.0.1', done))
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`
})
afterAll(() => host.close())

test('a frame shows the view of its address, and its height follows its content', async () => {
  const script = `<script src="${inject('baseUrl')}/embed/host-1.js"></script>`
  const other = renderFrame('embed/?industry=materials&show=list&origin=https://other.example')
  const app = await openHost(script + renderFrame('embed/?industry=materials&show=list') + other)
  const [frame, otherFrame] = [getFrame(app), getFrame(app, 1)]
  await frame.getByRole('heading', { level: 1, name: `已收录 ${MATERIALS} 个集群` }).waitFor()
  expect(await frame.locator('[data-open-cluster]').count()).toBe(MATERIALS)
  const readHeights = () =>
    app.page.locator('iframe').evaluateAll(frames => frames.map(element => element.clientHeight))
  const page = frame.locator('[data-embed]')
  await expect.poll(async () => (await readHeights())[0]).toBeGreaterThan(500)
  await expect
    .poll(
      async () => (await readHeights())[0] === Math.ceil(await page.evaluate(el => el.getBoundingClientRect().height)),
    )
    .toBe(true)
  // A host that the address does not name gets no answer.
  await otherFrame.getByRole('heading', { level: 1, name: `已收录 ${MATERIALS} 个集群` }).waitFor()
  expect((await readHeights())[1]).toBe(400)
  // The host's script ignores messages that no frame of the site has sent.
  const [height] = await readHeights()
  await app.page.evaluate(() => postMessage({ type: 'cluster-map:height', height: 77 }, '*'))
  await app.page.evaluate(() => new Promise(done => setTimeout(done)))
  expect((await readHeights())[0]).toBe(height)
})

test('a cluster opens in the frame with its sources, and every link that leaves opens a new window', async () => {
  const app = await openHost(renderFrame('embed/'))
  const frame = getFrame(app)
  // Prerendered for today: the script waits for a first intent.
  await frame.getByRole('heading', { level: 1 }).waitFor()
  expect(app.requests().filter(url => /embed-[^/]+\.js/.test(url))).toEqual([])
  await app.page.mouse.move(350, 300)
  await frame.locator('[data-map-state="svg"]').waitFor()
  await frame.locator('button[data-open-cluster="santai-textile-footwear"]').click()
  await frame.getByRole('heading', { level: 1, name: '三台县纺织鞋服产业集群' }).waitFor()
  expect(await frame.locator('[data-source] a').first().getAttribute('href')).toMatch(/^https?:/)
  const links = await frame
    .locator('a[href]')
    .evaluateAll(elements =>
      elements.map(a => [a.getAttribute('target'), /noopener/.test(a.getAttribute('rel') ?? ''), a.textContent]),
    )
  expect(links.length).toBeGreaterThan(3)
  for (const [target, isSafe, text] of links)
    expect([target, isSafe, text]).toEqual(['_blank', true, expect.stringMatching(/新窗口/)])
  await frame.getByRole('button', { name: /^全部/ }).click()
  await expect
    .poll(() => frame.locator('button:focus').getAttribute('data-open-cluster'))
    .toBe('santai-textile-footwear')
})

test('the wheel scrolls the page of the host with a hint, and zooms the map with Ctrl', async () => {
  const app = await openHost(renderFrame('embed/?show=map'))
  const frame = getFrame(app)
  await frame.getByRole('heading', { level: 1 }).waitFor()
  await app.page.mouse.move(350, 300)
  await frame.locator('[data-map-state="svg"]').waitFor()
  await app.page.mouse.wheel(0, 120)
  await expect.poll(() => app.page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await frame.getByText('按住 Ctrl 键滚动可缩放地图').waitFor()
  const fullView = frame.locator('[data-full-view]')
  expect(await fullView.getAttribute('href')).not.toContain('at=')
  const scrolled = await app.page.evaluate(() => scrollY)
  await app.page.keyboard.down('Control')
  await app.page.mouse.wheel(0, -60)
  await app.page.keyboard.up('Control')
  await expect.poll(() => fullView.getAttribute('href')).toContain('at=')
  expect(await app.page.evaluate(() => scrollY)).toBe(scrolled)
})

test('a locked frame has no controls, and unknown parameters are named without harm', async () => {
  const app = await openHost(renderFrame('embed/?city=510700&locked=1&colour=red&show=all'))
  const frame = getFrame(app)
  await frame.getByText('嵌入代码里的参数 colour 无法识别，已忽略。').waitFor()
  expect(await frame.locator('[role=status]').allTextContents()).toHaveLength(2)
  await frame.getByRole('heading', { level: 1, name: /个集群，在绵阳/ }).waitFor()
  expect(await frame.locator('[data-filter-industry], [data-map-root] button').count()).toBe(0)
})

test('a sandboxed frame shows the view, and without scripts the province with the reason', async () => {
  const app = await openHost(
    renderFrame('embed/?city=510700', 'sandbox="allow-scripts"') + renderFrame('en/embed/?city=510700', 'sandbox=""'),
  )
  await getFrame(app)
    .getByRole('heading', { level: 1, name: /个集群，在绵阳/ })
    .waitFor()
  const fullView = getFrame(app).locator('[data-full-view]')
  await fullView.click()
  const address = decodeURI(await fullView.evaluate(link => (link as HTMLAnchorElement).href))
  expect(await getFrame(app).getByRole('alert').innerText()).toMatch(
    /^没有打开新窗口：此框架的 sandbox 属性不含 allow-popups/,
  )
  expect(await getFrame(app).getByRole('alert').innerText()).toContain(address)
  const scriptless = getFrame(app, 1)
  expect(await scriptless.locator('noscript p').innerText()).toContain('This frame does not allow scripts.')
  await scriptless.getByRole('heading', { level: 1, name: `${CLUSTERS.length} clusters recorded` }).waitFor()
})

test('other pages of the site stay out of frames', async () => {
  const app = await openHost(renderFrame('clusters/santai-textile-footwear/'))
  await expect.poll(() => app.page.frames().map(frame => frame.url())).toContain('chrome-error://chromewebdata/')
})

test('the builder gives the code of its choices and of the camera in the preview', async () => {
  const app = await openApp('?view=embed&industry=materials', { waitFor: 'heading' })
  const code = app.page.locator('[data-embed-code]')
  const preview = app.page.locator('[data-embed-builder] iframe').contentFrame()
  await preview.locator('[data-map-state="svg"]').waitFor()
  await app.page.getByRole('radio', { name: '锁定，只能看' }).check()
  await app.page.getByRole('radio', { name: '大 960 × 600' }).check()
  await expect
    .poll(() => code.innerText())
    .toMatch(
      /embed\/\?industry=materials&amp;locked=1" title="先进材料 [^"]+" lang="zh-CN" width="960" height="600" loading="lazy"/,
    )
  await app.page.getByRole('radio', { name: '可移动、缩放和筛选' }).check()
  await preview.getByRole('button', { name: '放大' }).click()
  await expect.poll(() => code.innerText()).toMatch(/&amp;at=\d/)
  const before = await code.innerText()
  // The same message from another window changes nothing.
  await app.page.evaluate(() => postMessage({ type: 'cluster-map:camera', at: null }, location.origin))
  await app.page.evaluate(() => new Promise(done => setTimeout(done)))
  expect(await code.innerText()).toBe(before)
  await app.page.getByRole('radio', { name: '图片，不用脚本' }).check()
  await expect.poll(() => code.innerText()).toContain('/previews/industries/materials.png')
})

test.each(['embed/?cluster=santai-textile-footwear', 'en/embed/?level=national&colour=red'])(
  'axe finds nothing in %s, in light and in dark',
  async path => {
    const app = await openApp(path, { waitFor: 'heading', bypassPolicy: true, viewport: { width: 640, height: 520 } })
    await app.page.locator('[data-map-state="svg"]').waitFor()
    await app.page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' })
    for (const colorScheme of ['light', 'dark'] as const) {
      await app.page.emulateMedia({ colorScheme })
      const violations = await app.page.evaluate(async () => {
        const { axe } = window as never as { axe: { run: () => Promise<{ violations: { id: string }[] }> } }
        return (await axe.run()).violations
      })
      expect(violations).toEqual([])
    }
  },
)
