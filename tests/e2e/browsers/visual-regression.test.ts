// How the page looks: eight screenshots, so that every visual change is noticed.
import { beforeAll, describe, expect, test } from 'vitest'
import { waitForDomIdle } from '../../support/browser/accessibilityChecks'
import { type App, openApp } from '../../support/browser/appDriver'
import { applyTestFont, compareWithBaseline } from '../../support/browser/screenshots'

const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const OPTIONS = { reducedMotion: 'reduce', bypassPolicy: true } as const

describe('in a window of 1440 x 900', () => {
  let app: App
  beforeAll(async () => {
    app = await openApp('/', { ...OPTIONS, viewport: DESKTOP })
    await applyTestFont(app.page)
    return app.close
  })

  test.each([
    ['desktop', '/'],
    ['dark', '/?theme=dark'],
    ['table', '/?view=table'],
    ['matrix', '/?view=matrix'],
    ['compare', '/?compare=santai-textile-footwear,jiajiang-ceramics'],
    ['empty', '/?industry=energy-chemical&city=510700'],
    ['cluster', '/clusters/santai-textile-footwear/'],
  ] as const)('%s matches its screenshot', async (name, path) => {
    await app.navigateInPage(path)
    if (name === 'cluster') await app.waitForPanel()
    await waitForDomIdle(app)
    expect(await compareWithBaseline(app.page, name)).toBeNull()
  })
})

test('phone matches its screenshot', async () => {
  const app = await openApp('/', { ...OPTIONS, viewport: PHONE })
  await applyTestFont(app.page)
  await waitForDomIdle(app)
  expect(await compareWithBaseline(app.page, 'phone')).toBeNull()
})
