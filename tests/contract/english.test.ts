// Checks the English data: a translation of every text, a word for every unit, a name for every place and cluster.
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findUntranslated } from '../../src/dataset/publish/englishFiles'
import { localeFormat } from '../../src/messages/en/format'
import { names } from '../../src/messages/en/names'
import { METRIC } from '../../src/messages/en/words'
import { ALL_DATA as DATA } from '../support/data/dataset'
import { CLUSTERS, readPublished, TRANSLATIONS } from '../support/data/sourceTables'

const PLACES: Readonly<Record<string, string>> = JSON.parse(readPublished('data/v1/english.json')).places

test('every unit of a figure has an English word', () => {
  const units = new Set(CLUSTERS.flatMap(cluster => cluster.figures.map(figure => figure.unit)))
  expect(units.size).toBeGreaterThan(20)
  const formatInEnglish = (unit: string) =>
    Object.values({ ...localeFormat.formatAmount(2, unit), original: '' }).join(' ')
  expect([...units].filter(unit => /\p{sc=Han}/u.test(formatInEnglish(unit)))).toEqual([])
})

test('every prefecture and county has an English name', () => {
  const codes = [...DATA.prefectures.keys(), ...DATA.counties.keys()]
  expect(
    codes.filter(code => !/^[A-Z][\p{sc=Latin}' ]+ (City|County|District|Prefecture)$/u.test(PLACES[code] ?? '')),
  ).toEqual([])
})

test('the name of every place on a page is that of the table', () => {
  const places = [...DATA.prefectures.values(), ...DATA.counties.values()]
  expect(places.length).toBeGreaterThan(200)
  for (const place of places)
    expect(PLACES[place.code]?.replace(/ City$/, ''), place.code).toBe(names.place(place).name.replace(/ City$/, ''))
})

test('every cluster has an English name, and a short one without its place', () => {
  for (const cluster of DATA.clusters) {
    expect(names.cluster(cluster)).toMatch(/ cluster( \((name to be confirmed|pinyin)\))?$/)
    const short = names.shortName(cluster, '')
    expect(short, cluster.id).toMatch(/^[a-z]/)
    expect(short.length, cluster.id).toBeLessThan(46)
  }
})

test('every metric of a figure is named', () => {
  const metrics = new Set(CLUSTERS.flatMap(cluster => cluster.figures.map(figure => figure.metric)))
  expect([...metrics].filter(metric => !(metric in METRIC))).toEqual([])
})

test('every published text that is Chinese has a translation', () => {
  const paths = readdirSync('public/data/v1/en', { recursive: true, encoding: 'utf8' }).filter(path =>
    /\.json$/.test(path),
  )
  expect(paths.length).toBeGreaterThan(CLUSTERS.length)
  const files = ['index.json', ...paths].map((path): [string, string] => [path, readPublished(`data/v1/${path}`)])
  expect(findUntranslated(files, TRANSLATIONS)).toEqual([])
})

test('a text that was changed has no translation until somebody writes one', () => {
  const file = JSON.stringify({ notes: [{ textZh: '资料未见。' }], rules: [{ titleZh: '办法', titleEn: 'Measures' }] })
  expect(findUntranslated([['x.json', file]], { 资料已见: 'Seen.' })).toEqual(['x.json: notes.textZh: 资料未见。'])
})
