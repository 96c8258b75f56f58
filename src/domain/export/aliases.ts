// Successors of ids that were published under another name, so that no link breaks.

/** The tables whose ids are permanent. */
export const ALIAS_KINDS = ['cluster', 'list', 'source'] as const
/** A table whose ids are permanent. */
export type AliasKind = (typeof ALIAS_KINDS)[number]

/** A published id that no row has any more. */
export interface Alias {
  readonly kind: AliasKind
  readonly from: string
  /** The id of the successor; null if the row was withdrawn and nothing took its place. */
  readonly to: string | null
  /** The day of the change, YYYY-MM-DD. */
  readonly date: string
  readonly reasonZh: string
  readonly reasonEn: string
}

/** Returns the current id for a former one; null without a successor. */
export const findSuccessor = (aliases: readonly Alias[], kind: AliasKind, id: string): string | null =>
  aliases.find(alias => alias.kind === kind && alias.from === id)?.to ?? null
