import { expect, test } from 'vitest'
import { parseLink } from '../../../view/links'
import { buildEmbedCode, findPagePath } from './embedCode'

const build = (kind: 'frame' | 'script' | 'picture', search: string, lang: 'zh-CN' | 'en' = 'zh-CN') =>
  buildEmbedCode({
    kind,
    view: parseLink(search).view,
    lang,
    title: 'A & "B"',
    width: null,
    height: 520,
    show: 'both',
    isLocked: false,
    root: 'https://example.org/map/',
  })

test('the code of a frame has address, title, language, size, lazy loading and a sandbox', () =>
  expect(build('frame', '?industry=materials&view=embed')).toBe(
    '<iframe src="https://example.org/map/embed/?industry=materials" title="A &amp; &quot;B&quot;" lang="zh-CN" ' +
      'width="100%" height="520" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups ' +
      'allow-popups-to-escape-sandbox"></iframe>',
  ))

test('the variant with its own height adds one script of this site', () =>
  expect(build('script', '', 'en')?.split('\n')[1]).toBe(
    '<script src="https://example.org/map/embed/host-1.js" async></script>',
  ))

test('the picture links to the page of the view', () =>
  expect(build('picture', '?cluster=a-b&view=embed', 'en')).toBe(
    '<a href="https://example.org/map/en/clusters/a-b/" hreflang="en"><img src="https://example.org/map/previews/en/' +
      'clusters/a-b.png" alt="A &amp; &quot;B&quot;" width="1200" height="630" loading="lazy"></a>',
  ))

test('a view without a page has no picture', () => {
  expect(build('picture', '?industry=materials&level=national')).toBeNull()
  expect(findPagePath(parseLink('?view=embed&at=8/31/105&theme=dark').view)).toBe('')
})
