// When a text typed into the search box is searched for. Browsers tell of an input method in different orders:
//
//     Chromium         input (composing) …, compositionend
//     Firefox, Safari  input (composing) …, compositionend, input
//     Android          input (composing) … for whole words of any language, or input alone; every key is 229
//     clear pressed    input with an empty text; a compositionend may never come
//
// So the text of each event counts and no state of a composition is kept. A text that is still composed is searched for too
// once the hand pauses: on Android nothing else may come. It then stays in the box as it is, since to write there would end
// the composition.

/** A hand that types rests this long before list and map follow: a letter itself must cost next to nothing. */
export const SEARCH_DELAY_MS = 120
/** Longer, since a half-typed syllable is mostly on its way to a word. */
export const COMPOSING_SEARCH_DELAY_MS = 600

export interface SearchDebounce {
  /** The box holds another text. @param isComposing an input method composes it */
  readonly input: (text: string, isComposing: boolean) => void
  /** The text is whole: a composition has ended with it. */
  readonly submit: (text: string) => void
  /** Searches at once for what waits: Enter, or the focus leaves. */
  readonly flush: () => void
  /** Forgets what waits: a step in history has brought another text. */
  readonly cancel: () => void
}

/**
 * @param onDraft called with the text that stands in the box and is not the one searched for, or null for none
 * @param onSearch called once for each text that is searched for
 */
export function createSearchDebounce(
  onDraft: (text: string | null) => void,
  onSearch: (text: string) => void,
): SearchDebounce {
  let draft: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const updateDraft = (text: string | null) => {
    clearTimeout(timer)
    draft = text
    onDraft(text)
  }
  const flush = () => {
    if (draft === null) return
    const text = draft
    updateDraft(null)
    onSearch(text)
  }
  return {
    input: (text, isComposing) => {
      updateDraft(text)
      timer =
        isComposing && text !== ''
          ? setTimeout(onSearch, COMPOSING_SEARCH_DELAY_MS, text)
          : setTimeout(flush, SEARCH_DELAY_MS)
    },
    submit: text => {
      updateDraft(text)
      flush()
    },
    flush,
    cancel: () => updateDraft(null),
  }
}
