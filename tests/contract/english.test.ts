// What English needs of the data: a word for every unit, a name for every place and every cluster.
import { expect, test } from 'vitest'
import { f } from '../../src/messages/en/format'
import { names } from '../../src/messages/en/names'
import { METRIC } from '../../src/messages/en/words'
import { DATA } from '../support/dataset'
import { CLUSTERS, published } from '../support/records'

const PLACES: Readonly<Record<string, string>> = JSON.parse(published('data/english.json')).places

test('every unit of a figure has an English word', () => {
  const units = new Set(CLUSTERS.flatMap(cluster => cluster.figures.map(figure => figure.unit)))
  expect(units.size).toBeGreaterThan(20)
  const inEnglish = (unit: string) => Object.values({ ...f.amount(2, unit), original: '' }).join(' ')
  expect([...units].filter(unit => /\p{sc=Han}/u.test(inEnglish(unit)))).toEqual([])
})

test('every prefecture and county has an English name', () => {
  const codes = [...DATA.prefectures.keys(), ...DATA.counties.keys()]
  expect(
    codes.filter(code => !/^[A-Z][\p{sc=Latin}' ]+ (City|County|District|Prefecture)$/u.test(PLACES[code] ?? '')),
  ).toEqual([])
})

test('every cluster has an English name, and a short one without its place', () => {
  for (const cluster of DATA.clusters) {
    expect(names.cluster(cluster)).toMatch(/ cluster( \(name to be confirmed\))?$/)
    const short = names.short(cluster, '')
    expect(short, cluster.id).toMatch(/^[a-z]/)
    expect(short.length, cluster.id).toBeLessThan(46)
  }
})

test('every metric of a figure is named', () => {
  const metrics = new Set(CLUSTERS.flatMap(cluster => cluster.figures.map(figure => figure.metric)))
  expect([...metrics].filter(metric => !(metric in METRIC))).toEqual([])
})
