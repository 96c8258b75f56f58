// The draft of the update page, kept in the browser (IndexedDB), so that it survives a closed tab.
import { del, get, set } from 'idb-keyval'
import type { Decisions, UpdateInput } from '../../importers/session/sessionTypes'

const KEY = 'update-draft'

export interface Draft {
  /** An ISO date with time. */
  readonly savedAt: string
  readonly input: UpdateInput
  readonly decisions: Decisions
}

/** Rejects if the browser refuses to store it, or if there is no space. */
export const saveDraft = (draft: Draft): Promise<void> => set(KEY, draft)

/** @returns null if there is none; rejects if the browser refuses to read it */
export const readDraft = async (): Promise<Draft | null> => (await get<Draft>(KEY)) ?? null

/** Rejects if the browser refuses. */
export const deleteDraft = (): Promise<void> => del(KEY)
