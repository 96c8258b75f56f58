// How the page looks, in eight pictures, so that no change of style goes unseen.
import { expect, test } from 'vitest'
import { openApp } from '../support/app'
import { changedFromRecord } from '../support/pictures'
import { rests } from '../support/senses'

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
] as const)('%s looks as it did', async (name, path, viewport) => {
  const app = await openApp(path, { viewport, reducedMotion: 'reduce', withoutPolicy: true })
  if (name === 'cluster') await app.panelIsReady()
  await rests(app)
  expect(await changedFromRecord(app.page, name)).toBeNull()
})
