// Finds uses of syntax, methods and selectors beyond the minimum browsers of scripts/build/browserTargets.ts.
import { type AnyNode, type CallExpression, type NewExpression, parse } from 'acorn'
import { fullAncestor } from 'acorn-walk'

/** Methods by name, with the first versions of Chromium, Safari and Firefox that have them. */
const METHOD_VERSIONS: Readonly<Record<string, string>> = {
  at: '92, 15.4, 90',
  findLast: '97, 15.4, 104',
  findLastIndex: '97, 15.4, 104',
  toReversed: '110, 16, 115',
  toSorted: '110, 16, 115',
  toSpliced: '110, 16, 115',
  with: '110, 16, 115',
  isWellFormed: '111, 16.4, 119',
  toWellFormed: '111, 16.4, 119',
  union: '122, 17, 127',
  intersection: '122, 17, 127',
  difference: '122, 17, 127',
  symmetricDifference: '122, 17, 127',
  isSubsetOf: '122, 17, 127',
  isSupersetOf: '122, 17, 127',
  isDisjointFrom: '122, 17, 127',
  formatRange: '76, 14.1, 91',
  formatRangeToParts: '76, 14.1, 91',
  randomUUID: '92, 15.4, 95',
  throwIfAborted: '100, 15.4, 97',
  checkVisibility: '105, 17.4, 106',
  showModal: '37, 15.4, 98',
  showPicker: '99, 16, 101',
  showPopover: '114, 17, 125',
  hidePopover: '114, 17, 125',
  togglePopover: '114, 17, 125',
  startViewTransition: '111, 18, 144',
  getHTML: '125, 18, 128',
  setHTMLUnsafe: '124, 17.4, 123',
  moveBefore: '133, none, 144',
  getCoalescedEvents: '58, 18.2, 59',
}

/** Global names, alone or on a global object. */
const GLOBAL_VERSIONS: Readonly<Record<string, string>> = {
  structuredClone: '98, 15.4, 94',
  reportError: '95, 15.4, 93',
  requestIdleCallback: '47, none, 55',
  cancelIdleCallback: '47, none, 55',
  OffscreenCanvas: '69, 16.4, 105',
  CompressionStream: '80, 16.4, 113',
  DecompressionStream: '80, 16.4, 113',
  ClipboardItem: '76, 13.1, 127',
  BroadcastChannel: '54, 15.4, 38',
  CSSStyleSheet: '73, 16.4, 101',
  Float16Array: '135, 18.2, 129',
  Temporal: '144, none, 139',
  navigation: '102, 26.2, 147',
  scheduler: '94, none, 142',
  'Object.hasOwn': '93, 15.4, 92',
  'Object.groupBy': '117, 17.4, 119',
  'Map.groupBy': '117, 17.4, 119',
  'Array.fromAsync': '121, 16.4, 115',
  'Promise.try': '128, 18.2, 134',
  'Promise.withResolvers': '119, 17.4, 121',
  'Iterator.from': '122, 18.4, 131',
  'AbortSignal.any': '116, 17.4, 124',
  'AbortSignal.timeout': '103, 16, 100',
  'URL.canParse': '120, 17, 115',
  'URL.parse': '126, 18, 126',
  'RegExp.escape': '136, 18.2, 134',
  'CSS.registerProperty': '78, 16.4, 128',
  'Intl.Segmenter': '87, 14.1, 125',
  'Intl.DurationFormat': '129, 16.4, 136',
  'Intl.supportedValuesOf': '99, 15.4, 93',
}

/** Selectors on which an older browser throws. */
const UNSUPPORTED_SELECTOR =
  /:(?:has|is|where)\(|:not\([^()]*[,\s>+~]|:(?:focus-visible|modal|popover-open|user-valid|user-invalid|open)\b/

const isMember = (node: AnyNode): node is Extract<AnyNode, { type: 'MemberExpression' }> =>
  node.type === 'MemberExpression'

function getName(node: AnyNode): string | null {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  return null
}

/** Matches `Object.hasOwn` and `globalThis.Object.hasOwn`. */
function getMemberPath(node: AnyNode): string | null {
  if (!isMember(node)) return getName(node)
  const [object, property] = [getMemberPath(node.object), getName(node.property)]
  if (object === null || property === null) return null
  return /^(?:window|self|globalThis)$/.test(object) ? property : `${object}.${property}`
}

function findInCall({ callee, arguments: args }: CallExpression | NewExpression): string[] {
  if (!isMember(callee)) return []
  const name = callee.computed && callee.property.type === 'Identifier' ? null : getName(callee.property)
  const options = args[2]
  const hasSignal =
    name === 'addEventListener' &&
    options?.type === 'ObjectExpression' &&
    options.properties.some(each => each.type === 'Property' && getName(each.key) === 'signal')
  return [
    ...(name !== null && Object.hasOwn(METHOD_VERSIONS, name) ? [`.${name}()`] : []),
    ...(hasSignal ? ['addEventListener with a signal'] : []),
  ]
}

function findInText(text: string): string[] {
  const selector = text.match(UNSUPPORTED_SELECTOR)?.[0].trim()
  return [...(selector ? [selector] : []), ...(/\(\?<[=!]/.test(text) ? ['lookbehind'] : [])]
}

function findInNode(node: AnyNode): string[] {
  if (node.type === 'StaticBlock') return ['static block']
  if (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier') return ['#private in']
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return findInCall(node)
  if (node.type === 'TemplateElement') return findInText(node.value.cooked ?? '')
  if (node.type === 'Literal') {
    if ('regex' in node && node.regex)
      return [...findInText(node.regex.pattern), ...(node.regex.flags.includes('d') ? ['flag d'] : [])]
    return typeof node.value === 'string' ? findInText(node.value) : []
  }
  const path = node.type === 'Identifier' || isMember(node) ? getMemberPath(node) : null
  return path !== null && Object.hasOwn(GLOBAL_VERSIONS, path) ? [path] : []
}

/**
 * @param type `script` for the classic scripts boot.ts and notFound.ts
 * @returns each unsupported feature once; throws a SyntaxError for syntax of 2023 and later and for the regular
 * expression flag `v`
 */
export function findUnsupportedFeatures(code: string, type: 'module' | 'script' = 'module'): string[] {
  const features = new Set<string>()
  const program = parse(code, { ecmaVersion: 2022, sourceType: type })
  fullAncestor(program, (node, _, ancestors) => {
    for (const each of findInNode(node as AnyNode)) features.add(each)
    const isTopLevelAwait = node.type === 'AwaitExpression' && !ancestors.some(({ type }) => type.includes('Function'))
    if (isTopLevelAwait) features.add('await at the top')
  })
  return [...features].sort()
}
