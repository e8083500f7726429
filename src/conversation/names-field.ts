import type { Field, Form } from '../forms/form.js'
import { isHan, normalize } from '../understanding/text/normalize.js'

/** Shorter words ("no", "acc") stand in too many sentences to name a field. */
const fewestLetters = 5

/** Whether a text names this field, by its label or a word that people write for it and for no other field of the form. */
export function namesField(text: string, field: Field, form: Form): boolean {
  const said = ` ${normalize(text).replace(/[^\p{L}\p{N}'’.-]+|[.](?=\s|$)/gu, ' ')} `
  return wordsFor(field).some(word => {
    const stands = isHan(word) ? said.includes(word) : word.length >= fewestLetters && said.includes(` ${word} `)
    return stands && !form.fields.some(other => other.name !== field.name && wordsFor(other).some(theirs => theirs.includes(word)))
  })
}

const goTo =
  /^(?:(?:please|can (?:i|we)|i (?:want|need|would like) to|i'd like to|let me) )*(?:(?:go |jump )?(?:back )?to|change|edit|redo) (?:the |my |our )?/
const goToHan = /^(?:请|我想|我要)?(?:回到|跳到|返回|修改|更改|重填)/u

/** The field that a text does nothing but name ("title", "go to the invoice number", "发票号码"), or null. */
export function fieldCalled(text: string, form: Form): Field | null {
  const named = normalize(text)
    .replace(goTo, '')
    .replace(goToHan, '')
    .replace(/ please$/, '')
  const called = form.fields.filter(field => wordsFor(field).includes(named) && namesField(named, field, form))
  return called.length === 1 ? (called[0] ?? null) : null
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
