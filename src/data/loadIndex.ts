// Decides how an index in several files becomes one: in their order, the next ones on their way while one is read.
// One part that fails fails the whole, since a list that is silently short would be a false statement.
import type { Index } from './files'
import { FILES, type Parsed } from './files'
import type { Load } from './load'
import { indexSteps, newReading, partSteps } from './parse'
import { inSlices } from './slices'

/** Parts on their way at a time. */
const AHEAD = 3

export async function loadIndex(load: Load, signal: AbortSignal): Promise<Parsed<Index>> {
  const reading = newReading()
  const first = await inSlices(indexSteps(await load(FILES.index, { signal }), reading), signal)
  const { more = [], ...index } = first.value
  if (more.length === 0) return first
  const asked: Promise<unknown>[] = []
  const ask = (file: string) => {
    const answer = load(file, { signal })
    // Whoever awaits it is told; until then nobody has to listen.
    answer.catch(() => {})
    asked.push(answer)
  }
  more.slice(0, AHEAD).forEach(ask)
  const clusters = [...index.clusters]
  const rejected = [...first.rejected]
  for (const [i, file] of more.entries()) {
    const json = await asked.shift()
    more.slice(i + AHEAD, i + AHEAD + 1).forEach(ask)
    const part = await inSlices(partSteps(json, reading, file), signal)
    for (const cluster of part.value.clusters) clusters.push(cluster)
    rejected.push(...part.rejected)
  }
  return { value: { ...index, clusters }, rejected }
}
