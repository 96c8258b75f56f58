// The English name of a place as its pinyin has it. Most places go by it; the others are in the table.

const KIND: Readonly<Record<string, string>> = { 区: 'District', 县: 'County', 市: 'City', 州: 'Prefecture' }

/** `青羊区`, `qing yang qu`: Qingyang District. */
export function derivedName({ name, syllables }: { readonly name: string; readonly syllables: string }): string {
  const word = syllables.split(' ').slice(0, -1).join('')
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${KIND[name.slice(-1)] ?? ''}`.trim()
}
