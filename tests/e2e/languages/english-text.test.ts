// The Chinese texts of the prerendered English pages, and the reasons that allow them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { t } from '../../../src/messages/en/t'
import { type ChineseText, findChineseTexts } from '../../support/browser/chineseTexts'
import { CLUSTERS, readPublished, TRANSLATIONS } from '../../support/data/sourceTables'

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T

const INDUSTRIES = read<readonly { readonly zh: string }[]>('data/industries.json')
const { lists, rules } = JSON.parse(readPublished('data/v1/programme.json')) as Readonly<
  Record<'lists' | 'rules', readonly { readonly documentNumber: string | null }[]>
>

const ALLOWED_NAMES = [
  t.productInOtherLanguage,
  t.switchShort,
  t.switchLanguage,
  ...CLUSTERS.flatMap(c => [c.nameZh, c.shortZh, ...c.recognitions.flatMap(r => r.nameAsPublished ?? [])]),
  ...INDUSTRIES.map(industry => industry.zh),
  ...[...lists, ...rules].flatMap(row => row.documentNumber ?? []),
  // In brackets after the English name.
  ...Object.values(TRANSLATIONS).flatMap(text => text.match(/[\u3400-\u9fff][\u3400-\u9fff·〔〕\d]*/g) ?? []),
].join('\n')

/** Quotations of a source, in single quotation marks inside ours. */
const QUOTATIONS = new Set(
  readdirSync('public/data/v1/clusters').flatMap(file => {
    const quotes = readPublished(`data/v1/clusters/${file}`).match(/"quoteZh":"(?:[^"\\]|\\.)*"/g) ?? []
    return quotes.map(quote =>
      Object.values(JSON.parse(`{${quote}}`))
        .join('')
        .replaceAll('“', '‘')
        .replaceAll('”', '’'),
    )
  }),
)

/** Document numbers: 工信部企业函〔2023〕283号. */
const DOCUMENT = /[\p{sc=Han}]+〔\d{4}〕\d+号/gu

/** The text of a request to an authority. */
const REQUEST = /^\S+政府信息公开工作机构：\n/

/** Amounts as published, after their English. */
const AMOUNT = /^\([\d.,]+[亿万]元(\/年)?\)$/

/** Names may be shortened: the list leaves out the place, and the common ending. */
const isAllowed = ({ text, lang, before }: ChineseText): boolean => {
  const translation = TRANSLATIONS[text]
  return (
    lang === 'zh-CN' &&
    (ALLOWED_NAMES.includes(text) ||
      QUOTATIONS.has(text.replace(/^“|”$/g, '')) ||
      AMOUNT.test(text) ||
      REQUEST.test(text) ||
      !/\p{sc=Han}/u.test(text.replace(DOCUMENT, '')) ||
      (translation !== undefined && before.includes(translation)))
  )
}

const pages = readdirSync(join(inject('siteFolder'), 'en'), { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('index.html'))
  .map(path => ({ path, texts: findChineseTexts(readFileSync(join(inject('siteFolder'), 'en', path), 'utf8')) }))

test('Chinese text of an English page is a name, a quotation, an amount, or stands beside its translation', () => {
  expect(pages.length).toBeGreaterThan(0)
  const unexpected = pages.flatMap(({ path, texts }) =>
    texts.filter(text => !isAllowed(text)).map(({ text, ancestors }) => `${path}: ${text} (${ancestors})`),
  )
  expect(unexpected).toEqual([])
})
