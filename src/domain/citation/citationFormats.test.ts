import { describe, expect, test } from 'vitest'
import { CITATION_FORMATS, formatReferences } from './citationFormats'
import type { Reference } from './reference'

const page = (change: Partial<Reference> = {}): Reference => ({
  kind: 'page',
  key: 'scol-2023-07-batch1',
  author: '四川在线',
  title: '17个集群有啥来头？',
  publisher: null,
  english: { author: 'Sichuan Online', title: 'Who are the 17?' },
  date: '2023-07',
  url: 'https://example.cn/a_b?x=1&y=50%25#z',
  accessed: '2026-11-22',
  lang: 'zh-CN',
  notes: [],
  ...change,
})
const dataset = page({
  kind: 'dataset',
  key: 'sichuan-cluster-map-2026-11-22',
  author: 'Sichuan cluster map contributors',
  title: 'Sichuan Cluster Map (recognition on 22 November 2026)',
  english: {},
  date: '2026-11-20',
  url: 'https://example.cn/en/?asof=2026-11-22',
  lang: 'en',
  notes: ['CC BY 4.0'],
})

const format = (id: string, ...references: Reference[]): string => {
  const found = CITATION_FORMATS.find(f => f.id === id)
  if (!found) throw new Error(id)
  return formatReferences(found, references)
}

describe('GB/T 7714-2015', () => {
  test.each([
    [page(), '四川在线. 17个集群有啥来头？[EB/OL]. (2023-07)[2026-11-22]. https://example.cn/a_b?x=1&y=50%25#z.'],
    [
      page({ date: null, url: 'https://example.cn/' }),
      '四川在线. 17个集群有啥来头？[EB/OL]. [日期不详][2026-11-22]. https://example.cn/.',
    ],
    [page({ url: null }), '四川在线. 17个集群有啥来头？[Z]. (2023-07). 未存链接.'],
    [
      page({ author: '工业和信息化部', publisher: '白银市人民政府（转载）', url: 'https://example.cn/' }),
      '工业和信息化部. 17个集群有啥来头？[EB/OL]. 白银市人民政府（转载）, (2023-07)[2026-11-22]. https://example.cn/.',
    ],
    [
      dataset,
      'Sichuan cluster map contributors. Sichuan Cluster Map (recognition on 22 November 2026)[DB/OL]. (2026-11-20)[2026-11-22]. https://example.cn/en/?asof=2026-11-22. CC BY 4.0.',
    ],
  ])('%#', (reference, expected) => expect(format('gbt7714', reference)).toBe(expected))
})

describe('APA 7', () => {
  test.each([
    [
      page({ date: '2023-07-06', url: 'https://example.cn/' }),
      '四川在线 [Sichuan Online]. (2023, July 6). 17个集群有啥来头？ [Who are the 17?]. https://example.cn/',
    ],
    [
      page({ date: null, url: 'https://example.cn/', english: {} }),
      '四川在线. (n.d.). 17个集群有啥来头？ Retrieved November 22, 2026, from https://example.cn/',
    ],
    [page({ date: '2023', url: null, english: {} }), '四川在线. (2023). 17个集群有啥来头？'],
    [
      dataset,
      'Sichuan cluster map contributors. (2026, November 20). Sichuan Cluster Map (recognition on 22 November 2026) [Data set]. CC BY 4.0. Retrieved November 22, 2026, from https://example.cn/en/?asof=2026-11-22',
    ],
  ])('%#', (reference, expected) => expect(format('apa', reference)).toBe(expected))
})

/** Reads fields by counting braces, as BibTeX does: an escaped brace counts too, so a value must balance. */
function parseBibtex(text: string): Record<string, string>[] {
  let at = 0
  const skip = (pattern: RegExp): string => {
    const found = text.slice(at).match(pattern)
    if (found?.index !== 0) throw new Error(`at ${at}: ${text.slice(at, at + 20)}`)
    at += found[0].length
    return found[1] ?? found[0]
  }
  const readBraced = (): string => {
    const start = at
    let depth = 0
    do {
      if (text[at] === '{') depth++
      if (text[at] === '}') depth--
      at++
      if (at > text.length) throw new Error('unbalanced')
    } while (depth > 0)
    return text.slice(start + 1, at - 1)
  }
  const entries: Record<string, string>[] = []
  while (at < text.length) {
    const entry: Record<string, string> = { type: skip(/@(\w+)\{/), key: skip(/([\w-]+),\s*/) }
    while (text[at] !== '}') {
      const name = skip(/(\w+) = /)
      entry[name] = text[at] === '{' ? readBraced() : skip(/(\w+)/)
      skip(/,?\s*/)
    }
    skip(/\}\s*/)
    entries.push(entry)
  }
  return entries
}

const TEX: Readonly<Record<string, string>> = {
  '\\textbackslash{}': '\\',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
  '\\lbrace{}': '{',
  '\\rbrace{}': '}',
}
/** The text that TeX prints. */
const printTex = (value: string): string =>
  value.replace(/\\(?:text\w+|lbrace|rbrace)\{\}|\\[&%$#_]|[{}]/g, token =>
    token.length === 1 ? '' : (TEX[token] ?? token.slice(1)),
  )

describe('BibTeX', () => {
  test('an entry is read back field by field', () => {
    expect(parseBibtex(format('bibtex', page(), dataset))).toEqual([
      {
        type: 'misc',
        key: 'scol-2023-07-batch1',
        author: '{四川在线}',
        title: '{17个集群有啥来头？}',
        year: '2023',
        month: 'jul',
        date: '2023-07',
        url: 'https://example.cn/a_b?x=1&y=50%25#z',
        urldate: '2026-11-22',
        language: 'chinese',
        note: 'Sichuan Online; Who are the 17?',
      },
      {
        type: 'misc',
        key: 'sichuan-cluster-map-2026-11-22',
        author: '{Sichuan cluster map contributors}',
        title: '{Sichuan Cluster Map (recognition on 22 November 2026)}',
        year: '2026',
        month: 'nov',
        date: '2026-11-20',
        url: 'https://example.cn/en/?asof=2026-11-22',
        urldate: '2026-11-22',
        language: 'english',
        note: 'Data set; CC BY 4.0',
      },
    ])
  })

  test('special characters, unbalanced braces and line breaks stay in their field', () => {
    const title = '50% & $5 #1 a_b ~ ^ \\cmd } { {x}'
    const [entry] = parseBibtex(format('bibtex', page({ title: `${title}\n2`, author: 'A and B, C' })))
    expect(printTex(entry?.title ?? '')).toBe(`${title} 2`)
    // `and` and a comma within the inner braces separate no names.
    expect(entry?.author).toBe('{A and B, C}')
  })

  test('an undated work without an address has neither month nor url', () => {
    const [entry] = parseBibtex(format('bibtex', page({ date: null, url: null })))
    expect(entry).toMatchObject({ year: 'n.d.' })
    expect(Object.keys(entry ?? {})).not.toEqual(expect.arrayContaining(['month']))
    expect(Object.keys(entry ?? {})).not.toEqual(expect.arrayContaining(['url']))
  })
})

/** Reads records of lines that end with CR LF. */
function parseRis(text: string): (readonly [string, string])[][] {
  const lines = text.split('\r\n')
  if (lines.pop() !== '' || lines.some(line => /[\r\n]/.test(line))) throw new Error('line ends')
  const records: (readonly [string, string])[][] = []
  for (const line of lines) {
    const [, tag = '', value = ''] = line.match(/^([A-Z][A-Z0-9]) {2}- (.*)$/) ?? []
    if (tag === '') throw new Error(line)
    if (tag === 'TY') records.push([])
    records.at(-1)?.push([tag, value])
  }
  return records
}

describe('RIS', () => {
  test('records are read back, from TY to ER', () => {
    expect(parseRis(format('ris', page(), dataset))).toEqual([
      [
        ['TY', 'ELEC'],
        ['ID', 'scol-2023-07-batch1'],
        ['AU', '四川在线'],
        ['TI', '17个集群有啥来头？'],
        ['TT', 'Who are the 17?'],
        ['PY', '2023'],
        ['DA', '2023/07//'],
        ['UR', 'https://example.cn/a_b?x=1&y=50%25#z'],
        ['Y2', '2026/11/22/'],
        ['LA', 'zh'],
        ['N1', 'Sichuan Online'],
        ['ER', ''],
      ],
      [
        ['TY', 'DATA'],
        ['ID', 'sichuan-cluster-map-2026-11-22'],
        ['AU', 'Sichuan cluster map contributors'],
        ['TI', 'Sichuan Cluster Map (recognition on 22 November 2026)'],
        ['PY', '2026'],
        ['DA', '2026/11/20/'],
        ['UR', 'https://example.cn/en/?asof=2026-11-22'],
        ['Y2', '2026/11/22/'],
        ['LA', 'en'],
        ['N1', 'CC BY 4.0'],
        ['ER', ''],
      ],
    ])
  })

  test('a line break in a title starts no field; an undated work says so', () => {
    const [record] = parseRis(format('ris', page({ title: 'a\r\nER  - \r\nb', date: null })))
    expect(record).toContainEqual(['TI', 'a ER - b'])
    expect(record).toContainEqual(['N1', 'n.d.'])
    expect(record?.map(([tag]) => tag)).not.toContain('PY')
  })
})
