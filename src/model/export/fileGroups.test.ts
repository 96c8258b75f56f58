import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DATA_FOLDER } from '../../domain/export/publishedData'
import type { Manifest } from '../../domain/export/publishedFiles'
import { openDataMessages as en } from '../../messages/en/openData'
import { openDataMessages as zh } from '../../messages/zh/openData'
import { selectFileGroups } from './fileGroups'

const manifest: Manifest = JSON.parse(readFileSync(`public/${DATA_FOLDER}/version.json`, 'utf8'))
const groups = (['tables', 'records', 'descriptions'] as const).flatMap(name => selectFileGroups(manifest, name))

test('the page on open data has every published file, in one group, and its English edition', () => {
  const listed = groups.flatMap(({ files }) => files.map(({ path }) => path))
  const editions = manifest.files.map(({ path }) => path).filter(path => path.startsWith('en/'))
  expect([...listed, ...editions].sort()).toEqual(manifest.files.map(({ path }) => path).sort())
  expect(groups.flatMap(({ english }) => english).sort()).toEqual(editions.sort())
})

test('every group has a description in both languages, and the sum of its files', () => {
  expect(groups.filter(({ name }) => !zh.fileTitles[name] || !en.fileTitles[name])).toEqual([])
  const clusters = groups.find(({ name }) => name === 'clusters/*.json')
  expect(clusters?.bytes).toBe(clusters?.files.reduce((sum, file) => sum + file.bytes, 0))
  expect(clusters?.schema).toBe('schemas/cluster-detail.json')
})
