// Links of an embedded page where a window opens, and where the frame forbids it.
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.resetModules()
  document.body.replaceChildren()
})

/** A page inside a frame with one link. @returns whether a click follows the link as usual */
async function createLink() {
  vi.stubGlobal('parent', {})
  const { openOutside } = await import('../../src/app/embed/openOutside')
  const link = Object.assign(document.createElement('a'), { href: 'https://example.org/%E5%9B%9B', target: '_blank' })
  link.rel = 'noopener noreferrer'
  document.body.append(link)
  return (options: MouseEventInit = {}) => {
    let isFollowed = false
    const onClick = (event: MouseEvent) => {
      openOutside(link, event)
      isFollowed = !event.defaultPrevented
      event.preventDefault()
    }
    link.addEventListener('click', onClick, { once: true })
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...options }))
    return isFollowed
  }
}

test('the address is shown once, with the reason, where no window opens', async () => {
  const open = vi.spyOn(window, 'open').mockReturnValue(null)
  const click = await createLink()
  expect([click(), click()]).toEqual([false, false])
  expect(open).toHaveBeenCalledTimes(2)
  const alerts = document.querySelectorAll('[role="alert"]')
  expect(alerts).toHaveLength(1)
  expect(alerts[0]?.textContent).toMatch(/^没有打开新窗口：.*allow-popups.*https:\/\/example\.org\/四$/)
})

test('a window that opens gets the address without opener; further clicks are ordinary ones', async () => {
  const other = document.implementation.createHTMLDocument()
  const followed: HTMLAnchorElement[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    followed.push(this)
  })
  const opened = { document: other, opener: window } as unknown as Window
  vi.spyOn(window, 'open').mockReturnValue(opened)
  const click = await createLink()
  expect([click({ ctrlKey: true }), click(), click()]).toEqual([true, false, true])
  expect([opened.opener, followed.map(({ href, rel }) => [href, rel])]).toEqual([
    null,
    [['https://example.org/%E5%9B%9B', 'noopener noreferrer']],
  ])
  expect(document.querySelector('[role="alert"]')).toBeNull()
})
