// axe on what a reader meets: nothing serious or critical, light and dark.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openApp } from '../support/app'

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

interface Found {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
  }[]
}

const VIEWS: readonly (readonly [name: string, link: string, typed?: string])[] = [
  ['the start', '/'],
  ['a cluster', '?cluster=santai-textile-footwear'],
  ['the measures', '?panel=measures'],
  ['the table', '?view=table&sort=-figure'],
  ['the matrix', '?view=matrix&direction=green'],
  ['a comparison', '?compare=santai-textile-footwear,dongpo-pickles,fucheng-connectors'],
  ['nothing found', '?city=510700&q=航天飞机'],
  ['the open search', '/', 'an'],
]

describe.each(['light', 'dark'] as const)('%s', colorScheme => {
  test.each(VIEWS)('%s has no serious fault', async (_, link, typed) => {
    const app = await openApp(link, { colorScheme, init: AXE })
    await app.page.waitForLoadState('networkidle')
    if (typed) {
      await app.searchFor(typed)
      await app.page.getByRole('option').first().waitFor()
    }
    const { violations } = await app.evaluate(
      () => (window as unknown as { axe: { run(): Promise<Found> } }).axe.run() as Promise<Found>,
    )
    const serious = violations
      .filter(v => v.impact === 'serious' || v.impact === 'critical')
      .flatMap(v => v.nodes.slice(0, 4).map(n => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary.slice(0, 200)}`))
    expect(serious).toEqual([])
  })
})
