// Import rules. CONTRIBUTING.md has the same table in words; tests/architecture plants a violation of each rule.

/** The folders of src that each folder may import, besides itself. `app` may import everything. */
const MAY_IMPORT = {
  domain: [],
  theme: [],
  messages: ['domain'],
  view: ['domain'],
  data: ['domain'],
  ui: ['theme'],
  model: ['domain', 'theme', 'messages'],
  map: ['domain', 'theme', 'messages', 'ui'],
  features: ['domain', 'theme', 'messages', 'view', 'ui', 'model'],
  drawings: ['domain', 'theme', 'messages', 'ui', 'model', 'map'],
  exporters: ['domain', 'messages', 'model', 'map', 'drawings'],
  dataset: ['domain', 'data', 'messages', 'model'],
  importers: ['domain', 'messages', 'data', 'dataset'],
}

/** Folders of which only types may be imported: types are not in the bundle. */
const MAY_IMPORT_TYPES = { model: ['view', 'data'], map: ['model'], drawings: ['view'], exporters: ['view'] }

/** The only places that may import these packages. */
const GATES = {
  'maplibre-gl': '^src/map/renderer/mapLibrePort(\\.tsx?$|/)',
  '@tanstack/react-query': '^src/(data|app)/',
  hucre: '^src/(exporters/workbook\\.ts$|importers/book/)',
  uqr: '^src/domain/export/qrCode\\.ts$',
  valibot: '^(src/data|src/dataset|src/importers|scripts)/',
  'playwright-core': '^tests/support/browser/pagePool\\.ts$',
}

const TESTS = '\\.test\\.tsx?$|^tests/'
const FOLDERS = [...Object.keys(MAY_IMPORT), 'app'].join('|')

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const layers = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) => {
  const types = MAY_IMPORT_TYPES[folder] ?? []
  const from = { path: `^src/${folder}/`, pathNot: TESTS }
  const own = [folder, ...allowed, ...types].join('|')
  const values = error(`${folder}-imports`, `${folder} imports ${allowed.join(', ') || 'nothing of ours'}`, from, {
    path: '^src/',
    pathNot: `^src/(${own})/`,
  })
  const onlyTypes = error(`${folder}-only-types`, `${folder} imports only types of ${types.join(', ')}`, from, {
    path: `^src/(${types.join('|')})/`,
    dependencyTypesNot: ['type-only'],
  })
  return types.length > 0 ? [values, onlyTypes] : [values]
})

/** Tests may import them too, except the browser library, which has one file. */
const gates = Object.entries(GATES).map(([name, place]) => {
  const pathNot = name === 'playwright-core' ? place : `${place}|${TESTS}`
  const rule = `gate-${name.replace(/^@|\/.*/g, '')}`
  return error(rule, `${name} is imported only in ${place}`, { pathNot }, { path: `(^|/)node_modules/${name}/` })
})

export default {
  forbidden: [
    ...layers,
    ...gates,
    error(
      'features-are-independent',
      'Features are leaves: they never import each other, except the link to a cluster and the button of a quotation',
      { path: '^src/features/([^/]+)/', pathNot: TESTS },
      { path: '^src/features/', pathNot: '^src/features/($1|clusterLink|quote)/' },
    ),
    error('no-cycles', 'Modules that need each other are one module', {}, { circular: true }),
    error(
      'no-barrels',
      'Import the file that has it, not an index',
      {},
      { path: '(^|/)index\\.[cm]?[jt]sx?$', pathNot: 'node_modules' },
    ),
    error(
      'no-utils-folders',
      'A folder is named after what it knows',
      {},
      {
        path: '/(utils?|common|helpers?|shared)(/|\\.[jt]sx?$)',
        pathNot: 'node_modules',
      },
    ),
    error(
      'known-folders',
      'src has the folders of CONTRIBUTING.md and no others',
      {},
      {
        path: '^src/',
        pathNot: `^src/(${FOLDERS})/|\\.d\\.ts$`,
      },
    ),
    error(
      'framework-free-folders',
      'What stands between the data and the pixels knows no framework',
      {
        path: '^src/(domain|theme|messages|model)/',
        pathNot: TESTS,
      },
      { path: '(^|/)node_modules/(react|react-dom)/' },
    ),
    error(
      'src-is-independent',
      'The app knows neither scripts nor tests',
      { path: '^src/', pathNot: TESTS },
      {
        path: `^(scripts|tests)/|${TESTS}`,
      },
    ),
    error(
      'bench-stands-outside',
      'The bench knows the product; the product never knows the bench',
      { pathNot: '^bench/' },
      { path: '^bench/' },
    ),
    error(
      'no-development-packages',
      'What the app imports is a dependency; types may come from elsewhere',
      {
        path: '^src/',
        pathNot: TESTS,
      },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    error(
      'no-broken-imports',
      'Every import leads somewhere',
      { pathNot: '^$' },
      {
        couldNotResolve: true,
        pathNot: '^virtual:|\\?',
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
}
