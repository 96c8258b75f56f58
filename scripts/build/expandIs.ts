// Expands `:is(a, b) c` to `a c, b c` for Chromium before 88. The compiler's `:-webkit-any()` would also apply in newer
// browsers, with the specificity of a class. Each expanded selector has its own specificity, not that of the heaviest.

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

/** @returns equivalent selectors; throws when there are none */
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

/** A PostCSS plugin, which Vite runs on every style sheet. */
export const expandIsPlugin = {
  postcssPlugin: 'expand-is',
  Rule(rule: Rule) {
    if (rule.selectors.some(selector => selector.includes(':is('))) rule.selectors = rule.selectors.flatMap(expandIs)
  },
}
