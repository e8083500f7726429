import type { Field, Form } from '../forms/form.js'
import { isHan, normalize } from '../understanding/normalize.js'

/** Shorter words ("no", "acc") stand in too many sentences to name a field. */
const fewestLetters = 5

/** Whether a text names this field, by its label or a word that people write for it and for no other field of the form. */
export function namesField(text: string, field: Field, form: Form): boolean {
  const said = ` ${normalize(text)} `
  const others = form.fields.filter(({ name }) => name !== field.name).flatMap(wordsFor)
  return wordsFor(field).some(word => {
    if (others.some(other => other.includes(word))) return false
    return isHan(word) ? said.includes(word) : word.length >= fewestLetters && said.includes(` ${word} `)
  })
}

function wordsFor({ label, labels }: Field): readonly string[] {
  return [label, ...labels].map(normalize)
}
