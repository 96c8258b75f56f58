// Holds the files of a large table to one order and one whole, and those of ours to a single index.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ClusterId } from '../../domain/cluster/cluster'
import { type Dataset, readDataset, TABLES, type TableTexts } from '../tables/readDataset'
import { publish } from './publish'

const texts = Object.fromEntries(TABLES.map(name => [name, readFileSync(`data/${name}`, 'utf8')])) as TableTexts
const { dataset } = readDataset(texts)

const withClusters = (count: number): Dataset => {
  const [first] = dataset.clusters
  if (!first) throw new Error('no cluster')
  // Only the number of clusters counts here.
  const one = { ...first, figures: [], measures: [], notes: [], leadEnterprises: [], products: [] }
  const clusters = Array.from({ length: count }, (_, i) => ({
    ...one,
    id: `x-${String(i).padStart(6, '0')}` as ClusterId,
  }))
  return { ...dataset, clusters }
}

const getIndexNames = (files: ReadonlyMap<string, string>) => [...files.keys()].filter(name => name.startsWith('index'))

test('a short index is one file that names no further parts', () => {
  const files = publish(withClusters(5000))
  expect(getIndexNames(files)).toEqual(['index.json'])
  expect(JSON.parse(files.get('index.json') ?? '')).not.toHaveProperty('more')
})

test('a long index is split into further parts, in order', () => {
  const files = publish(withClusters(10_001))
  expect(getIndexNames(files)).toEqual(['index.json', 'index-2.json', 'index-3.json'])
  const [first, ...rest] = getIndexNames(files).map(name => JSON.parse(files.get(name) ?? ''))
  expect(first.more).toEqual(['data/v1/index-2.json', 'data/v1/index-3.json'])
  const ids = [first, ...rest].flatMap(part => part.clusters.map((c: { id: string }) => c.id))
  expect(ids).toHaveLength(10_001)
  expect(ids).toEqual([...ids].sort())
  expect(rest.map(Object.keys)).toEqual([['clusters'], ['clusters']])
})
