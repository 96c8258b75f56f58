// Preview pictures of all pages and posters of all clusters, in both languages: every text fits, measured with the font of the
// pictures; codes are read by two foreign decoders; some pictures are compared with those that were looked at.
import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import decodeQr from 'qr/decode.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseClusterDetail, parseTopology } from '../../src/data/parse'
import type { ClusterId } from '../../src/domain/cluster/cluster'
import { getPreviewPath, PREVIEW_SIZE } from '../../src/domain/export/previewPicture'
import { DATA_FOLDER } from '../../src/domain/export/publishedData'
import { LANGS, type Lang } from '../../src/domain/language/language'
import { POSTER_SIZE } from '../../src/drawings/posterSize'
import { decodeGeometry } from '../../src/map/basemap/geometry'
import { comparePicture } from '../../tests/support/browser/screenshots'
import { ALL_DATA as DATA } from '../../tests/support/data/dataset'
import { findOverlaps, findSvgTexts } from '../../tests/support/data/svgTexts'
import { openLanguageModules } from '../../tests/support/server/languageModules'
import { getLanguageFolder } from './htmlDocument'
import { listPagePaths } from './pagePaths'
import { loadPictureFont, type PictureFont } from './pictureFont'
import { renderPicture } from './previewImages'
import { createPublishedReader } from './publishedFiles'
import { loadShapeDefs } from './shapeDefs'

type Prerender = typeof import('../../src/app/prerender/prerender')
type ClusterPoster = typeof import('../../src/drawings/clusterPoster')
type ListPoster = typeof import('../../src/drawings/listPoster')
type TestData = typeof import('../../tests/support/data/dataset')
type MapModelModule = typeof import('../../src/model/map/mapModel')

const PATHS = listPagePaths(DATA)
/** In either language, one of the longest names. */
const LONGEST_NAME = 'guanghan-oil-gas-equipment'
const ORIGIN = { link: 'https://clusters.jxt.sc.example.gov.cn/map/', day: DATA.day, version: DATA.sourcesTo }
const MARGIN = 52
const readPublished = createPublishedReader('public')
const { geometry } = loadShapeDefs(readPublished)
const detailGeometry = decodeGeometry(parseTopology(readPublished('geo/detail.json'), 'geo/detail.json').value)
let font: PictureFont
beforeAll(async () => {
  font = await loadPictureFont()
})

/** The drawings of a language by name: the path of a page, the id of a cluster. */
async function drawAll(lang: Lang) {
  const { load, close } = await openLanguageModules(lang)
  const { createSiteRenderer } = await load<Prerender>('src/app/prerender/prerender.tsx')
  const { buildClusterPosterSvg } = await load<ClusterPoster>('src/drawings/clusterPoster.ts')
  const { buildListPosterSvg } = await load<ListPoster>('src/drawings/listPoster.ts')
  const { selectMapModel } = await load<MapModelModule>('src/model/map/mapModel.ts')
  const { ALL_DATA: data, buildView } = await load<TestData>('tests/support/data/dataset.ts')
  const site = await createSiteRenderer(readPublished, DATA.day)
  const previews = new Map<string, string>()
  for (const path of PATHS) previews.set(path, (await site.buildPreview(path, geometry, font.measure)).svg)
  const shared = { ...ORIGIN, data, geometry: detailGeometry, measure: font.measure }
  const posters = new Map(
    data.clusters.map(cluster => {
      const file = `${DATA_FOLDER}/${getLanguageFolder(lang)}clusters/${cluster.id}.json`
      const detail = parseClusterDetail(readPublished(file), cluster.id as ClusterId).value
      const link = new URL(`${getLanguageFolder(lang)}clusters/${cluster.id}/?asof=${DATA.day}`, ORIGIN.link).href
      return [cluster.id as string, buildClusterPosterSvg({ ...shared, link, cluster, detail })]
    }),
  )
  const model = selectMapModel(buildView(), data, data.clusters)
  posters.set(
    'list',
    buildListPosterSvg({ ...shared, clusters: data.clusters, filters: [], searchNote: '', isComparison: false, model }),
  )
  await close()
  return { previews, posters }
}

const isSelfContained = (svg: string): boolean => !/class=|style=|href|url\(|NaN|undefined/.test(svg)

describe.each(LANGS)('%s', lang => {
  let drawings: Awaited<ReturnType<typeof drawAll>>
  beforeAll(async () => {
    drawings = await drawAll(lang)
  })
  const renderPng = async (svg: string) => renderPicture(svg, await font.writeFiles([svg]))

  test('no text of a preview is cut off, covers another or reaches the map', () => {
    for (const [path, svg] of drawings.previews) {
      const texts = findSvgTexts(svg, font.measure)
      const [credit] = texts.slice(-1)
      const outside = texts.filter(
        text =>
          text.left < MARGIN ||
          text.right > (text === credit ? PREVIEW_SIZE.width - MARGIN : 620) ||
          text.baseline + text.size * 0.3 > PREVIEW_SIZE.height,
      )
      expect([path, texts.length >= 4, outside, findOverlaps(texts)]).toEqual([path, true, [], []])
    }
  })

  test('no text of a poster is cut off or covers another, and no longest name is shortened', () => {
    for (const [id, svg] of drawings.posters) {
      const texts = findSvgTexts(svg, font.measure)
      const outside = texts.filter(
        ({ left, right, baseline }) =>
          left < 60 || right > POSTER_SIZE.width - 58 || baseline < 60 || baseline > POSTER_SIZE.height - 48,
      )
      expect([id, outside, findOverlaps(texts)]).toEqual([id, [], []])
      const title = texts.filter(({ size }) => size >= 36 && size < 80).map(({ text }) => text)
      const names = id === 'list' ? texts.filter(({ size }) => size === 19).map(({ text }) => text) : []
      expect([id, [...title, ...names].join('').includes('…')]).toEqual([id, false])
    }
  })

  test('each picture is one self-contained drawing with the approval line, in characters that the font has', () => {
    for (const svg of [...drawings.previews.values(), ...drawings.posters.values()]) {
      expect(isSelfContained(svg)).toBe(true)
      expect(svg).toContain(lang === 'en' ? 'not officially reviewed' : '未经审图')
      expect([...svg.replace(/<[^>]*>/g, '')].filter(character => !font.hasCharacter(character))).toEqual([])
    }
  })

  test('no two pages have the same preview', () => {
    expect(new Set(drawings.previews.values()).size).toBe(PATHS.length)
    expect(new Set(PATHS.map(getPreviewPath)).size).toBe(PATHS.length)
  })

  test('a preview becomes the same small PNG of 1200 x 630 pixels each time', async () => {
    const svg = drawings.previews.get('') ?? ''
    const png = await renderPng(svg)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.length).toBeLessThan(90_000)
    expect(await renderPng(svg)).toEqual(png)
  })

  test('two foreign decoders read the code of a poster', async () => {
    const { data, width, height } = PNG.sync.read(await renderPng(drawings.posters.get(LONGEST_NAME) ?? ''))
    const link = new URL(`${getLanguageFolder(lang)}clusters/${LONGEST_NAME}/?asof=${DATA.day}`, ORIGIN.link).href
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(link)
    expect(decodeQr({ data: new Uint8Array(data), width, height })).toBe(link)
  })

  test.each(['poster', 'preview'] as const)('the %s of the longest name looks as before', async kind => {
    const svg =
      kind === 'poster' ? drawings.posters.get(LONGEST_NAME) : drawings.previews.get(`clusters/${LONGEST_NAME}/`)
    expect(await comparePicture(await renderPng(svg ?? ''), `${kind}-${lang}`)).toBeNull()
  })
})
