interface Row {
  readonly id: string
}

/** The ids of the published rows that an update does not have. */
export function listAbsent(published: readonly Row[], rows: readonly Row[]): string[] {
  const ids = new Set(rows.map(({ id }) => id))
  return published.map(({ id }) => id).filter(id => !ids.has(id))
}
