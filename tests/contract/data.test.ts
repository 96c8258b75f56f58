// Checks the published data: rebuilt byte for byte, complete, sourced, accepted by the app's parsers.
import { readdirSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { programmeMessages } from '#messages/programme'
import { parseFacts } from '../../src/data/facts'
import type { ClusterIndex, Measures } from '../../src/data/files'
import { FILES } from '../../src/data/files'
import { parseClusterDetail, parseIndex, parseMeasures, parsePlaces, parseTopology } from '../../src/data/parse'
import { parseProgramme } from '../../src/data/programme'
import { type BuiltData, buildData } from '../../src/dataset/buildData'
import { PHONE_PATTERN } from '../../src/dataset/checks/personalData'
import { UNPUBLISHED } from '../../src/dataset/publish/unpublished'
import { parseDivisions } from '../../src/dataset/tables/divisions'
import { formatProblem } from '../../src/dataset/tables/formatProblem'
import type { Problem } from '../../src/dataset/tables/problem'
import { TABLES, type TableName, type TableTexts } from '../../src/dataset/tables/readDataset'
import type { ClusterDetail } from '../../src/domain/cluster/cluster'
import { DIRECTION_IDS, MEASURE_KINDS } from '../../src/domain/cluster/direction'
import { PROGRAMME_START, selectCountableMeasures } from '../../src/domain/cluster/measure'
import { getLastDay } from '../../src/domain/date/isoDay'
import { toPinyinForms } from '../../src/domain/place/place'
import { PREFECTURES } from '../../src/domain/place/prefectures'
import { toShortName } from '../../src/domain/place/toShortName'
import type { Programme } from '../../src/domain/programme/programme'
import { findApplicableDeadlines } from '../../src/domain/recognition/deadlines'
import { faultMessages } from '../../src/messages/en/faults'

type Row = Record<string, unknown> & { id: string; sources: string[] }
type RawCluster = Row & Record<'recognitions' | 'figures' | 'notes' | 'measures' | 'leadEnterprises', Row[]>

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFile(new URL(path, root), 'utf8')
const readPublishedJson = async (path: string): Promise<unknown> => JSON.parse(await read(`public/${path}`))

/** The clusters of a list whose name was published, from the committed table. */
const countNames = (list: string): number =>
  (JSON.parse(readFileSync(new URL('data/clusters.json', root), 'utf8')) as RawCluster[]).filter(
    c => c.nameConfirmed && c.recognitions.some(r => r.list === list),
  ).length

let texts: TableTexts
let built: BuiltData
let committed: ReadonlyMap<string, string>
let clusters: RawCluster[]
let index: ClusterIndex
let measures: Measures
let details: ClusterDetail[]

const parseTable = <T = Row>(name: TableName): T[] => JSON.parse(texts[name]) as T[]

beforeAll(async () => {
  texts = Object.fromEntries(
    await Promise.all(TABLES.map(async n => [n, await read(`data/${n}`)] as const)),
  ) as TableTexts
  built = buildData(texts)
  const names = await readdir(new URL('public/data/v1/', root), { recursive: true })
  const files = names.filter(name => /\.\w+$/.test(name)).map(name => name.replaceAll('\\', '/'))
  committed = new Map(await Promise.all(files.map(async n => [n, await read(`public/data/v1/${n}`)] as const)))
  clusters = parseTable<RawCluster>('clusters.json')
  const parsed = parseIndex(await readPublishedJson(FILES.index))
  index = parsed.value
  measures = parseMeasures(await readPublishedJson(FILES.measures)).value
  details = await Promise.all(
    index.clusters.map(
      async c => parseClusterDetail(await readPublishedJson(`data/v1/clusters/${c.id}.json`), c.id).value,
    ),
  )
})

describe('the committed files', () => {
  test('are what the tables give, byte for byte, and nothing else', () => {
    expect(built.problems).toEqual([])
    expect([...committed.keys()].sort()).toEqual([...built.files.keys()].sort())
    const outdated = [...built.files].filter(([name, text]) => committed.get(name) !== text).map(([name]) => name)
    expect(outdated).toEqual([])
  })

  test('include the source tables byte for byte', () => {
    for (const name of TABLES) expect(committed.get(`tables/${name}`), name).toBe(texts[name])
  })

  test('are parsed without a rejected record', async () => {
    const places = parsePlaces(await readPublishedJson(FILES.places))
    const parsed = [
      parseIndex(await readPublishedJson(FILES.index)),
      parseMeasures(await readPublishedJson(FILES.measures)),
      parseFacts(await readPublishedJson(FILES.facts)),
      places,
      parseTopology(await readPublishedJson('geo/overview.json'), 'geo/overview.json'),
      parseTopology(await readPublishedJson(FILES.detail), FILES.detail),
      ...(await Promise.all(
        index.clusters.map(async c =>
          parseClusterDetail(await readPublishedJson(`data/v1/clusters/${c.id}.json`), c.id),
        ),
      )),
    ]
    expect(parsed.flatMap(p => p.rejected)).toEqual([])
    expect([places.value.prefectures.length, places.value.counties.length]).toEqual([21, 183])
  })

  test('keep every key: the parsed value equals the file', async () => {
    expect(JSON.parse(JSON.stringify(index))).toEqual(await readPublishedJson(FILES.index))
    expect(measures).toEqual(await readPublishedJson(FILES.measures))
    for (const d of details) expect(d).toEqual(await readPublishedJson(`data/v1/clusters/${d.id}.json`))
  })

  test('hold no telephone number', () => {
    for (const [name, text] of committed)
      expect(PHONE_PATTERN.test(text.replace(/"(url|hash|sha256)": ?"[^"]*"|https?:[^\s,"]*/g, '')), name).toBe(false)
  })
})

describe('nothing is lost between the tables and the files', () => {
  test('each text and number is in a published file, or its field is listed as unpublished', () => {
    const listLeaves = (value: unknown, path = ''): [path: string, value: string][] =>
      Array.isArray(value)
        ? value.flatMap(item => listLeaves(item, `${path}[]`))
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, item]) => listLeaves(item, path === '' ? key : `${path}.${key}`))
          : value === null || typeof value === 'boolean'
            ? []
            : [[path.replace(/^\[\]\./, '[].'), String(value)]]
    const publishedValues = new Set(
      [...built.files].flatMap(([name, text]) =>
        // Descriptions of the files are no data, and the tables themselves are for the update page alone.
        /^(schemas\/|tables\/|datapackage|version)|\.csv/.test(name)
          ? []
          : listLeaves(JSON.parse(text)).map(leaf => leaf[1]),
      ),
    )
    const tables = TABLES.filter(name => name.endsWith('.json') && name !== 'published-ids.json')
    const unpublishedFields = tables.flatMap(name =>
      listLeaves(JSON.parse(texts[name])).flatMap(([path, value]) =>
        publishedValues.has(value) ? [] : [`${name} ${path}`],
      ),
    )
    expect([...new Set(unpublishedFields)].sort()).toEqual(Object.keys(UNPUBLISHED).sort())
  })

  test('every cluster, in the order of their places', () => {
    expect(clusters.length).toBeGreaterThan(0)
    expect(index.clusters.map(c => c.id).sort()).toEqual(clusters.map(c => c.id).sort())
    const keys = index.clusters.map(c => `${c.prefecture} ${c.adcode ?? '~'} ${c.id}`)
    expect(keys).toEqual([...keys].sort())
  })

  test.each([
    ['recognitions', 'the index', () => index.clusters.flatMap(c => c.recognitions)],
    ['recognitions', 'the details', () => details.flatMap(d => d.recognitionEvidence)],
    ['figures', 'the details', () => details.flatMap(d => d.figures)],
    ['notes', 'the details', () => details.flatMap(d => d.notes)],
    ['leadEnterprises', 'the details', () => details.flatMap(d => d.leadEnterprises)],
    ['measures', 'the details', () => details.flatMap(d => d.measures)],
    ['measures', 'their own file', () => measures.measures],
  ] as const)('as many %s in %s as in the table', (key, _, published) => {
    const rows = clusters.flatMap<unknown>(c => c[key])
    expect(rows.length).toBeGreaterThan(0)
    expect(published()).toHaveLength(rows.length)
  })

  test('each recognition has its evidence', () => {
    for (const [i, d] of details.entries())
      expect(d.recognitionEvidence.length, d.id).toBe(index.clusters[i]?.recognitions.length)
  })

  test('the evidence is the best measure in each direction', () => {
    for (const [i, d] of details.entries()) {
      const best = DIRECTION_IDS.map(direction => {
        const kinds = selectCountableMeasures(d.measures)
          .filter(m => m.direction === direction)
          .map(m => m.kind)
        return MEASURE_KINDS.find(kind => kinds.includes(kind))?.[0] ?? '-'
      })
      expect(index.clusters[i]?.evidence, d.id).toBe(best.join(''))
    }
  })

  test('the programme begins with the national measures', () => {
    const { rules } = JSON.parse(texts['policy.json']) as { rules: { documentNumber: string | null; date: string }[] }
    expect(rules.find(rule => rule.documentNumber?.includes('119号'))?.date).toBe(PROGRAMME_START)
  })

  test('seven lists and six directions', () => {
    expect(index.lists.map(l => l.id)).toEqual(parseTable('recognition-lists.json').map(l => l.id))
    expect(measures.directions.map(d => d.id)).toEqual([...DIRECTION_IDS])
    expect(index.lists).toHaveLength(7)
  })

  test('four deadlines, each for the lists its notice was about; 「…日前」 is read alike in all', () => {
    expect(index.deadlines.map(d => [d.id, d.monthDay, d.boundary, d.appliesTo.join()])).toEqual([
      ['province-annual', '04-01', 'before', 'sc-2023'],
      ['national-annual-2022-list', '04-30', 'before', 'cn-2022'],
      ['national-annual-2023-list', '04-30', 'before', 'cn-2023'],
      ['national-annual-2024-list', '03-31', 'before', 'cn-2024'],
    ])
  })

  test('the version is the date of the newest source', () => {
    const dates = parseTable('sources.json').flatMap(({ date }) => (typeof date === 'string' ? [date] : []))
    expect(dates).toContain(index.version)
    // A year alone is too vague to count.
    const exact = dates.filter(date => date.length > 4)
    expect(exact.filter(date => getLastDay(date) > getLastDay(index.version))).toEqual([])
  })
})

describe('sources', () => {
  test('a cluster file has the sources it cites and no others', () => {
    for (const [i, d] of details.entries()) {
      const recognitions = index.clusters[i]?.recognitions ?? []
      const lists = index.lists.filter(l => recognitions.some(r => r.list === l.id))
      const cited = [
        ...[...d.figures, ...d.notes, ...d.measures, ...d.leadEnterprises].map(row => row.source),
        ...[...d.recognitionEvidence, ...lists].flatMap(row => row.sources),
        ...lists.flatMap(l => findApplicableDeadlines(l, index.deadlines).map(notice => notice.deadline.source)),
        ...recognitions.flatMap(r => (r.reReviewed ? [r.reReviewed.source] : [])),
        ...d.termEnd.map(rule => rule.source),
      ]
      expect(
        d.sources.map(s => s.id),
        d.id,
      ).toEqual([...new Set(cited)].sort())
    }
  })

  test('measures.json has the sources that the measures and the index cite', () => {
    const sourceIds = new Set(measures.sources.map(s => s.id))
    const cited = [
      ...[...measures.measures, ...index.deadlines].map(row => row.source),
      ...[...measures.directions, ...index.lists].flatMap(row => row.sources),
      ...index.clusters.flatMap(c => c.recognitions.flatMap(r => (r.reReviewed ? [r.reReviewed.source] : []))),
    ]
    expect(cited.filter(id => !sourceIds.has(id))).toEqual([])
    expect(sourceIds.size).toBe(new Set(cited).size)
  })

  test('all that clusters, directions and lists cite are published as they are in the table', () => {
    const published = new Map([...measures.sources, ...details.flatMap(d => d.sources)].map(s => [s.id, s]))
    const tableRows = parseTable('sources.json').filter(s => published.has(s.id))
    expect(published.size).toBe(tableRows.length)
    for (const row of tableRows) expect(published.get(row.id)).toEqual(row)
  })
})

describe('facts.json', () => {
  test('counts and dates what the file of each cluster holds, and has the sources of figures and recognitions', () => {
    const { rows, sources } = parseFacts(JSON.parse(committed.get('facts.json') ?? '')).value
    expect(rows.map(row => row.id)).toEqual(index.clusters.map(c => c.id))
    for (const [i, d] of details.entries()) {
      const row = rows[i]
      expect(row?.measures, d.id).toEqual(
        DIRECTION_IDS.map(id => selectCountableMeasures(d.measures).filter(m => m.direction === id).length),
      )
      expect(row?.sources, d.id).toBe(d.sources.length)
      if (row?.figure) expect(d.figures, d.id).toContainEqual(row.figure)
      if (row?.latest) expect(d.sources.map(s => s.date)).toContain(row.latest)
    }
    expect(rows.map(row => row.recognitionSources)).toEqual(
      details.map(d => [...new Set(d.recognitionEvidence.flatMap(evidence => evidence.sources))]),
    )
    const cited = rows.flatMap(({ figure, recognitionSources }) => [
      ...(figure ? [figure.source] : []),
      ...recognitionSources,
    ])
    expect(cited.length).toBeGreaterThan(20)
    expect(sources.map(s => s.id)).toEqual([...new Set(cited)].sort())
  })
})

describe('programme.json', () => {
  let programme: Programme
  beforeAll(() => {
    programme = parseProgramme(JSON.parse(committed.get('programme.json') ?? '')).value
  })

  test('holds every source, and every statement of it has one there', () => {
    expect(programme.sources).toHaveLength(parseTable('sources.json').length)
    const statements = [
      programme.definition,
      programme.countyMainIndustry,
      programme.cultivationLadder,
      ...programme.countyBaseline,
      ...programme.nationalTotals,
      ...programme.supports,
      ...programme.relatedProgrammes,
      ...programme.rules.flatMap(rule => rule.facts),
      ...programme.indicators.flatMap(indicator => [indicator, ...indicator.thresholds]),
      ...programme.lists.flatMap(list => [...list.aggregates, ...list.notes]),
    ]
    expect(statements.length).toBeGreaterThan(60)
    const cited = [...statements.map(row => row.source), ...programme.excluded.flatMap(row => row.sources)]
    const sourceIds = new Set(programme.sources.map(s => s.id))
    expect(cited.filter(id => !sourceIds.has(id))).toEqual([])
  })

  test('has no rule of another province, and the eight indicators with the national thresholds', () => {
    expect(programme.rules.map(rule => rule.id)).not.toContain('yunnan-standard')
    expect(programme.indicators.map(i => i.thresholds.length)).toEqual([5, 2, 0, 0, 0, 0, 0, 0])
  })

  test('counts what is on record of each cluster', () => {
    for (const d of details) {
      const own = programme.recorded.find(row => row.id === d.id)
      expect(own, d.id).toEqual({
        id: d.id,
        figures: d.figures.length,
        measures: d.measures.length,
        leads: d.leadEnterprises.length,
      })
    }
  })
})

describe('src/domain/place/place/prefectures.ts', () => {
  test('names the 21 prefectures of divisions.csv, with their pinyin', () => {
    const rows = parseDivisions(texts['divisions.csv']).filter(d => d.level === 'prefecture')
    const expected = rows.map(d => {
      const short = toShortName(d.name)
      return { code: d.adcode, name: d.name, short, pinyin: toPinyinForms({ short, syllables: d.pinyin }).pinyin }
    })
    expect(expected).toHaveLength(21)
    expect(PREFECTURES).toEqual(expected)
  })
})

describe('a mistake in the tables stops the build and is named by file, record and field', () => {
  const SANTAI = 'santai-textile-footwear'
  const QINGYANG = 'qingyang-aviation-supply'
  const changeRow = (name: TableName, id: string, key: string, i: number | null, change: (target: Row) => void) => {
    const tableRows = parseTable<RawCluster>(name)
    const tableRow = tableRows.find(r => r.id === id)
    const target = i === null ? tableRow : (tableRow?.[key] as Row[] | undefined)?.[i]
    if (target === undefined) throw new Error(`No ${id} ${key} ${i}`)
    change(target)
    return { ...texts, [name]: JSON.stringify(tableRows) }
  }
  const changeCluster = (id: string, values: object) => () =>
    changeRow('clusters.json', id, '', null, r => Object.assign(r, values))
  const changeItem = (key: string, i: number, values: object) => () =>
    changeRow('clusters.json', SANTAI, key, i, r => Object.assign(r, values))
  const removeField = (key: string, i: number, field: string) => () =>
    changeRow('clusters.json', SANTAI, key, i, r => {
      delete r[field]
    })
  const changeOtherTable = (name: TableName, id: string, values: object) => () =>
    changeRow(name, id, '', null, r => Object.assign(r, values))
  const changePolicy = (key: string, i: number, values: object) => () => {
    const read = JSON.parse(texts['policy.json']) as Record<string, Row[]>
    Object.assign(read[key]?.[i] ?? {}, values)
    return { ...texts, 'policy.json': JSON.stringify(read) }
  }
  const changeDeadline = (values: object) => changePolicy('deadlines', 0, values)
  const clusterPrefix = `clusters.json: ${SANTAI}: `
  const deadlinePrefix = 'policy.json: province-annual: deadlines[0].'
  const formatEnglish = (problem: Problem) => formatProblem(faultMessages, problem)

  const addFormerName = (row: string) => () => ({
    ...texts,
    'former-names.csv': `adcode,name,code,until,source\n${row}`,
  })
  const mistakes: [broken: () => TableTexts, message: string][] = [
    [changeItem('figures', 2, { source: 'x' }), `${clusterPrefix}figures[2].source: no such source “x”`],
    [removeField('figures', 2, 'source'), `${clusterPrefix}figures[2].source: is missing`],
    [removeField('measures', 0, 'source'), `${clusterPrefix}measures[0].source: is missing`],
    [removeField('notes', 0, 'source'), `${clusterPrefix}notes[0].source: is missing`],
    [changeItem('recognitions', 0, { sources: [] }), `${clusterPrefix}recognitions[0].sources: names no source`],
    [
      changeItem('recognitions', 0, { list: 'sc-2022' }),
      `${clusterPrefix}recognitions[0].list: no such list “sc-2022”`,
    ],
    [
      changeItem('recognitions', 0, { reReviewed: { result: 'passed', date: '2022', source: 'scol-2023-07-batch1' } }),
      `${clusterPrefix}recognitions[0].reReviewed.date: the review of 2022 is before sc-2023 was announced, 2023-07`,
    ],
    [
      () =>
        changeRow('clusters.json', SANTAI, '', null, r => {
          const own = r.recognitions as Row[]
          own.push({ ...own[0], list: 'sc-2024' } as unknown as Row)
        }),
      `${clusterPrefix}recognitions[1].list: the term of sc-2024 overlaps that of sc-2023, of the same level`,
    ],
    [
      changeOtherTable('recognition-lists.json', 'sc-2023', { validTo: null }),
      'sc-2023: validTo: the end of the term is nothing, while its basis is “sourced”',
    ],
    [changeItem('figures', 0, { value: '12' }), `${clusterPrefix}figures[0].value: found “12”, expected a number`],
    [
      changeItem('figures', 0, { metric: 'output', unit: '万元' }),
      `${clusterPrefix}figures[0].unit: the unit of output is “万元”, expected “亿元”`,
    ],
    [changeItem('figures', 0, { kind: 'actual', asOf: '2035' }), `${clusterPrefix}figures[0].asOf: as of 2035`],
    [changeItem('measures', 0, { colour: 'red' }), `${clusterPrefix}measures[0].colour: “colour” is no field`],
    [
      changeItem('measures', 0, { textZh: '长'.repeat(81) }),
      `${clusterPrefix}measures[0].textZh: has 81 characters, more than 80`,
    ],
    [
      changeItem('measures', 0, { quoteZh: '长'.repeat(61) }),
      `${clusterPrefix}measures[0].quoteZh: has 61 characters, more than 60`,
    ],
    [
      changeItem('figures', 0, { quoteZh: '长'.repeat(61) }),
      `${clusterPrefix}figures[0].quoteZh: has 61 characters, more than 60`,
    ],
    [
      changeItem('recognitions', 0, { quoteZh: '长'.repeat(61) }),
      `${clusterPrefix}recognitions[0].quoteZh: has 61 characters, more than 60`,
    ],
    [
      changeItem('figures', 1, { textZh: '将实现产值60亿元。' }),
      `${clusterPrefix}figures[1].kind: is “actual”, but the words say 将: expected “target”`,
    ],
    [changeItem('figures', 1, { flag: null }), `${clusterPrefix}figures[0].flag: has no flagged partner in 亿元`],
    [
      changeItem('measures', 0, { textZh: '电话13812345678' }),
      `${clusterPrefix}measures[0].textZh: “13812345678” looks like a telephone number`,
    ],
    [
      changeItem('measures', 0, { textZh: '县长王强介绍，已建成。' }),
      `${clusterPrefix}measures[0].textZh: “王强” looks like a person's name`,
    ],
    [
      changeItem('notes', 0, { asOf: '2024-13' }),
      `${clusterPrefix}notes[0].asOf: found “2024-13”, expected YYYY, YYYY-MM or YYYY-MM-DD`,
    ],
    [changeCluster(SANTAI, { adcode: '510799' }), `${clusterPrefix}adcode: no such county “510799”`],
    [
      changeCluster(SANTAI, { prefecture: '510600' }),
      `${clusterPrefix}adcode: “510722 三台县” is not in the prefecture 510600 德阳市`,
    ],
    [
      changeCluster(SANTAI, { relatedTo: ['nobody'], relatedNote: 'x' }),
      `${clusterPrefix}relatedTo[0]: “nobody” does not exist`,
    ],
    [changeCluster(QINGYANG, { id: SANTAI }), `${clusterPrefix}id: the id “${SANTAI}” appears more than once`],
    [changeCluster(QINGYANG, { nameZh: ' ' }), `clusters.json: ${QINGYANG}: nameZh: “ ” has outer spaces`],
    [
      changeOtherTable('recognition-lists.json', 'sc-2023', { namesKnown: 99 }),
      `sc-2023: namesKnown: is 99, counted ${countNames('sc-2023')}`,
    ],
    [
      changeOtherTable('recognition-lists.json', 'sc-2023', { withoutPublishedName: 0 }),
      'sc-2023: withoutPublishedName: is 0, counted 1',
    ],
    [
      changeOtherTable('sources.json', 'scol-2023-07-batch1', { grade: 'E' }),
      'sources.json: scol-2023-07-batch1: grade: found “E”, expected A / B / C / D',
    ],
    [changeOtherTable('sources.json', 'scol-2023-07-batch1', { id: 'y' }), 'sources.json: y: is not used'],
    [
      changeOtherTable('industries.json', 'medicine', { glyph: '医药' }),
      'industries.json: medicine: glyph: found “医药”, expected one character',
    ],
    [
      changeOtherTable('directions.json', 'green', { sources: ['z'] }),
      'directions.json: green: sources[0]: no such source “z”',
    ],
    [() => ({ ...texts, 'clusters.json': '[{' }), 'clusters.json: it is not valid JSON: line 1, character 3'],
    [
      () => ({ ...texts, 'divisions.csv': 'code\n1' }),
      'divisions.csv: found the columns code, expected adcode,name,level,parent,pinyin',
    ],
    [addFormerName('510117,郫都区,510124,2016,areacodes'), 'former-names.csv: 510117: name: 郫都区 is its name today'],
    [addFormerName('510199,郫县,510124,2016,areacodes'), 'former-names.csv: 510199: adcode: no such division “510199”'],
    [addFormerName('510117,郫县,510124,2016,'), 'former-names.csv: 郫县: source: names no source'],
    [
      addFormerName('510117,郫县,510124,recently,areacodes'),
      'former-names.csv: 郫县: until: found “recently”, expected a year of four digits',
    ],
    [() => ({ ...texts, 'english-names.csv': 'adcode,en' }), 'english-names.csv: the file is empty'],
    [changeDeadline({ monthDay: '4-1' }), `${deadlinePrefix}monthDay: found “4-1”, expected MM-DD of every year`],
    [changeDeadline({ monthDay: '04-31' }), `${deadlinePrefix}monthDay: found “04-31”, expected MM-DD`],
    [
      changeOtherTable('county.json', 'rongxian-economic-zone', { clusters: ['x-y'] }),
      'county.json: rongxian-economic-zone: clusters: no such cluster “x-y”',
    ],
    [
      changeOtherTable('county.json', 'rongxian-economic-zone', { industriesEn: [] }),
      'county.json: rongxian-economic-zone: industriesEn: has 0 translations of ',
    ],
    [
      changeOtherTable('county.json', 'rongxian-economic-zone', { level: 'city' }),
      'county.json: rongxian-economic-zone: level: found “city”, expected national / province',
    ],
    [changeDeadline({ monthDay: '02-29' }), `${deadlinePrefix}monthDay: found “02-29”, expected MM-DD`],
    [changeDeadline({ boundary: 'after' }), `${deadlinePrefix}boundary: found “after”, expected before / by`],
    [changeDeadline({ boundary: 'by' }), `${deadlinePrefix}boundary: found “by”, but the notice says “before” the day`],
    [changePolicy('countyBaseline', 0, { asOf: '2024' }), 'policy.json: countyBaseline[0].asOf: as of 2024, but the'],
    [
      changeItem('notes', 0, { asOf: '2035', source: 'scol-2023-07-batch1' }),
      `${clusterPrefix}notes[0].asOf: as of 2035, but the source is of 2023-07`,
    ],
    [
      changeItem('recognitions', 0, { listBasis: 'elimination', certainty: 'reported', note: null }),
      `${clusterPrefix}recognitions[0].note: a list by elimination needs a note`,
    ],
    [
      changeItem('recognitions', 0, { listBasis: 'elimination' }),
      `${clusterPrefix}recognitions[0].certainty: the certainty is “stated”, but the list follows`,
    ],
    [changeDeadline({ source: 'x' }), `${deadlinePrefix}source: no such source “x”`],
    [changeDeadline({ appliesTo: [] }), `${deadlinePrefix}appliesTo: names no list`],
    [changeDeadline({ appliesTo: ['sc-2023', 'sc-2022'] }), `${deadlinePrefix}appliesTo[1]: no such list “sc-2022”`],
    [
      changeDeadline({ appliesTo: ['cn-2022'] }),
      `${deadlinePrefix}appliesTo[0]: “cn-2022” is no list of the level province`,
    ],
    [
      changeDeadline({ id: 'national-annual-2022-list' }),
      'policy.json: deadlines: “national-annual-2022-list” appears more',
    ],
  ]
  test.each(mistakes.map(([broken, message]) => [message, broken] as const))('%s', (message, broken) => {
    const { problems, files } = buildData(broken())
    expect(problems.map(formatEnglish)).toContainEqual(expect.stringContaining(message))
    expect(files.size).toBe(0)
  })

  test('several mistakes are all named', () => {
    const twoMistakes = { ...changeCluster(SANTAI, { adcode: '510799' })(), 'sources.json': '{}' }
    const lines = buildData(twoMistakes).problems.map(formatEnglish)
    expect(lines).toEqual([
      'sources.json: the file is not an array of records ([ … ])',
      expect.stringContaining(`${clusterPrefix}adcode`),
    ])
  })

  test.each([
    ['clusters.json', SANTAI, { industry: 'space' }, 'industry'],
    ['recognition-lists.json', 'sc-2023', { level: 'county' }, 'level'],
    ['sources.json', 'scol-2023-07-batch1', { mirror: 'yes' }, 'mirror'],
    ['industries.json', 'medicine', { glyph: '医药' }, 'glyph'],
  ] as const)(
    'a row of %s with a mistake is named once, and nothing that refers to it',
    (file, record, values, field) => {
      const { problems } = buildData(changeOtherTable(file, record, values)())
      expect(problems.map(problem => [problem.file, problem.record, problem.field])).toEqual([[file, record, field]])
    },
  )
})

test('every term the interface names has its definition', () => {
  const namedTerms = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.tsx'))
    .flatMap(file => [
      ...readFileSync(join('src', file), 'utf8').matchAll(/<GlossaryTerm id="([^"]+)"|term: '([^']+)'/g),
    ])
    .map(match => match[1] ?? match[2])
  expect(namedTerms.length).toBeGreaterThan(8)
  const definedTerms: string[] = programmeMessages.glossaryTerms.map(([id]) => id)
  for (const id of [...namedTerms, ...MEASURE_KINDS]) expect(definedTerms).toContain(id)
})
