import { expect, test } from 'vitest'
import { getWordForms, toSingular } from './wordForms'

test.each([
  ['pickles', 'pickle'],
  ['shoes', 'shoe'],
  ['robots', 'robot'],
  ['batteries', 'battery'],
  ['industries', 'industry'],
  ['branches', 'branch'],
  ['prefixes', 'prefix'],
  ['switches', 'switch'],
  ['dishes', 'dish'],
  ['tomatoes', 'tomato'],
  ['tyres', 'tyre'],
  ['ceramics', 'ceramic'],
  ['glasses', 'glass'],
])('the singular of %s is %s', (many, one) => {
  expect(toSingular(many)).toBe(one)
  expect(getWordForms(many)).toContain(one)
})

test.each(['glass', 'stainless', 'gas', 'status', 'basis', 'robot', 'bus', 'as', '三台'])(
  '%s is its own singular',
  word => {
    expect(toSingular(word)).toBe(word)
  },
)

test.each([
  ['aluminum', 'aluminium'],
  ['aluminu', 'aluminium'],
  ['fiber', 'fibre'],
  ['fibers', 'fibre'],
  ['center', 'centre'],
  ['liter', 'litre'],
  ['color', 'colour'],
  ['harbor', 'harbour'],
  ['vaporize', 'vaporise'],
  ['tire', 'tyre'],
  ['tires', 'tyre'],
  ['sulfur', 'sulphur'],
  ['mold', 'mould'],
  ['jewelry', 'jewellery'],
])('%s has the form %s, and the reverse unless it is a prefix', (one, other) => {
  expect(getWordForms(one)).toContain(other)
  if (getWordForms(other).length > 1)
    expect(getWordForms(other)).toContain(toSingular(one === 'aluminu' ? 'aluminum' : one))
})

test.each(['st', 'stx', 'pzh', 'santai', '510722', '三台', '3c', 'plan', 'gas', 'car'])(
  '%s has no short form',
  word => {
    for (const form of getWordForms(word).slice(1)) expect(form.length).toBeGreaterThan(4)
  },
)
