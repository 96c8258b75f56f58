// Renders the changes of the data as feeds: Atom (RFC 4287) and JSON Feed 1.1, in one language. Pure: the same changes give
// the same bytes. Ids do not depend on the address of the site, which may be unknown or change.

import { createHash } from 'node:crypto'
import * as province from '#dataset/province.json'
import type { DataChange } from '../../src/domain/change/dataChange'
import { addDays, type IsoDay } from '../../src/domain/date/isoDay'
import { DATA_FOLDER, DATA_LICENCE } from '../../src/domain/export/publishedData'
import type { Lang } from '../../src/domain/language/language'
import { changeMessages as changesEn } from '../../src/messages/en/changes'
import { openDataMessages as openDataEn } from '../../src/messages/en/openData'
import { t as tEn } from '../../src/messages/en/t'
import { changeMessages as changesZh } from '../../src/messages/zh/changes'
import { openDataMessages as openDataZh } from '../../src/messages/zh/openData'
import { t as tZh } from '../../src/messages/zh/t'
import { formatHref } from '../../src/view/pages'
import { escapeHtml, getLanguageFolder } from './htmlDocument'

interface CitedSource {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly url: string | null
}

interface FeedInput {
  readonly lang: Lang
  /** The site's public URL with a slash at its end, when it is known. */
  readonly origin: string | null
  /** The newest first. */
  readonly changes: readonly DataChange[]
  readonly sources: readonly CitedSource[]
}

/** The changes and the sources that they may cite, from the published files. */
export function readChanges(read: (path: string) => unknown): Pick<FeedInput, 'changes' | 'sources'> {
  const { changes } = read(`${DATA_FOLDER}/changes.json`) as Pick<FeedInput, 'changes'>
  const { sources } = read(`${DATA_FOLDER}/programme.json`) as Pick<FeedInput, 'sources'>
  return { changes, sources }
}

const MESSAGES = {
  'zh-CN': { ...openDataZh, changeKind: changesZh.changeKind, productName: tZh.productName },
  en: { ...openDataEn, changeKind: changesEn.changeKind, productName: tEn.productName },
} as const

/** Readers show at most so many. */
const MAX_ENTRIES = 100

/** Paths below the site's root. */
export const getFeedPaths = (lang: Lang): { readonly atom: string; readonly json: string } => ({
  atom: `${getLanguageFolder(lang)}feeds/changes.atom`,
  json: `${getLanguageFolder(lang)}feeds/changes.json`,
})

/** A UUID of version 5, from a name within this project. */
function toUuid(name: string): string {
  const hash = createHash('sha1').update(`${province.siteId} ${name}`).digest('hex')
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    variant + hash.slice(18, 20),
    hash.slice(20, 32),
  ].join('-')
}

/** Midnight in China. */
const toDateTime = (day: string): string => `${day}T00:00:00+08:00`

/** Up to the first sign between clauses, at most 40 characters in Chinese and 80 in English. */
function getFirstClause(text: string, maximum: number): string {
  const [clause = ''] = text.split(/[：；，。]|[:;,.](?= |$)/)
  const letters = [...clause]
  return letters.length > maximum ? `${letters.slice(0, maximum).join('')}…` : clause
}

function buildEntries({ lang, origin, changes, sources }: FeedInput) {
  const messages = MESSAGES[lang]
  return changes.slice(0, MAX_ENTRIES).map(change => {
    const isTranslated = lang === 'en' && change.textEn !== null
    const text = isTranslated ? (change.textEn ?? '') : change.textZh
    const label = messages.changeKind[change.kind]
    const [cluster, ...others] = change.clusters
    // The period of the view begins after its first day.
    const since = addDays(change.date as IsoDay, -1)
    const view = cluster && others.length === 0 ? { cluster } : { view: 'changes', since }
    const path = getLanguageFolder(lang) + formatHref(Object.entries(view))
    return {
      id: `urn:uuid:${toUuid(`${lang} change ${change.id}`)}`,
      lang: isTranslated ? lang : 'zh-CN',
      title: `${label}${lang === 'en' ? ': ' : '：'}${getFirstClause(text, isTranslated ? 80 : 40)}`,
      date: toDateTime(change.date),
      kind: change.kind,
      label,
      text,
      path,
      url: origin === null ? null : origin + path,
      clusters: change.clusters,
      sources: sources.filter(({ id }) => change.sources.includes(id)),
    }
  })
}

/** Without an address of the site, links are relative to the feed. */
export function renderAtomFeed(input: FeedInput): string {
  const { lang, origin } = input
  const messages = MESSAGES[lang]
  const entries = buildEntries(input)
  const root = origin ?? (lang === 'en' ? '../../' : '../')
  const renderLink = (attributes: Readonly<Record<string, string>>) =>
    `<link${Object.entries(attributes)
      .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
      .join('')}/>`
  const renderEntry = (entry: (typeof entries)[number]) =>
    [
      `  <entry xml:lang="${entry.lang}">`,
      `    <id>${entry.id}</id>`,
      `    <title>${escapeHtml(entry.title)}</title>`,
      `    <published>${entry.date}</published>`,
      `    <updated>${entry.date}</updated>`,
      `    ${renderLink({ rel: 'alternate', type: 'text/html', href: root + entry.path })}`,
      ...entry.sources.flatMap(({ url, title, publisher }) =>
        url === null ? [] : [`    ${renderLink({ rel: 'via', href: url, title: `${title} · ${publisher}` })}`],
      ),
      `    <category term="${escapeHtml(entry.kind)}" label="${escapeHtml(entry.label)}"/>`,
      `    <content type="text">${escapeHtml(entry.text)}</content>`,
      '  </entry>',
    ].join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">
  <id>urn:uuid:${toUuid(`${lang} feed`)}</id>
  <title>${escapeHtml(messages.feedTitle)}</title>
  <subtitle>${escapeHtml(messages.feedDescription)}</subtitle>
  <updated>${entries[0]?.date ?? toDateTime('1970-01-01')}</updated>
  <author><name>${escapeHtml(messages.productName)}</name></author>
  <rights>${DATA_LICENCE.name}</rights>
  ${renderLink({ rel: 'self', type: 'application/atom+xml', href: origin === null ? 'changes.atom' : origin + getFeedPaths(lang).atom })}
  ${renderLink({ rel: 'alternate', type: 'text/html', href: `${root}${getLanguageFolder(lang)}open-data/` })}
${entries.map(renderEntry).join('\n')}
</feed>
`
}

/** Addresses must be absolute in a JSON Feed, so it has none while that of the site is unknown. */
export function renderJsonFeed(input: FeedInput): string {
  const { lang, origin } = input
  const messages = MESSAGES[lang]
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: messages.feedTitle,
    description: messages.feedDescription,
    language: lang,
    ...(origin === null
      ? {}
      : {
          home_page_url: `${origin}${getLanguageFolder(lang)}open-data/`,
          feed_url: origin + getFeedPaths(lang).json,
        }),
    authors: [{ name: messages.productName }],
    items: buildEntries(input).map(entry => ({
      id: entry.id,
      ...(entry.url === null ? {} : { url: entry.url }),
      title: entry.title,
      content_text: [
        entry.text,
        ...entry.sources.map(s => [s.title, s.publisher, s.url ?? ''].filter(Boolean).join(' · ')),
      ].join('\n'),
      date_published: entry.date,
      language: entry.lang,
      tags: [entry.kind, ...entry.clusters],
    })),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}
