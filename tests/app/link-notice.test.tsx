import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { LinkNotice } from '../../src/app/notices/LinkNotice'
import { DEFAULT_VIEW, parseLink } from '../../src/view/links'
import { ViewProvider } from '../../src/view/ViewProvider'

afterEach(cleanup)

test('of fifty unknown codes five are listed and all are counted', () => {
  const codes = Array.from({ length: 50 }, (_, i) => `5199${String(i).padStart(2, '0')}`)
  const { view, problems } = parseLink(`?city=${codes.join(',')}`)
  render(
    <ViewProvider view={view} change={() => {}}>
      <LinkNotice
        day="2026-11-22"
        problems={problems}
        unknownValues={[]}
        getPlaceName={code => code}
        onDismiss={() => {}}
      />
    </ViewProvider>,
  )
  expect(screen.getByRole('status').textContent).toContain('“519904” 等 50 个 无法识别')
  expect(screen.getByRole('status').textContent).not.toContain('519905')
})

test('a former id of a cluster is named with its successor', () => {
  const problem = { kind: 'former', param: 'cluster', values: ['old', 'dongpo-pickles'] } as const
  render(
    <ViewProvider view={DEFAULT_VIEW} change={() => {}}>
      <LinkNotice
        day="2026-11-22"
        problems={[problem]}
        unknownValues={[]}
        getPlaceName={id => id}
        onDismiss={() => {}}
      />
    </ViewProvider>,
  )
  const { textContent } = screen.getByRole('status')
  expect(textContent).toContain('旧的编号')
  expect(textContent).toContain('“old”现为dongpo-pickles。')
})

test('a former county code is not reported as a mistake', () => {
  const former = { kind: 'former', param: 'county', values: ['510124', '510117'] } as const
  const renderNotice = (problems: Parameters<typeof LinkNotice>[0]['problems']) =>
    render(
      <ViewProvider view={DEFAULT_VIEW} change={() => {}}>
        <LinkNotice
          day="2026-11-22"
          problems={problems}
          unknownValues={[]}
          getPlaceName={() => '郫都区'}
          onDismiss={() => {}}
        />
      </ViewProvider>,
    )
  renderNotice([former])
  expect(screen.getByRole('status').textContent).toContain('“510124”现为郫都区（510117）')
  expect(screen.getByRole('status').textContent).not.toContain('无法识别的内容')
  cleanup()
  renderNotice([former, { kind: 'misspelt', param: 'citys', values: ['city'] }])
  expect(screen.getByRole('status').textContent).toMatch(
    /无法识别的内容.*“510124”现为.*“citys”不是本站的参数，可能应为“city”/,
  )
})
