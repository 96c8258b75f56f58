// The dates of a cluster: visible without scripts, and saved as calendars that another program reads.
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { openApp } from '../../support/browser/appDriver'

const parseEvents = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')
const getEventDays = (text: string) => parseEvents(text).map(e => String(e.getFirstPropertyValue('dtstart')))

test.each([true, false])('the page of a cluster shows its dates, script: %s', async script => {
  const app = await openApp(
    '/clusters/santai-textile-footwear/',
    script ? {} : { javaScript: script, waitFor: 'heading' },
  )
  const dates = app.page.locator('[data-timeline]')
  expect(await dates.locator('svg').first().isVisible()).toBe(true)
  const text = await dates.innerText()
  for (const words of ['2023 年 7 月公布名单', '有效期 2023 至 2025', '其中未查到复核公告', '2024、2025 年 3 月 31 日'])
    expect(text).toContain(words)
  expect(text).toContain('2026-11-22')
  if (script) expect(app.consoleErrors()).toEqual([])
})

test('a cluster opened from the list shows its dates', async () => {
  const app = await openApp('/')
  await app.openResult('青羊区')
  await app.waitForPanel()
  await expect.poll(() => app.panelText()).toContain('有效期延长至 2028 年')
  expect(app.consoleErrors()).toEqual([])
})

test('the calendar of a cluster', async () => {
  const app = await openApp('/clusters/qingyang-aviation-supply/')
  const { name, text } = await app.download('下载日历 .ics', '[data-panel]')
  expect(name).toBe('qingyang-aviation-supply-2026-11-22.ics')
  expect(getEventDays(text)).toEqual(['2027-04-29', '2028-04-29', '2028-12-31'])
  const [first] = parseEvents(text)
  expect(first?.getFirstPropertyValue('summary')).toContain('推算')
  expect(first?.getFirstPropertyValue('url')).toMatch(/^http.*\/clusters\/qingyang-aviation-supply\/$/)
  expect(app.consoleErrors()).toEqual([])
})

test('the calendar of a city is that of the clusters it has', async () => {
  const app = await openApp('?city=510100')
  await app.openShare()
  const { name, text } = await app.download(/\.ics/, 'dialog')
  expect(name).toBe('四川特色产业集群-成都市-2026-11-22.ics')
  const uids = parseEvents(text).map(e => String(e.getFirstPropertyValue('uid')))
  const inCity = await app.resultIds()
  expect(uids.length).toBeGreaterThan(5)
  for (const uid of uids) expect(inCity).toContain(uid.split('.')[0])
  expect(text).toContain('来源：')
  expect(app.consoleErrors()).toEqual([])
})

test('without future dates a click shows a message', async () => {
  const app = await openApp('?list=sc-2023&level=province&county=510722')
  await app.openShare()
  await app.page.getByRole('dialog').getByRole('button', { name: /\.ics/ }).click()
  await expect.poll(() => app.notices()).toContain('所选集群今后没有可列入日历的日期，未生成日历。')
})
