/**
 * What a regular expression is made of, as far as the texts need it that make it work hard. `one` is a character, a class or an escape as it is
 * written; `nothing` takes no text up: an edge, a reference; `look` is an assertion about what stands around.
 */
export type Part =
  | { readonly kind: 'one'; readonly source: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'look'; readonly at: Part }
  | { readonly kind: 'row'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly of: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }

const quantifier = /[*+?]\??|\{(\d+)(?:(,)(\d*))?\}\??/y
const opening = /\((?:\?(?::|<[=!]|[=!]|<[^>]*>))?/y
const oneOf = /\[\^?(?:\\.|[^\]\\])*\]/suy
const escapes = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|k<[^>]*>|\d+|.)/suy

/** The parts of an expression without flag v, of which the engine has made sure that it is one. */
export function partsOf(source: string): Part {
  let at = 0
  const whole = choice()
  if (at < source.length) throw new Error(`/${source}/ was read up to character ${at} only.`)
  return whole

  function choice(): Part {
    const of = [row()]
    while (source[at] === '|') {
      at += 1
      of.push(row())
    }
    const [only] = of
    return of.length === 1 && only ? only : { kind: 'choice', of }
  }

  function row(): Part {
    const parts: Part[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(single()))
    return { kind: 'row', parts }
  }

  function repeated(part: Part): Part {
    const found = take(quantifier)
    if (!found) return part
    const [sign, least, comma, most] = found
    if (least === undefined) return { kind: 'repeat', part, least: sign[0] === '+' ? 1 : 0, most: sign[0] === '?' ? 1 : Infinity }
    return { kind: 'repeat', part, least: Number(least), most: comma ? Number(most || Infinity) : Number(least) }
  }

  function single(): Part {
    const open = take(opening)
    if (open) {
      const inside = choice()
      at += 1
      return /[=!]$/.test(open[0]) ? { kind: 'look', at: inside } : inside
    }
    const escaped = take(escapes)
    if (escaped) return /^\\(?:[bBk]|\d)/.test(escaped[0]) ? { kind: 'nothing' } : { kind: 'one', source: escaped[0] }
    const written = take(oneOf)?.[0] ?? String.fromCodePoint(source.codePointAt(at) ?? 0)
    if (!written.startsWith('[') || written.length === 1) at += written.length
    return written === '^' || written === '$' ? { kind: 'nothing' } : { kind: 'one', source: written }
  }

  function take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = at
    const found = what.exec(source)
    if (found) at += found[0].length
    return found
  }
}
