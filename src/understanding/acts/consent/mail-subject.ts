import { type Beside, besideOf } from './clauses.js'

/** "Re: copy of lost invoice", on a line of its own or in front of a dash. */
const subject = /^\s*(?:re|aw|sv|fwd?|回复|答复)[:：]\s*(?!.*[?？])([^\n]{0,80}?)(?:\n+|\s[–—-]+\s)(?=\s*\S)/iu

/** A message without the subject of the mail that it answers, which is the bot's own; one that says what is wrong is kept. */
export function withoutSubject(text: string): string {
  return text.replace(subject, (whole, about: string) => (saysNothing.has(besideOf(about)) && !/\d/.test(about) ? '' : whole))
}

const saysNothing: ReadonlySet<Beside> = new Set(['other', 'name'])
