// Shows that the import rules bite: each forbidden import is planted in a small tree of its own and must be found.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type DependencyReport, listSourceFiles, runDependencyCruiser } from '../../scripts/test/checkArchitecture'

const PACKAGES = ['maplibre-gl', '@tanstack/react-query', 'valibot', 'playwright-core', 'react']

/** What each planted file imports, and the rule that must forbid it; null where the import is allowed. */
const SAMPLE_FILES: readonly (readonly [file: string, code: string, rule: string | null])[] = [
  ['src/domain/usesModel.ts', "import '../model/a'", 'domain-imports'],
  ['src/domain/usesReact.ts', "import 'react'", 'framework-free-folders'],
  ['src/theme/usesDomain.ts', "import '../domain/a'", 'theme-imports'],
  ['src/view/usesData.ts', "import '../data/a'", 'view-imports'],
  ['src/data/usesValibot.ts', "import 'valibot'\nimport '@tanstack/react-query'", null],
  ['src/ui/usesDomain.ts', "import type { A } from '../domain/a'\nexport type B = A", 'ui-imports'],
  ['src/model/usesViewType.ts', "import type { A } from '../view/a'\nexport type B = A", null],
  ['src/model/usesViewValue.ts', "import { a } from '../view/a'\nexport const b = a", 'model-only-types'],
  ['src/map/usesModelValue.ts', "import { a } from '../model/a'\nexport const b = a", 'map-only-types'],
  ['src/map/usesUi.ts', "import '../ui/a'", null],
  ['src/map/usesData.ts', "import '../data/a'", 'map-imports'],
  ['src/map/renderer/mapLibrePort.ts', "import 'maplibre-gl'", null],
  ['src/map/usesMaplibre.ts', "import 'maplibre-gl'", 'gate-maplibre-gl'],
  ['src/map/asksMaplibre.ts', "import type { Map } from 'maplibre-gl'\nexport type M = Map", 'gate-maplibre-gl'],
  ['src/app/loadsMaplibre.ts', "export const load = () => import('maplibre-gl')", 'gate-maplibre-gl'],
  ['src/features/filters/usesResults.ts', "import '../results/a'", 'features-are-independent'],
  ['src/features/filters/usesClusterLink.ts', "import '../clusterLink/a'", null],
  ['src/features/filters/usesQuoteButton.ts', "import '../quote/a'", null],
  ['src/features/filters/usesOwn.ts', "import './own'\nimport '../../view/a'\nimport '../../model/a'", null],
  ['src/features/filters/own.ts', 'export const own = 1', null],
  ['src/features/table/usesMap.ts', "import '../../map/renderer/mapLibrePort'", 'features-imports'],
  ['src/features/table/usesQuery.ts', "import '@tanstack/react-query'", 'gate-tanstack'],
  ['src/exporters/usesModel.ts', "import '../model/a'\nimport type { A } from '../view/a'\nexport type B = A", null],
  ['src/exporters/usesData.ts', "import '../data/a'", 'exporters-imports'],
  ['src/dataset/usesImporters.ts', "import '../importers/a'", 'dataset-imports'],
  ['src/importers/usesModel.ts', "import '../model/a'", 'importers-imports'],
  ['src/exporters/usesViewValue.ts', "import { a } from '../view/a'\nexport const b = a", 'exporters-only-types'],
  ['src/app/usesValibot.ts', "import 'valibot'", 'gate-valibot'],
  [
    'src/app/usesAll.ts',
    "import '../map/renderer/mapLibrePort'\nimport '../data/a'\nimport '../features/results/a'",
    null,
  ],
  ['src/app/usesBarrel.ts', "import '../ui/index'", 'no-barrels'],
  ['src/app/usesDrawer.ts', "import '../ui/utils/a'", 'no-utils-folders'],
  ['src/app/usesStray.ts', "import '../services/a'", 'known-folders'],
  ['src/app/usesScript.ts', "import '../../scripts/a'", 'src-is-independent'],
  ['src/app/usesNothing.ts', "import './nowhere'", 'no-broken-imports'],
  ['src/app/ring1.ts', "import './ring2'", 'no-cycles'],
  ['src/app/ring2.ts', "import './ring1'", null], // a ring is reported once
  ['tests/e2e/drives.ts', "import 'playwright-core'", 'gate-playwright-core'],
  ['tests/support/browser/pagePool.ts', "import 'playwright-core'", null],
  ['scripts/usesBench.ts', "import '../bench/a'", 'bench-stands-outside'],
  ['tests/app/usesBench.ts', "import '../../bench/a'", 'bench-stands-outside'],
]

const IMPORTED_MODULES = [
  'importers/a',
  'domain/a',
  'model/a',
  'view/a',
  'data/a',
  'ui/a',
  'ui/index',
  'ui/utils/a',
  'features/results/a',
  'features/clusterLink/a',
  'features/quote/a',
  'services/a',
]

let folder = ''
let report: DependencyReport

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cluster-map-tree-'))
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), `${text}\n`)
  }
  for (const name of PACKAGES) {
    await write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    await write(`node_modules/${name}/index.js`, 'module.exports = {}')
  }
  const dependencies = Object.fromEntries(PACKAGES.map(name => [name, '1.0.0']))
  await write('package.json', JSON.stringify({ name: 'tree', type: 'module', dependencies }))
  await write('tsconfig.json', '{"compilerOptions":{"module":"ESNext","moduleResolution":"Bundler"}}')
  for (const path of ['scripts/a.ts', 'bench/a.ts']) await write(path, 'export const a = 1')
  for (const target of IMPORTED_MODULES) await write(`src/${target}.ts`, 'export type A = 1\nexport const a = 1')
  for (const [path, code] of SAMPLE_FILES) await write(path, code)
  report = await runDependencyCruiser(folder, ['src', 'scripts', 'tests'])
}, 40_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the import rules', () => {
  test('read every sample file', () => {
    expect(SAMPLE_FILES.map(([file]) => file).filter(file => !report.modules.includes(file))).toEqual([])
  })

  test.each(SAMPLE_FILES)('%s', (file, _code, rule) => {
    expect([...new Set(report.violations.filter(v => v.from === file).map(v => v.rule))]).toEqual(rule ? [rule] : [])
  })
})

describe('the files of src', () => {
  test('are in the known folders, without barrels or utils folders', async () => {
    const files = await listSourceFiles('src')
    expect(files.length).toBeGreaterThan(0)
    const known =
      /^src\/(domain|view|data|model|map|features|drawings|exporters|dataset|importers|ui|messages|theme|app)\//
    expect(files.filter(file => !known.test(file))).toEqual([])
    expect(files.filter(file => /\/index\.tsx?$|\/(utils?|common|helpers?|shared)(\/|\.tsx?$)/.test(file))).toEqual([])
  })
})
