// Standing on a day: what has run out never looks current, and an end that was only inferred is told as such.
import { describe, expect, test } from 'vitest'
import { openApp } from '../support/app'
import { mapOf } from '../support/map'
import { CLUSTERS } from '../support/records'

const ONLY_2023 = CLUSTERS.filter(c => c.recognitions.every(r => r.list === 'sc-2023')).map(c => c.id)

describe('on 22 November 2026', () => {
  test('what was only recognised for 2023 to 2025 is past its term, on the map, in the list and in its panel', async () => {
    expect(ONLY_2023).toEqual(['santai-textile-footwear', 'jiajiang-ceramics'])
    const app = await openApp('/')
    const texts = await app.resultTexts()
    for (const id of ONLY_2023) {
      expect(await mapOf(app).symbolState(id)).toContain('期满未见复核')
      expect(texts[id]).toContain('期满未见复核')
    }
    await app.choose('三台县')
    await app.panelIsReady()
    const panel = await app.panelText()
    expect(panel).toContain('期满，未见复核结果')
    expect(panel).not.toContain('有效期内')
    expect(panel).toMatch(/有效期 2023–2025\s*有出处/)
  })

  test('新都, recognised until October 2026, is past its term', async () => {
    const app = await openApp('?cluster=xindu-aviation-large-components')
    await app.panelIsReady()
    const panel = await app.panelText()
    expect(panel).toContain('期满，未见复核结果')
    expect(panel).not.toContain('有效期内')
  })

  test('an end that no source states is marked as inferred', async () => {
    const app = await openApp('?cluster=yantan-pump-valve')
    await app.panelIsReady()
    const panel = await app.panelText()
    expect(panel).toContain('有效期内')
    expect(panel).toMatch(/有效期 2024–2026\s*推定/)
  })

  test('a recognition without a year is not known to hold', async () => {
    const app = await openApp('?cluster=wenjiang-biotech-drugs')
    await app.panelIsReady()
    const panel = await app.panelText()
    expect(panel).toContain('有效期不明')
    expect(panel).not.toContain('有效期内')
  })
})

test('on the last day of 2025 they still hold', async () => {
  const app = await openApp('/', { now: '2025-12-31T04:00:00Z' })
  for (const id of ONLY_2023) expect(await mapOf(app).symbolState(id)).toContain('有效期内')
  await app.choose('三台县')
  await app.panelIsReady()
  expect(await app.panelText()).toContain('有效期内')
})

test('a day later by the clock of Sichuan, though not of Greenwich, they do not', async () => {
  const app = await openApp('/', { now: '2025-12-31T16:30:00Z' })
  for (const id of ONLY_2023) expect(await mapOf(app).symbolState(id)).toContain('期满未见复核')
})
