// What an English page makes of words in Chinese: the translation first, the words themselves when asked for.
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import {
  OriginalsShown,
  OriginalTitle,
  Quoted,
  QuotedTerms,
  TranslationNote,
  Translations,
} from '../../src/ui/en/quoted'

const WORDS = { note: 'Our translations.', showOriginals: 'Show the Chinese' }

const part = (
  <OriginalsShown>
    <Translations texts={{ 纺纱: 'spinning' }}>
      <Translations
        texts={{ 织布: 'weaving', '鸿星尔克在园区。': 'Erke (鸿星尔克) is in the park.', 报道: 'A report' }}
      >
        <TranslationNote words={WORDS} />
        <p>
          <Quoted lang="zh-CN">鸿星尔克在园区。</Quoted> <QuotedTerms lang="zh-CN" terms={['纺纱', '织布']} />{' '}
          <Quoted lang="zh-CN">没有译文。</Quoted> <OriginalTitle lang="zh-CN">报道</OriginalTitle>
        </p>
      </Translations>
    </Translations>
  </OriginalsShown>
)

afterEach(cleanup)

const chinese = () => [...document.querySelectorAll('p [lang="zh-CN"]')].map(element => element.textContent)

test('a translation stands for the Chinese text, names and what has none stay in Chinese and say so', () => {
  const { container } = render(part)
  expect(container.querySelectorAll('p')[1]?.textContent).toBe(
    'Erke (鸿星尔克) is in the park. spinning, weaving 没有译文。 报道',
  )
  expect(chinese()).toEqual(['鸿星尔克', '没有译文。', '报道'])
})

test('a reader who asks for the Chinese sees it beneath each translation', async () => {
  render(part)
  const button = screen.getByRole('button', { name: 'Show the Chinese' })
  expect(button.getAttribute('aria-pressed')).toBe('false')
  await userEvent.click(button)
  expect(button.getAttribute('aria-pressed')).toBe('true')
  expect(chinese()).toEqual(['鸿星尔克', '鸿星尔克在园区。', '纺纱、织布', '没有译文。', '报道'])
})
