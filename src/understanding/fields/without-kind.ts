import type { Form } from '../../forms/form.js'
import { findKinds } from './kinds.js'
import { read } from './reading.js'
import { at, listed } from './tokens.js'

/** Around the kind of an invoice where nothing else is said of it: "it was an ordinary one". */
const around = new Set(
  listed(`a, an, the, it, it's, its, was, is, that, this, and, one, kind, type, sort, of, vat, invoice, fapiao, by, way, btw, also, plus, i, think, guess, believe, paper, my, our,
    是, 一, 张, 的, 增, 值, 税, 发, 票, 那, 这, 种, 类, 型, 为, 我, 想, 应, 该, 好, 像`),
)

/**
 * An answer without the part of it that only says which kind of invoice it was: "fire, special" tells of a fire. Null where no part does,
 * or what is left is nothing.
 */
export function withoutKind(text: string, form: Form): string | null {
  const reading = read(text, form)
  const { tokens } = reading
  const kinds = form.fields.flatMap(field => (field.check.kind === 'one-of' ? findKinds(reading, field, []) : []))
  const parts: { from: number; to: number }[] = []
  let start = 0
  for (let index = 0; index <= tokens.length; index++) {
    const { kind, word } = at(tokens, index)
    if (index < tokens.length && !(kind === 'break' || (kind === 'mark' && /^[,.;:。、()/–—-]$/.test(word)))) continue
    if (index > start) parts.push({ from: start, to: index })
    start = index + 1
  }
  const isKind = ({ from, to }: { from: number; to: number }) =>
    kinds.some(kind => kind.from >= from && kind.to <= to) &&
    tokens
      .slice(from, to)
      .every(({ word }, offset) => around.has(word) || kinds.some(kind => kind.from <= from + offset && kind.to > from + offset))
  const kept = parts.filter(part => !isKind(part))
  const [first, last] = [kept[0], kept.at(-1)]
  if (!first || !last || kept.length === parts.length) return null
  return text.slice(at(tokens, first.from).start, at(tokens, last.to - 1).end)
}
