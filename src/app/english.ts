// Makes the page English before it is drawn: its words, and the names of places, without which it goes by their pinyin.
import type { QueryClient } from '@tanstack/react-query'
import { englishNames } from '../data/englishNames'
import { speak } from '../i18n/catalogue'
import { english, namePlaces } from '../i18n/en/all'

/** @param patience after which the page is drawn without the names */
export async function speakEnglish(client: QueryClient, patience: Promise<unknown>): Promise<void> {
  speak(english)
  const names = client.fetchQuery(englishNames).then(({ value }) => namePlaces(value))
  await Promise.race([names.catch(() => {}), patience])
}
