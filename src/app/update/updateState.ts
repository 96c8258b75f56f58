// The state of the update page: one input, and the decisions on it with their history. Everything else follows from them.

/** The source of a list, as the reader states it. */
export interface StatedSource {
  readonly title: string
  readonly publisher: string
  /** YYYY, YYYY-MM or YYYY-MM-DD; '' if unknown. */
  readonly date: string
  /** '' if there is none. */
  readonly url: string
  /** Grade of the source. */
  readonly grade: 'A' | 'B' | 'C' | 'D'
}

/** What the reader put in. */
export type UpdateInput =
  | {
      readonly kind: 'names'
      readonly text: string
      /** The id of the recognition list. */
      readonly list: string
      readonly source: StatedSource
    }
  /** A workbook, a table, a zip, or a file of changes. */
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** The answer to a doubtful name: null leaves it open. */
export interface NameAnswer {
  readonly prefecture?: string | null
  readonly adcode?: string | null
  readonly industry?: string | null
  /** The id of the cluster that it is, or `new`. */
  readonly cluster?: string
  /** True to leave the name out. */
  readonly isSkipped?: boolean
}

export interface Decisions {
  /** By the number of the line. */
  readonly answers: Readonly<Record<number, NameAnswer>>
  /** Groups of faults that one click has mended, by the key of the group. */
  readonly mendedGroups: readonly string[]
  /** Changes by their key; a change without a choice is not taken over. */
  readonly choices: Readonly<Record<string, 'accepted' | 'refused'>>
}

export interface UpdateState {
  readonly input: UpdateInput | null
  /** The newest last. */
  readonly past: readonly Decisions[]
  readonly decisions: Decisions
  /** The next one first. */
  readonly future: readonly Decisions[]
}

export type UpdateAction =
  | { readonly type: 'open'; readonly input: UpdateInput; readonly decisions?: Decisions }
  | { readonly type: 'decide'; readonly decisions: Partial<Decisions> }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'close' }

export const NO_DECISIONS: Decisions = { answers: {}, mendedGroups: [], choices: {} }
export const INITIAL_STATE: UpdateState = { input: null, past: [], decisions: NO_DECISIONS, future: [] }

/** Steps that can be undone. */
const MAX_HISTORY = 200

/**
 * - open, decide, decide, undo → the first decision, which `redo` takes forward again
 * - undo, decide → the undone decision is gone
 * - undo with no decision → the same state
 */
export function updateReducer(state: UpdateState, action: UpdateAction): UpdateState {
  const { past, decisions, future } = state
  switch (action.type) {
    case 'open':
      return { ...INITIAL_STATE, input: action.input, decisions: action.decisions ?? NO_DECISIONS }
    case 'decide':
      return {
        ...state,
        past: [...past.slice(1 - MAX_HISTORY), decisions],
        decisions: { ...decisions, ...action.decisions },
        future: [],
      }
    case 'undo': {
      const previous = past.at(-1)
      return previous
        ? { ...state, past: past.slice(0, -1), decisions: previous, future: [decisions, ...future] }
        : state
    }
    case 'redo': {
      const [next, ...rest] = future
      return next ? { ...state, past: [...past, decisions], decisions: next, future: rest } : state
    }
    case 'close':
      return INITIAL_STATE
  }
}
