// Writes `:is(a, b) c` as `a c, b c`, for Chromium before 88. What a compiler writes for those browsers, `:-webkit-any()`,
// is read by newer ones too, and counts as a class there whatever stands in it. Each selector then has its own specificity,
// not that of the heaviest beside it.

/** Splits at commas outside brackets. */
function splitList(list: string): string[] {
  const parts = ['']
  let depth = 0
  for (const char of list) {
    if (char === '(' || char === '[') depth++
    if (char === ')' || char === ']') depth--
    if (char === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += char
  }
  return parts.map(part => part.trim())
}

function findEnd(selector: string, open: number): number {
  let depth = 0
  for (let index = open; index < selector.length; index++) {
    if (selector[index] === '(') depth++
    if (selector[index] === ')' && --depth === 0) return index
  }
  throw new Error(`A bracket stays open in ${selector}`)
}

/** @returns the selectors that mean the same together; throws for what cannot be written so */
export function expandIs(selector: string): string[] {
  const start = selector.indexOf(':is(')
  if (start < 0) return [selector]
  const end = findEnd(selector, start + 3)
  const [before, after] = [selector.slice(0, start), selector.slice(end + 1)]
  if (/\([^)]*$/.test(before)) throw new Error(`:is() within brackets: ${selector}`)
  return splitList(selector.slice(start + 4, end)).flatMap(part => {
    if (/[^\s>+~]$/.test(before) && /^[a-z*]/i.test(part)) throw new Error(`A type cannot follow "${before}": ${part}`)
    return expandIs(before + part + after)
  })
}

interface Rule {
  selectors: string[]
}

/** As a plugin of PostCSS, which Vite runs on every style sheet. */
export const expandIsPlugin = {
  postcssPlugin: 'expand-is',
  Rule(rule: Rule) {
    if (rule.selectors.some(selector => selector.includes(':is('))) rule.selectors = rule.selectors.flatMap(expandIs)
  },
}
