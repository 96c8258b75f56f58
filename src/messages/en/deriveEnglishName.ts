// Derives the English name of a place from its pinyin. Exceptions are in data/v1/english.json.

const PLACE_KIND: Readonly<Record<string, string>> = { 区: 'District', 县: 'County', 市: 'City', 州: 'Prefecture' }

/** 青羊区, `qing yang qu`: Qingyang District. */
export function deriveEnglishName({ name, syllables }: { readonly name: string; readonly syllables: string }): string {
  const pinyin = syllables.split(' ').slice(0, -1).join('')
  return `${pinyin.charAt(0).toUpperCase()}${pinyin.slice(1)} ${PLACE_KIND[name.slice(-1)] ?? ''}`.trim()
}
