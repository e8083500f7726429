import { confusedWith, isDate, separators } from './confused.js'
import type { Check, Field } from './form.js'

/** A value as it is kept, or what to tell the customer whose value it cannot be. */
type Checked = { readonly kind: 'ok'; readonly value: string } | { readonly kind: 'refused'; readonly say: string }

/**
 * Checks what a customer gave for a field, by the field's own data. `digits` come back without their separators, `text` with
 * single spaces, `one-of` as the value that is kept. Never throws; a refusal's words are the author's (for `text`, the field's hint).
 */
export function check(field: Field, raw: string): Checked {
  const { check: rule } = field
  if (rule.kind === 'digits') return checkDigits(rule, raw)
  if (rule.kind === 'one-of') return checkOneOf(rule, raw)
  return checkText(field, rule, raw)
}

type Rule<Kind extends Check['kind']> = Extract<Check, { kind: Kind }>

function checkDigits(rule: Rule<'digits'>, raw: string): Checked {
  const compact = raw.normalize('NFKC').trim().replace(separators, '')
  const behind = numberBehindCode(rule, raw.normalize('NFKC').trim())
  if (behind !== null) return { kind: 'ok', value: behind }
  // "2024-03-12" would make eight digits.
  const isNumber = /^\d+$/.test(compact) && rule.lengths.includes(compact.length) && !isDate(raw.normalize('NFKC').trim())
  return isNumber ? { kind: 'ok', value: compact } : { kind: 'refused', say: confusedWith(rule.confusions, raw) ?? rule.otherwise }
}

/** Two numbers that are printed beside each other given as one, "044031900111-34457788": the second, where the first is known to be another thing. */
function numberBehindCode({ lengths, confusions }: Rule<'digits'>, given: string): string | null {
  const [first, second, ...more] = given.split(separators)
  if (first === undefined || second === undefined || more.length > 0 || !/^\d+$/.test(first + second)) return null
  const isCode = first.length > 8 && confusions.some(confusion => confusion.lengths.includes(first.length))
  return isCode && lengths.includes(second.length) && second.length < first.length ? second : null
}

/** Control characters, halves of surrogate pairs, and the marks that turn the direction of text: nobody types these. */
const unreadable = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u

/** Copying from a page or a PDF brings these along, and they are not seen. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g

function checkText(field: Field, rule: Rule<'text'>, raw: string): Checked {
  const value = raw.replace(unseen, '').replace(/\s+/gu, ' ').trim()
  const length = [...value].length
  const readable = !unreadable.test(value) && /[\p{L}\p{N}]/u.test(value)
  if (readable && length > rule.max) return { kind: 'refused', say: rule.tooLong ?? field.hint }
  // A Han character says about as much as two letters: 被盗 is a reason, "no" is none.
  const said = length + (value.match(/\p{Script=Han}/gu)?.length ?? 0)
  const confusion = confusedWith(rule.confusions ?? [], value)
  return readable && said >= rule.min && confusion === null ? { kind: 'ok', value } : { kind: 'refused', say: confusion ?? field.hint }
}

/** Spellings match as whole words; Han characters stand without spaces, so there they match anywhere. */
function checkOneOf(rule: Rule<'one-of'>, raw: string): Checked {
  const said = ` ${wordsOf(raw)} `
  const meant = Object.entries(rule.values).filter(([value, spellings]) =>
    [value, ...spellings].some(spelling => {
      const words = wordsOf(spelling)
      return words !== '' && said.includes(/\p{Script=Han}/u.test(words) ? words : ` ${words} `)
    }),
  )
  const [only] = meant
  return meant.length === 1 && only ? { kind: 'ok', value: only[0] } : { kind: 'refused', say: rule.otherwise }
}

function wordsOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).join(' ')
}
