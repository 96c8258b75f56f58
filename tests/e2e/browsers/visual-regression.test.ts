// How the page looks, in eight pictures, so that no change of style goes unseen.
import { expect, test } from 'vitest'
import { waitForDomIdle } from '../../support/browser/accessibilityChecks'
import { openApp } from '../../support/browser/appDriver'
import { compareWithBaseline } from '../../support/browser/screenshots'

const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

test.each([
  ['desktop', '/', DESKTOP],
  ['phone', '/', PHONE],
  ['dark', '/?theme=dark', DESKTOP],
  ['table', '/?view=table', DESKTOP],
  ['matrix', '/?view=matrix', DESKTOP],
  ['compare', '/?compare=santai-textile-footwear,jiajiang-ceramics', DESKTOP],
  ['empty', '/?industry=energy-chemical&city=510700', DESKTOP],
  ['cluster', '/clusters/santai-textile-footwear/', DESKTOP],
] as const)('%s matches its screenshot', async (name, path, viewport) => {
  const app = await openApp(path, { viewport, reducedMotion: 'reduce', bypassPolicy: true })
  if (name === 'cluster') await app.waitForPanel()
  await waitForDomIdle(app)
  expect(await compareWithBaseline(app.page, name)).toBeNull()
})
