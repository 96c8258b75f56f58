// Holds the search in one long text to the plain rule, line by line.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildLane, eachFit, eachStart, type Fit, type Line } from './lanes'

const fitOf = ({ text, starts }: Line, word: string): Fit | null => {
  if (starts.includes(0) && text.startsWith(word)) return text === word ? 'whole' : 'start'
  return starts.some(start => start > 0 && text.startsWith(word, start)) ? 'inside' : null
}

test('any word stands in the lines as it does in each alone', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '三'), maxLength: 7 })
  const line = fc.record({ text, others: fc.array(fc.nat(6), { maxLength: 3 }) })
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '三'), minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), word, (all, wanted) => {
      const lines = all.map(({ text, others }, i) => ({
        owner: i * 3,
        text,
        starts: text === '' ? [] : [0, ...others.filter(at => at < text.length)],
      }))
      const told = (each: typeof eachFit) => {
        const fits: [number, Fit][] = []
        each(buildLane(lines), wanted, (owner, fit) => fits.push([owner, fit]))
        return fits
      }
      const plain = lines.flatMap((own): [number, Fit][] => {
        const fit = fitOf(own, wanted)
        return fit ? [[own.owner, fit]] : []
      })
      expect(told(eachFit)).toEqual(plain)
      expect(told(eachStart)).toEqual(plain.filter(([, fit]) => fit !== 'inside'))
    }),
    { seed: 20261122, numRuns: 500 },
  )
})
