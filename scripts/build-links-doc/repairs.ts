// Damage that links take on their way and that is mended, each with an example. A test opens every one.

interface Repair {
  readonly what: string
  /** Below the site's root, as it is sent. */
  readonly sent: string
  /** The address as it is then written. */
  readonly read: string
}

const SANTAI = 'clusters/santai-textile-footwear/'

export const REPAIRS: readonly Repair[] = [
  { what: 'closing punctuation', sent: '?city=510700。', read: 'cities/mianyang/' },
  { what: 'a full stop of English', sent: '?level=national.', read: '?level=national' },
  { what: 'brackets and quotation marks', sent: '?level=“national”）', read: '?level=national' },
  { what: 'words behind a sign', sent: '?city=绵阳。请看这张图', read: 'cities/mianyang/' },
  { what: 'words behind a code or id', sent: '?industry=equipment 装备产业的', read: 'industries/equipment/' },
  { what: 'punctuation behind a search', sent: '?q=泵阀。', read: '?q=泵阀' },
  { what: 'a page with a tail', sent: `${SANTAI}）请看`, read: SANTAI },
  { what: 'parameters glued to a page', sent: `${SANTAI}&panel=measures`, read: `${SANTAI}?panel=measures` },
  { what: '`&` as HTML writes it', sent: '?city=510700&amp;level=national', read: '?city=510700&level=national' },
  { what: 'values encoded twice', sent: '?city=510700%252C511500', read: '?city=510700,511500' },
  { what: 'a search encoded twice', sent: '?q=%25E6%25B3%25B5%25E9%2598%2580', read: '?q=泵阀' },
  { what: 'the whole query encoded', sent: '?city%3D510700%26level%3Dnational', read: '?city=510700&level=national' },
  { what: 'a second `?`', sent: '?city=510700?level=national', read: '?city=510700&level=national' },
  { what: '`;` for `&`', sent: '?city=510700;level=national', read: '?city=510700&level=national' },
  { what: 'full-width forms', sent: '?ｃｉｔｙ＝５１０７００＆level＝national', read: '?city=510700&level=national' },
  { what: 'invisible marks', sent: '?city=510%E2%80%8B700', read: 'cities/mianyang/' },
  { what: 'other signs between values', sent: '?city=绵阳、宜宾 | 自贡', read: '?city=510300,510700,511500' },
  { what: 'other signs in a camera', sent: '?at=8.25，31.09，105.09', read: '?at=8.25/31.0900/105.0900' },
  { what: 'capitals', sent: '?City=Mianyang&LEVEL=National', read: '?city=510700&level=national' },
  { what: 'capitals in a page', sent: 'Cities/Mianyang', read: 'cities/mianyang/' },
  { what: 'a date with slashes', sent: '?asof=2025/12/31', read: '?asof=2025-12-31' },
  { what: 'a date with dots', sent: '?asof=2025.1.5', read: '?asof=2025-01-05' },
  { what: 'a date in figures alone', sent: '?asof=20251231', read: '?asof=2025-12-31' },
  { what: 'a date in Chinese', sent: '?asof=2025年12月31日', read: '?asof=2025-12-31' },
  { what: 'the name of a county', sent: '?county=三台县', read: '?county=510722' },
  { what: 'with its prefecture, where there are several', sent: '?county=内江市市中区', read: '?county=511002' },
  { what: 'traditional characters', sent: '?city=綿陽市', read: 'cities/mianyang/' },
  { what: 'the former code of a county', sent: '?county=510124', read: '?county=510117' },
  { what: 'the former name of a county', sent: '?county=郫县', read: '?county=510117' },
  { what: 'a language in any spelling', sent: '?level=national&lang=en_GB', read: 'en/?level=national' },
  { what: 'a language of China', sent: '?level=national&lang=yue', read: '?level=national' },
]

interface Doubt {
  readonly why: string
  readonly sent: string
  /** The value that the notice names. */
  readonly named: string
}

/** Damage that may mean two things is named instead. */
export const DOUBTS: readonly Doubt[] = [
  { why: 'a further value, or words', sent: '?city=510700、蜀都', named: '蜀都' },
  { why: 'two prefectures have one', sent: '?county=市中区', named: '市中区' },
  { why: 'month and day cannot be told apart', sent: '?asof=2025111', named: '2025111' },
  { why: 'part of a path', sent: '?cluster=../santai', named: '../santai' },
  { why: 'nearly a name of ours', sent: '?citys=510700', named: 'citys' },
]
