// Kinds of damage to links that are repaired, each with an example. A test opens every one.

interface Repair {
  readonly description: string
  /** Below the site's root, as it was sent. */
  readonly input: string
  /** The repaired address. */
  readonly output: string
}

const SANTAI = 'clusters/santai-textile-footwear/'

export const REPAIRS: readonly Repair[] = [
  { description: 'closing punctuation', input: '?city=510700。', output: 'cities/mianyang/' },
  { description: 'an English full stop', input: '?level=national.', output: '?level=national' },
  { description: 'brackets and quotation marks', input: '?level=“national”）', output: '?level=national' },
  { description: 'words after a punctuation mark', input: '?city=绵阳。请看这张图', output: 'cities/mianyang/' },
  {
    description: 'words after a code or id',
    input: '?industry=equipment 装备产业的',
    output: 'industries/equipment/',
  },
  { description: 'punctuation after a search', input: '?q=泵阀。', output: '?q=泵阀' },
  { description: 'text after a page path', input: `${SANTAI}）请看`, output: SANTAI },
  {
    description: 'parameters without `?` after a page path',
    input: `${SANTAI}&panel=measures`,
    output: `${SANTAI}?panel=measures`,
  },
  {
    description: '`&` escaped for HTML',
    input: '?city=510700&amp;level=national',
    output: '?city=510700&level=national',
  },
  { description: 'values encoded twice', input: '?city=510700%252C511500', output: '?city=510700,511500' },
  { description: 'a search encoded twice', input: '?q=%25E6%25B3%25B5%25E9%2598%2580', output: '?q=泵阀' },
  {
    description: 'the whole query encoded',
    input: '?city%3D510700%26level%3Dnational',
    output: '?city=510700&level=national',
  },
  { description: 'a second `?`', input: '?city=510700?level=national', output: '?city=510700&level=national' },
  { description: '`;` instead of `&`', input: '?city=510700;level=national', output: '?city=510700&level=national' },
  {
    description: 'full-width characters',
    input: '?ｃｉｔｙ＝５１０７００＆level＝national',
    output: '?city=510700&level=national',
  },
  { description: 'invisible characters', input: '?city=510%E2%80%8B700', output: 'cities/mianyang/' },
  { description: 'other separators', input: '?city=绵阳、宜宾 | 自贡', output: '?city=510300,510700,511500' },
  {
    description: 'other separators in a camera',
    input: '?at=8.25，31.09，105.09',
    output: '?at=8.25/31.0900/105.0900',
  },
  { description: 'capitals', input: '?City=Mianyang&LEVEL=National', output: '?city=510700&level=national' },
  { description: 'capitals in a page path', input: 'Cities/Mianyang', output: 'cities/mianyang/' },
  { description: 'a date with slashes', input: '?asof=2025/12/31', output: '?asof=2025-12-31' },
  { description: 'a date with dots', input: '?asof=2025.1.5', output: '?asof=2025-01-05' },
  { description: 'a date without separators', input: '?asof=20251231', output: '?asof=2025-12-31' },
  { description: 'a date in Chinese', input: '?asof=2025年12月31日', output: '?asof=2025-12-31' },
  { description: 'the start of a period in any of these', input: '?since=2025年6月30日', output: '?since=2025-06-30' },
  { description: 'the name of a county', input: '?county=三台县', output: '?county=510722' },
  {
    description: 'the name of a county with its prefecture',
    input: '?county=内江市市中区',
    output: '?county=511002',
  },
  { description: 'traditional characters', input: '?city=綿陽市', output: 'cities/mianyang/' },
  { description: 'the former code of a county', input: '?county=510124', output: '?county=510117' },
  { description: 'the former name of a county', input: '?county=郫县', output: '?county=510117' },
  { description: 'a language in any spelling', input: '?level=national&lang=en_GB', output: 'en/?level=national' },
  { description: 'a language of China', input: '?level=national&lang=yue', output: '?level=national' },
]

interface Ambiguity {
  readonly reason: string
  readonly input: string
  /** The value in the notice. */
  readonly reported: string
}

/** Ambiguous damage is not repaired: the notice names it. */
export const AMBIGUITIES: readonly Ambiguity[] = [
  { reason: 'another value, or words', input: '?city=510700、蜀都', reported: '蜀都' },
  { reason: 'a county name in two prefectures', input: '?county=市中区', reported: '市中区' },
  { reason: 'month and day cannot be distinguished', input: '?asof=2025111', reported: '2025111' },
  { reason: 'part of a path', input: '?cluster=../santai', reported: '../santai' },
  { reason: 'similar to a parameter of ours', input: '?citys=510700', reported: 'citys' },
]
