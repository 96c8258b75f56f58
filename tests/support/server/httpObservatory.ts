// Scores a response by the rules of MDN's HTTP Observatory, with their published names and points:
// https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
// Rules on parts this site never has (cookies of the host, scripts of other hosts) only check their absence.

export interface SiteResponse {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly html: string
  /** The status and `Location` of the same address over plain HTTP. */
  readonly overHttp: { readonly status: number; readonly location: string }
}

export interface RuleScore {
  /** The Observatory's name of the outcome. */
  readonly rule: string
  readonly points: number
}

const HALF_A_YEAR_S = 15_768_000
/** Bonus points count only from this base score. */
const BONUS_THRESHOLD = 90

const PRIVATE_REFERRER_POLICY = /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/

function parsePolicy(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = policy.split(';').map(directive => directive.trim().split(/\s+/))
  return new Map(directives.map(([name = '', ...values]) => [name, values]))
}

function scorePolicy(policy: string): RuleScore {
  if (policy === '') return { rule: 'csp-not-implemented', points: -25 }
  const directives = parsePolicy(policy)
  const getValues = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*']
  const active = ['script-src', 'object-src'].flatMap(getValues)
  if (active.some(value => /^(?:'unsafe-inline'|data:|https?:|\*)$/.test(value)))
    return { rule: 'csp-implemented-with-unsafe-inline', points: -20 }
  if ([...directives.values()].flat().some(value => value.startsWith('http:')))
    return { rule: 'csp-implemented-with-insecure-scheme', points: -20 }
  if (active.includes("'unsafe-eval'")) return { rule: 'csp-implemented-with-unsafe-eval', points: -10 }
  if (getValues('style-src').some(value => /^(?:'unsafe-inline'|data:|https?:|\*)$/.test(value)))
    return { rule: 'csp-implemented-with-unsafe-inline-in-style-src-only', points: 0 }
  const isClosed =
    directives.get('default-src')?.join() === "'none'" &&
    ['base-uri', 'form-action'].every(name => /^'(?:none|self)'$/.test(directives.get(name)?.join() ?? ''))
  return isClosed
    ? { rule: 'csp-implemented-with-no-unsafe-default-src-none', points: 10 }
    : { rule: 'csp-implemented-with-no-unsafe', points: 5 }
}

function scoreTransport(header: string): RuleScore {
  const seconds = Number(header.match(/max-age=(\d+)/)?.[1] ?? Number.NaN)
  if (header === '') return { rule: 'hsts-not-implemented', points: -20 }
  if (Number.isNaN(seconds)) return { rule: 'hsts-header-invalid', points: -20 }
  return seconds >= HALF_A_YEAR_S
    ? { rule: 'hsts-implemented-max-age-at-least-six-months', points: 0 }
    : { rule: 'hsts-implemented-max-age-less-than-six-months', points: -10 }
}

function scoreResourcePolicy(header: string): RuleScore {
  if (header === '') return { rule: 'corp-not-implemented', points: 0 }
  if (/^same-(?:origin|site)$/.test(header)) return { rule: `corp-implemented-with-${header}`, points: 10 }
  return header === 'cross-origin'
    ? { rule: 'corp-implemented-with-cross-origin', points: 0 }
    : { rule: 'corp-header-invalid', points: -5 }
}

function scoreReferrers(header: string): RuleScore {
  if (header === '') return { rule: 'referrer-policy-not-implemented', points: 0 }
  return PRIVATE_REFERRER_POLICY.test(header)
    ? { rule: 'referrer-policy-private', points: 5 }
    : { rule: 'referrer-policy-unsafe', points: -5 }
}

function scoreFraming(policy: string, header: string): RuleScore {
  if (parsePolicy(policy).has('frame-ancestors')) return { rule: 'x-frame-options-implemented-via-csp', points: 5 }
  return /^(?:SAMEORIGIN|DENY)$/i.test(header)
    ? { rule: 'x-frame-options-sameorigin-or-deny', points: 0 }
    : { rule: 'x-frame-options-not-implemented', points: -20 }
}

const scoreScripts = (html: string): RuleScore =>
  /<script[^>]+src="(?:https?:)?\/\//.test(html)
    ? { rule: 'sri-not-implemented-and-external-scripts-not-loaded-securely', points: -50 }
    : { rule: 'sri-not-implemented-but-all-scripts-loaded-from-secure-origin', points: 0 }

const scoreRedirection = ({ status, location }: SiteResponse['overHttp']): RuleScore =>
  status === 301 && location.startsWith('https://')
    ? { rule: 'redirection-to-https', points: 0 }
    : { rule: 'redirection-missing', points: -20 }

/** The outcome of each rule, and the score: from 100, with bonus points only for a site that loses few. */
export function scoreAnswer({ headers, html, overHttp }: SiteResponse): { rules: readonly RuleScore[]; score: number } {
  const header = (name: string) => String(headers[name] ?? '')
  const policy = header('content-security-policy')
  const rules = [
    scorePolicy(policy),
    headers['set-cookie']
      ? { rule: 'cookies-without-secure-flag', points: -20 }
      : { rule: 'cookies-not-found', points: 0 },
    headers['access-control-allow-credentials']
      ? { rule: 'cross-origin-resource-sharing-implemented-with-universal-access', points: -50 }
      : { rule: 'cross-origin-resource-sharing-not-implemented', points: 0 },
    scoreRedirection(overHttp),
    scoreReferrers(header('referrer-policy')),
    scoreTransport(header('strict-transport-security')),
    scoreScripts(html),
    header('x-content-type-options') === 'nosniff'
      ? { rule: 'x-content-type-options-nosniff', points: 0 }
      : { rule: 'x-content-type-options-not-implemented', points: -5 },
    scoreFraming(policy, header('x-frame-options')),
    scoreResourcePolicy(header('cross-origin-resource-policy')),
  ]
  const sumPoints = (scores: readonly RuleScore[]) => scores.reduce((total, { points }) => total + points, 0)
  const baseScore = 100 + sumPoints(rules.filter(({ points }) => points < 0))
  const bonus = baseScore >= BONUS_THRESHOLD ? sumPoints(rules.filter(({ points }) => points > 0)) : 0
  return { rules, score: Math.max(0, baseScore + bonus) }
}
