// The rule for the first line of a commit message: an imperative sentence of at most 72 characters. Knows no git.

const MAX_LENGTH = 72

/** Subjects that git writes itself. */
const WRITTEN_BY_GIT = /^(Merge |Revert "|(fixup|squash|amend)! )/

/** First words that end like another form of a verb and are imperatives. */
const IMPERATIVES = ['Bring', 'Ping', 'String', 'Embed', 'Shed']

const NO_VERBS =
  'A All An Each How It Its New No Nobody Not One Some That The These This Those What When Where Whether Whoever Why'

const isImperative = (word: string): boolean =>
  IMPERATIVES.includes(word) || !(NO_VERBS.split(' ').includes(word) || /([^e]ed|ing|[^su]s)$/.test(word))

/**
 * Returns the problem of a subject as a sentence, or null.
 *
 *     Name a cluster's target as the list does   null
 *     Named a cluster's target                   "Named" is not an imperative
 *     What follows a step is no transition       "What" is not an imperative
 *     fix typo                                   The first letter is not a capital
 *     Merge branch 'x'                           null: git wrote it
 */
export function findSubjectProblem(subject: string): string | null {
  if (WRITTEN_BY_GIT.test(subject)) return null
  const length = Array.from(subject).length
  const [firstWord = ''] = subject.split(/[^\p{L}]/u)
  if (length === 0) return 'The subject is empty'
  if (length > MAX_LENGTH) return `The subject has ${length} characters, at most ${MAX_LENGTH} are allowed`
  if (!/^\p{Lu}/u.test(subject)) return 'The first letter is not a capital'
  if (!isImperative(firstWord)) return `"${firstWord}" is not an imperative`
  if (/[.。]$/.test(subject)) return 'The subject ends with a full stop'
  return null
}
