// Checks on how source files are written, by their syntax trees. Each check returns one line for every offence.
import ts from 'typescript'

/** A source file: its path below the project's root, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

const NOUN_CLAUSE = /^(what|whoever|nobody|where|whether|who|how)\b/i
const COMMENT_START = /(\/\/+|\/\*+)[\s*]*/
/** Matches every file with an offence, and some without: only these are parsed. */
const MAY_HAVE_NOUN_CLAUSE = new RegExp(COMMENT_START.source + NOUN_CLAUSE.source.slice(1), 'i')

const parse = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

const getLine = (source: ts.SourceFile, position: number): number =>
  source.getLineAndCharacterOfPosition(position).line + 1

interface Declaration {
  readonly name: string
  /** The node that a doc comment belongs to. */
  readonly statement: ts.Statement
  /** A function, a class or a type; false for other constants. */
  readonly needsDoc: boolean
}

const isFunction = (initializer: ts.Expression | undefined): boolean => {
  if (!initializer) return false
  if (
    ts.isParenthesizedExpression(initializer) ||
    ts.isAsExpression(initializer) ||
    ts.isSatisfiesExpression(initializer)
  )
    return isFunction(initializer.expression)
  if (ts.isCallExpression(initializer)) return /^(memo|lazy)/.test(initializer.expression.getText())
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer)
}

/** The names that a file declares at its top level and exports. */
function findExports(source: ts.SourceFile): Declaration[] {
  const exportedLater = new Set(
    source.statements.flatMap(statement =>
      ts.isExportDeclaration(statement) &&
      !statement.moduleSpecifier &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
        : [],
    ),
  )
  const declarations = source.statements.flatMap((statement): (Declaration & { isExported: boolean })[] => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name, initializer }) => ({
        name: name.getText(),
        statement,
        needsDoc: isFunction(initializer),
        isExported,
      }))
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement)
    return isNamed ? [{ name: statement.name?.text ?? 'default', statement, needsDoc: true, isExported }] : []
  })
  return declarations.filter(({ name, isExported }) => isExported || exportedLater.has(name))
}

const hasDocComment = (statement: ts.Statement): boolean =>
  ts.getJSDocCommentsAndTags(statement).some(doc => ts.isJSDoc(doc) && (doc.comment || doc.tags))

/** Exported functions, classes and types without a doc comment. An overload is covered by the comment of another one. */
export function findUndocumentedExports(file: SourceFile): string[] {
  const source = parse(file)
  const declarations = findExports(source).filter(({ needsDoc }) => needsDoc)
  const documented = new Set(declarations.filter(d => hasDocComment(d.statement)).map(({ name }) => name))
  return declarations
    .filter(({ name }) => !documented.has(name))
    .map(({ name, statement }) => `${file.path}:${getLine(source, statement.getStart())}: ${name}`)
}

/** Exported names that end in `Of`. */
export function findExportsNamedOf(file: SourceFile): string[] {
  const source = parse(file)
  return findExports(source)
    .filter(({ name }) => name.endsWith('Of'))
    .map(({ name, statement }) => `${file.path}:${getLine(source, statement.getStart())}: ${name}`)
}

/** Comments in order. Line comments on consecutive lines are one comment. */
function findComments(source: ts.SourceFile): { readonly line: number; readonly text: string }[] {
  const { text } = source
  const ranges = new Map<number, ts.CommentRange>()
  const visit = (node: ts.Node) => {
    const children = node.getChildren(source)
    for (const child of children) visit(child)
    if (children.length > 0 || node.kind === ts.SyntaxKind.JsxText) return
    const found = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getFullStart()) ?? []),
    ]
    for (const range of found) ranges.set(range.pos, range)
  }
  visit(source)
  const sorted = [...ranges.values()].sort((a, b) => a.pos - b.pos)
  return sorted.flatMap((range, i) => {
    const previous = sorted[i - 1]
    const continues =
      previous?.kind === ts.SyntaxKind.SingleLineCommentTrivia &&
      range.kind === ts.SyntaxKind.SingleLineCommentTrivia &&
      /^\s*$/.test(text.slice(previous.end, range.pos))
    return continues ? [] : [{ line: getLine(source, range.pos), text: text.slice(range.pos, range.end) }]
  })
}

/** Comments that open with a noun clause: What, Whoever, Nobody, Where, Whether, Who, How. Style sheets are read too. */
export function findNounClauses(file: SourceFile): string[] {
  if (!MAY_HAVE_NOUN_CLAUSE.test(file.text)) return []
  const comments = file.path.endsWith('.css')
    ? [...file.text.matchAll(/\/\*[\s\S]*?\*\//g)].map(({ index, 0: text }) => ({
        line: file.text.slice(0, index).split('\n').length,
        text,
      }))
    : findComments(parse(file))
  return comments
    .map(({ line, text }) => ({ line, words: text.replace(COMMENT_START, '') }))
    .filter(({ words }) => NOUN_CLAUSE.test(words))
    .map(({ line, words }) => `${file.path}:${line}: ${words.split('\n')[0]?.slice(0, 60)}`)
}

/** Files with more lines than the limit. */
export function findLongFiles(files: readonly SourceFile[], limit: number): string[] {
  return files
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => `${path}: ${lines} lines`)
}

/** Folders that hold more files than the limit, without those in their subfolders. */
export function findCrowdedFolders(paths: readonly string[], limit: number): string[] {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > limit).map(([folder, count]) => `${folder}: ${count} files`)
}
