// Starts a session with the published tables.
import { FILES } from '../../data/files'
import { loadJson } from '../../data/loadJson'
import { type Division, parseDivisions } from '../../dataset/tables/divisions'
import { toShanghaiDay } from '../../domain/date/isoDay'
import type { PinyinData } from '../../domain/search/pinyin'
import { openSession, type SessionClient } from './openSession'
import { loadPublishedTables } from './publishedTables'

/** Rejects if the published tables do not load. */
export async function startSession(): Promise<{
  readonly client: SessionClient
  readonly places: readonly Division[]
}> {
  const [client, texts, search] = await Promise.all([
    openSession(),
    loadPublishedTables(),
    loadJson(FILES.search) as Promise<{ readonly spelling: PinyinData }>,
  ])
  await client.call('start', { texts, spelling: search.spelling, day: toShanghaiDay(new Date()) })
  return { client, places: parseDivisions(texts['divisions.csv']) }
}
