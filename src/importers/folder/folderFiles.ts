// The files of a folder or an archive by their paths, and the folder among them that has given files.

/** Files by their paths, with `/` between the parts; an archive is one. */
export interface FolderFiles {
  readonly names: Iterable<string>
  /** The bytes of a file; null if there is none of this path. */
  readonly unpack: (path: string) => Uint8Array | null
}

/**
 * The folders that have all of the given files directly inside, each with a slash at its end; '' is the root. The shortest
 * path comes first.
 *
 * - `a/index.json`, `a/version.json` → [`a/`]
 * - `index.json`, `old/version.json` → []
 */
export function findFolders(names: Iterable<string>, files: readonly string[]): string[] {
  const all = new Set(names)
  const [first = ''] = files
  return [...all]
    .filter(name => name === first || name.endsWith(`/${first}`))
    .map(name => name.slice(0, name.length - first.length))
    .filter(folder => files.every(file => all.has(folder + file)))
    .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))
}
