// The renderer of the embed makes the DOM that React's markup makes.
import { createElement, Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import * as dom from '../../src/app/embed/dom/domRenderer'

/** One tree, made by either library. */
const buildTree = (create: (type: never, props: object, ...children: ReactNode[]) => ReactNode, fragment: unknown) =>
  create(
    'div' as never,
    { className: 'a', 'aria-hidden': false, 'data-open': true, hidden: false },
    create('button' as never, { type: 'button', disabled: true, tabIndex: -1 }, 'x', 0, null, false),
    create(
      'svg' as never,
      { viewBox: '0 0 1 1', role: 'img' },
      create('text' as never, { textAnchor: 'end', strokeWidth: 2, className: 'b' }, '川'),
    ),
    create(fragment as never, {}, create('label' as never, { htmlFor: 'i' }, 'y')),
  )

const createDomElement = (type: never, props: object, ...children: unknown[]) =>
  dom.jsx(type, { ...props, children }) as unknown as ReactNode

test('elements, attributes, SVG and fragments are those of React', () => {
  const expected = document.createElement('div')
  expected.innerHTML = renderToStaticMarkup(buildTree(createElement as never, Fragment))
  const container = document.createElement('div')
  dom.renderInto(container, buildTree(createDomElement, dom.Fragment))
  expect(container.innerHTML).toBe(expected.innerHTML)
})

test('a context reaches its descendants only', () => {
  const context = dom.createContext('outside')
  const Reader = () => dom.useContext(context)
  const container = document.createElement('div')
  dom.renderInto(container, [
    dom.jsx(context as never, { value: 'inside', children: dom.jsx(Reader, {}) }),
    dom.jsx(Reader, {}),
  ])
  expect(container.textContent).toBe('insideoutside')
})

test('effects run once the nodes are in place, and are undone', () => {
  const undo = vi.fn()
  const container = document.createElement('div')
  const Component = () => {
    dom.useLayoutEffect(() => {
      expect(container.firstElementChild?.tagName).toBe('P')
      return undo
    })
    return dom.jsx('p', {})
  }
  const undoEffects = dom.renderInto(container, dom.jsx(Component, {}))
  expect(undo).not.toHaveBeenCalled()
  undoEffects()
  expect(undo).toHaveBeenCalledOnce()
})
