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
export const REST_MS = 120
/** Longer, since a half-typed syllable is mostly on its way to a word. */
export const COMPOSING_REST_MS = 600

export interface Typing {
  /** The box holds another text. @param isComposing an input method composes it */
  readonly input: (text: string, isComposing: boolean) => void
  /** The text is whole: a composition has ended with it. */
  readonly finish: (text: string) => void
  /** Searches at once for what waits: Enter, or the focus leaves. */
  readonly settle: () => void
  /** Forgets what waits: a step in history has brought another text. */
  readonly drop: () => void
}

/**
 * @param onDraft called with the text that stands in the box and is not the one searched for, or null for none
 * @param onSearch called once for each text that is searched for
 */
export function createTyping(onDraft: (text: string | null) => void, onSearch: (text: string) => void): Typing {
  let draft: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const hold = (text: string | null) => {
    clearTimeout(timer)
    draft = text
    onDraft(text)
  }
  const settle = () => {
    if (draft === null) return
    const text = draft
    hold(null)
    onSearch(text)
  }
  return {
    input: (text, isComposing) => {
      hold(text)
      timer = isComposing && text !== '' ? setTimeout(onSearch, COMPOSING_REST_MS, text) : setTimeout(settle, REST_MS)
    },
    finish: text => {
      hold(text)
      settle()
    },
    settle,
    drop: () => hold(null),
  }
}
