import { SyntaxKind } from 'typescript/unstable/ast'
import { createScanner } from 'typescript/unstable/ast/scanner'

/** What a file of ours holds: its regular expressions as they are written, and whether it also builds some out of words. */
export interface PatternsIn {
  readonly literals: readonly RegExp[]
  readonly builds: boolean
}

/** After one of these a slash divides; after anything else an expression begins. */
const values: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.Identifier,
  SyntaxKind.PrivateIdentifier,
  SyntaxKind.ThisKeyword,
  SyntaxKind.NumericLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateTail,
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.CloseBraceToken,
])

/** Reads TypeScript token by token, so that nothing in a comment or a string is taken for an expression. */
export function patternsIn(source: string): PatternsIn {
  const scanner = createScanner(true, undefined, source)
  const literals: RegExp[] = []
  /** How many braces are open in each `${` that is. */
  const templates: number[] = []
  let builds = false
  let before = SyntaxKind.Unknown

  for (let token = scanner.scan(); token !== SyntaxKind.EndOfFile; token = scanner.scan()) {
    if ((token === SyntaxKind.SlashToken || token === SyntaxKind.SlashEqualsToken) && !values.has(before)) {
      token = scanner.reScanSlashToken()
      literals.push(read(scanner.getTokenText()))
    }
    if (token === SyntaxKind.Identifier)
      builds ||= before === SyntaxKind.NewKeyword ? scanner.getTokenText() === 'RegExp' : isHelper(before)
    before = withTemplate(token)
  }
  return { literals, builds }

  /** Where it is called: an import and its declaration build nothing. */
  function isHelper(before: SyntaxKind): boolean {
    return scanner.getTokenText() === 'patternOf' && before !== SyntaxKind.FunctionKeyword && source[scanner.getTokenEnd()] === '('
  }

  /** Goes on in the words of a template where a brace ends what stood in it. */
  function withTemplate(token: SyntaxKind): SyntaxKind {
    const open = templates.at(-1)
    if (token === SyntaxKind.TemplateHead) templates.push(0)
    if (open === undefined) return token
    if (token === SyntaxKind.OpenBraceToken) templates[templates.length - 1] = open + 1
    if (token !== SyntaxKind.CloseBraceToken) return token
    if (open > 0) {
      templates[templates.length - 1] = open - 1
      return token
    }
    const next = scanner.reScanTemplateToken(false)
    if (next === SyntaxKind.TemplateTail) templates.pop()
    return next
  }
}

function read(written: string): RegExp {
  const end = written.lastIndexOf('/')
  return new RegExp(written.slice(1, end), written.slice(end + 1))
}
