// Loads the index, which may be in several parts, and parses one part while the next ones are on their way.

import { runTimeSliced } from '../domain/computation/runTimeSliced'
import { type ClusterIndex, FILES, type Parsed } from './files'
import type { JsonLoader } from './loadJson'
import { createParseContext, parseClustersInSteps, parseIndexInSteps } from './parse'

const MAX_PARALLEL_PARTS = 3

/** The parts in their order. A part that fails fails the whole index: an incomplete list would be wrong without notice. */
export async function loadIndex(load: JsonLoader, signal: AbortSignal): Promise<Parsed<ClusterIndex>> {
  const context = createParseContext()
  const first = await runTimeSliced(parseIndexInSteps(await load(FILES.index, { signal }), context), signal)
  const { more = [], ...index } = first.value
  if (more.length === 0) return first
  const pendingParts: Promise<unknown>[] = []
  const requestPart = (file: string) => {
    const response = load(file, { signal })
    // A rejection is thrown where the part is awaited; until then it is not unhandled.
    response.catch(() => {})
    pendingParts.push(response)
  }
  more.slice(0, MAX_PARALLEL_PARTS).forEach(requestPart)
  const clusters = [...index.clusters]
  const rejected = [...first.rejected]
  for (const [i, file] of more.entries()) {
    const json = await pendingParts.shift()
    more.slice(i + MAX_PARALLEL_PARTS, i + MAX_PARALLEL_PARTS + 1).forEach(requestPart)
    const part = await runTimeSliced(parseClustersInSteps(json, context, file), signal)
    for (const cluster of part.value) clusters.push(cluster)
    rejected.push(...part.rejected)
  }
  return { value: { ...index, clusters }, rejected }
}
