// Renders React elements to DOM nodes, once and without state: the embed shows the components of the app without the 60 kB
// of React. The build of the embed replaces `react` and `react/jsx-runtime` by this module (scripts/build/entries/embedPage.ts).
// State keeps its first value; effects run after the nodes are in the document.

type Cleanup = (() => void) | undefined
type Component = (props: Record<string, unknown>) => unknown

interface ElementNode {
  readonly type: string | symbol | Component | Context<unknown>
  readonly props: Readonly<Record<string, unknown>>
}

interface Context<T> {
  readonly isContext: true
  value: T
}

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg'
/** SVG attributes that are written in camel case. */
const CAMEL_CASE_ATTRIBUTES = new Set(['viewBox', 'preserveAspectRatio'])
const HTML_NAMES: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' }

export const Fragment = Symbol('Fragment')
export const Suspense = Symbol('Suspense')

type Effect = () => Cleanup

let pendingEffects: Effect[] = []

export const jsx = (type: ElementNode['type'], props: ElementNode['props']): ElementNode => ({ type, props })
export const jsxs: typeof jsx = (type, props) => jsx(type, props)

export const memo = <T>(component: T): T => component
export const createContext = <T>(value: T): Context<T> => ({ isContext: true, value })
export const useContext = <T>(context: Context<T>): T => context.value
export const useMemo = <T>(compute: () => T): T => compute()
export const useCallback = <T>(callback: T): T => callback
export const useRef = <T>(current: T): { current: T } => ({ current })
export const useState = <T>(initial: T | (() => T)): [T, () => void] => [
  typeof initial === 'function' ? (initial as () => T)() : initial,
  () => {},
]
export const useSyncExternalStore = <T>(_subscribe: unknown, getSnapshot: () => T): T => getSnapshot()
export const useLayoutEffect = (effect: Effect): void => {
  pendingEffects.push(effect)
}
export const useEffect: typeof useLayoutEffect = effect => useLayoutEffect(effect)

function setProp(node: Element, name: string, value: unknown): void {
  if (name === 'children' || name === 'key' || value === null || value === undefined) return
  if (name === 'ref') {
    if (typeof value === 'function') value(node)
    else (value as { current: unknown }).current = node
  } else if (typeof value === 'function') {
    node.addEventListener(name.slice(2).toLowerCase(), value as EventListener)
  } else if (/^(aria|data)-/.test(name)) {
    node.setAttribute(name, String(value))
  } else if (value !== false) {
    const isSvg = node.namespaceURI === SVG_NAMESPACE
    const attribute = HTML_NAMES[name] ?? (isSvg ? toSvgAttribute(name) : name.toLowerCase())
    node.setAttribute(attribute, value === true ? '' : String(value))
  }
}

const toSvgAttribute = (name: string): string =>
  CAMEL_CASE_ATTRIBUTES.has(name) || name === 'tabIndex'
    ? name.replace('tabIndex', 'tabindex')
    : name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function appendNode(parent: Node, node: unknown, isSvg: boolean): void {
  if (node === null || node === undefined || typeof node === 'boolean') return
  if (Array.isArray(node)) {
    for (const child of node) appendNode(parent, child, isSvg)
  } else if (typeof node !== 'object') {
    parent.appendChild(document.createTextNode(String(node)))
  } else {
    appendElement(parent, node as ElementNode, isSvg)
  }
}

function appendElement(parent: Node, { type, props }: ElementNode, isSvg: boolean): void {
  if (typeof type === 'function') {
    appendNode(parent, type(props), isSvg)
  } else if (typeof type === 'symbol') {
    appendNode(parent, props.children, isSvg)
  } else if (typeof type === 'object') {
    const outerValue = type.value
    type.value = props.value
    appendNode(parent, props.children, isSvg)
    type.value = outerValue
  } else {
    const isSvgNode = isSvg || type === 'svg'
    const node = isSvgNode ? document.createElementNS(SVG_NAMESPACE, type) : document.createElement(type)
    for (const [name, value] of Object.entries(props)) setProp(node, name, value)
    appendNode(node, props.children, isSvgNode)
    parent.appendChild(node)
  }
}

/**
 * Replaces the content of an element.
 * @param element made by JSX that was compiled against this module
 * @returns undoes the effects
 */
export function renderInto(container: Element, element: unknown): () => void {
  pendingEffects = []
  const fragment = document.createDocumentFragment()
  appendNode(fragment, element, container.namespaceURI === SVG_NAMESPACE)
  container.replaceChildren(fragment)
  const cleanups = pendingEffects.splice(0).map(effect => effect())
  return () => {
    for (const cleanup of cleanups) cleanup?.()
  }
}
