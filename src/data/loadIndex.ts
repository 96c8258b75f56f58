// Decides how an index in several files becomes one: in their order, the next ones on their way while one is read.
// One part that fails fails the whole, since a list that is silently short would be a false statement.
import type { ClusterIndex } from './files'
import { FILES, type Parsed } from './files'
import type { JsonLoader } from './loadJson'
import { createParseContext, parseIndexInSteps, parseIndexPartInSteps } from './parse'
import { runTimeSliced } from './runTimeSliced'

/** Parts on their way at a time. */
const MAX_PARALLEL_PARTS = 3

export async function loadIndex(load: JsonLoader, signal: AbortSignal): Promise<Parsed<ClusterIndex>> {
  const parseContext = createParseContext()
  const first = await runTimeSliced(parseIndexInSteps(await load(FILES.index, { signal }), parseContext), signal)
  const { more = [], ...index } = first.value
  if (more.length === 0) return first
  const pendingParts: Promise<unknown>[] = []
  const requestPart = (file: string) => {
    const response = load(file, { signal })
    // Whoever awaits it is told; until then nobody has to listen.
    response.catch(() => {})
    pendingParts.push(response)
  }
  more.slice(0, MAX_PARALLEL_PARTS).forEach(requestPart)
  const clusters = [...index.clusters]
  const rejected = [...first.rejected]
  for (const [i, file] of more.entries()) {
    const json = await pendingParts.shift()
    more.slice(i + MAX_PARALLEL_PARTS, i + MAX_PARALLEL_PARTS + 1).forEach(requestPart)
    const part = await runTimeSliced(parseIndexPartInSteps(json, parseContext, file), signal)
    for (const cluster of part.value.clusters) clusters.push(cluster)
    rejected.push(...part.rejected)
  }
  return { value: { ...index, clusters }, rejected }
}
