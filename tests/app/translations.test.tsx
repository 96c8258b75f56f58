// What an English page makes of words in Chinese: the translation first, the words themselves when asked for.
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import {
  LangSpan,
  LangTerms,
  OriginalsProvider,
  OriginalTitle,
  TranslationNote,
  TranslationsProvider,
} from '../../src/ui/en/LangSpan'

const MESSAGES = { note: 'Our translations.', showOriginals: 'Show the Chinese' }

const example = (
  <OriginalsProvider>
    <TranslationsProvider texts={{ 纺纱: 'spinning' }}>
      <TranslationsProvider
        texts={{ 织布: 'weaving', '鸿星尔克在园区。': 'Erke (鸿星尔克) is in the park.', 报道: 'A report' }}
      >
        <TranslationNote labels={MESSAGES} />
        <p>
          <LangSpan lang="zh-CN">鸿星尔克在园区。</LangSpan> <LangTerms lang="zh-CN" terms={['纺纱', '织布']} />{' '}
          <LangSpan lang="zh-CN">没有译文。</LangSpan> <OriginalTitle lang="zh-CN">报道</OriginalTitle>
        </p>
      </TranslationsProvider>
    </TranslationsProvider>
  </OriginalsProvider>
)

afterEach(cleanup)

const getChineseTexts = () => [...document.querySelectorAll('p [lang="zh-CN"]')].map(element => element.textContent)

test('a translation replaces the Chinese text; names and untranslated texts stay marked as Chinese', () => {
  const { container } = render(example)
  expect(container.querySelectorAll('p')[1]?.textContent).toBe(
    'Erke (鸿星尔克) is in the park. spinning, weaving 没有译文。 报道',
  )
  expect(getChineseTexts()).toEqual(['鸿星尔克', '没有译文。', '报道'])
})

test('the Chinese text is shown beneath each translation on request', async () => {
  render(example)
  const button = screen.getByRole('button', { name: 'Show the Chinese' })
  expect(button.getAttribute('aria-pressed')).toBe('false')
  await userEvent.click(button)
  expect(button.getAttribute('aria-pressed')).toBe('true')
  expect(getChineseTexts()).toEqual(['鸿星尔克', '鸿星尔克在园区。', '纺纱、织布', '没有译文。', '报道'])
})
