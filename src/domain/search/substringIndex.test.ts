import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildSubstringIndex, forEachMatch, forEachPrefixMatch, type IndexLine, type MatchKind } from './substringIndex'

const getMatchKind = ({ text, starts }: IndexLine, word: string): MatchKind | null => {
  if (starts.includes(0) && text.startsWith(word)) return text === word ? 'exact' : 'prefix'
  return starts.some(start => start > 0 && text.startsWith(word, start)) ? 'infix' : null
}

test('a search in the joined lines gives the same matches as in each line alone', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '三'), maxLength: 7 })
  const line = fc.record({ text, others: fc.array(fc.nat(6), { maxLength: 3 }) })
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '三'), minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), word, (records, searchedWord) => {
      const lines = records.map(({ text, others }, i) => ({
        owner: i * 3,
        text,
        starts: text === '' ? [] : [0, ...others.filter(at => at < text.length)],
      }))
      const collectMatches = (forEach: typeof forEachMatch) => {
        const matches: [number, MatchKind][] = []
        forEach(buildSubstringIndex(lines), searchedWord, (owner, matchKind) => matches.push([owner, matchKind]))
        return matches
      }
      const expectedMatches = lines.flatMap((indexLine): [number, MatchKind][] => {
        const matchKind = getMatchKind(indexLine, searchedWord)
        return matchKind ? [[indexLine.owner, matchKind]] : []
      })
      expect(collectMatches(forEachMatch)).toEqual(expectedMatches)
      expect(collectMatches(forEachPrefixMatch)).toEqual(expectedMatches.filter(([, kind]) => kind !== 'infix'))
    }),
    { seed: 20261122, numRuns: 500 },
  )
})
