// What is said of a link that was not understood: some of it by name, and how much more there is.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { LinkNotice } from '../../src/app/LinkNotice'
import { ViewProvider } from '../../src/view/context'
import { parseLink } from '../../src/view/links'

test('of fifty unknown codes five are named and fifty counted', () => {
  const codes = Array.from({ length: 50 }, (_, i) => `5199${String(i).padStart(2, '0')}`)
  const { view, problems } = parseLink(`?city=${codes.join(',')}`)
  render(
    <ViewProvider view={view} change={() => {}}>
      <LinkNotice day="2026-11-22" problems={problems} unknown={[]} placeName={code => code} onDismiss={() => {}} />
    </ViewProvider>,
  )
  expect(screen.getByRole('status').textContent).toContain('“519904” 等 50 个 无法识别')
  expect(screen.getByRole('status').textContent).not.toContain('519905')
})
