// The state of the update page: one input, and the decisions on it with their history. Everything else follows from them.
import type { Decisions, UpdateInput } from '../../importers/session/sessionTypes'

export interface UpdateState {
  readonly input: UpdateInput | null
  /** True once the input could be read: only then is it worth a draft. */
  readonly isRead: boolean
  /** The newest last. */
  readonly past: readonly Decisions[]
  readonly decisions: Decisions
  /** The next one first. */
  readonly future: readonly Decisions[]
}

export type UpdateAction =
  | { readonly type: 'open'; readonly input: UpdateInput; readonly decisions?: Decisions }
  | { readonly type: 'read' }
  | { readonly type: 'decide'; readonly decisions: Partial<Decisions> }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'close' }

export const NO_DECISIONS: Decisions = { answers: {}, mended: [], merges: [], decisions: [] }
export const INITIAL_STATE: UpdateState = { input: null, isRead: false, past: [], decisions: NO_DECISIONS, future: [] }

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
    case 'read':
      return { ...state, isRead: true }
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
