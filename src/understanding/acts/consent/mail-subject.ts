import type { Values } from '../../../forms/form.js'
import { type Beside, besideOf } from './clauses.js'

/** "Re: copy of lost invoice", on a line of its own or in front of a dash. */
const subject =
  /^\s*(?:(?:subject|betreff|主题)[:：]\s*)?(?:re|aw|sv|fwd?|回复|答复)[:：]\s*(?!.*[?？])([^\n]{0,80}?)(?:\n+|\s[–—-]+\s)(?=\s*\S)/iu

/**
 * A message without the subject of the mail that it answers, which is the bot's own; one that says what is wrong is kept. Only a number that was read back
 * may stand in it.
 */
export function withoutSubject(text: string, values: Values = {}): string {
  const known = Object.values(values).filter(value => /^\d+$/.test(value))
  return text.replace(subject, (whole, about: string) => {
    const said = known.reduce((left, number) => left.replaceAll(number, ' '), about)
    return saysNothing.has(besideOf(said)) && !/\d/.test(said) ? '' : whole
  })
}

const saysNothing: ReadonlySet<Beside> = new Set(['other', 'name'])
