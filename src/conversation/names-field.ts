import type { Field, Form } from '../forms/form.js'
import { isHan, normalize } from '../understanding/normalize.js'

/** Shorter words ("no", "acc") stand in too many sentences to name a field. */
const fewestLetters = 5

/** Whether a text names this field, by its label or a word that people write for it and for no other field of the form. */
export function namesField(text: string, field: Field, form: Form): boolean {
  const said = ` ${normalize(text)} `
  return wordsFor(field).some(word => {
    const stands = isHan(word) ? said.includes(word) : word.length >= fewestLetters && said.includes(` ${word} `)
    return stands && !form.fields.some(other => other.name !== field.name && wordsFor(other).some(theirs => theirs.includes(word)))
  })
}

const known = new WeakMap<Field, readonly string[]>()

/** Made once a field: it is asked of nearly every message. */
function wordsFor(field: Field): readonly string[] {
  const before = known.get(field)
  if (before) return before
  const words = [field.label, ...field.labels].map(normalize)
  known.set(field, words)
  return words
}
