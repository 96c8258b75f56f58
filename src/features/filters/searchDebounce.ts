// Decides when the text of the search box is searched for. Input methods send their events in different orders:
//
//     Chromium         input (composing) …, compositionend
//     Firefox, Safari  input (composing) …, compositionend, input
//     Android          input (composing) … for whole words of any language, or input alone; every key is 229
//     clear pressed    input with an empty text; a compositionend may never come
//
// So the text of each event counts, and no state of a composition is kept. A text that is still composed is searched for
// after a pause, because on Android no further event may come. It then stays in the box as a draft: writing to the box
// would end the composition.

/** Pause in typing before list and map follow. */
export const SEARCH_DELAY_MS = 120
/** Longer, since a half-typed syllable mostly continues to a word. */
export const COMPOSING_SEARCH_DELAY_MS = 600

/** Receives the events of the box. */
export interface SearchDebounce {
  /** The text of the box changed. @param isComposing an input method composes it */
  readonly input: (text: string, isComposing: boolean) => void
  /** A composition ended with this text: searches at once. */
  readonly submit: (text: string) => void
  /** Searches at once for a pending text: on Enter and when the focus leaves. */
  readonly flush: () => void
  /** Drops a pending text. */
  readonly cancel: () => void
}

/**
 * Worked examples, from event to search:
 *
 *     input 's', input 'sa' within 120 ms         one search for 'sa', 120 ms after the last
 *     input 'san tai' (composing)                 a search after 600 ms; the draft stays in the box
 *     input 'san' (composing), submit '三台'       one search for '三台', at once
 *
 * @param onDraft called with the text of the box while it differs from the query, else with null
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
