import type { Problem } from '../problem.js'
import type { ReadLanguage } from '../read-language.js'

/** Entries that nobody has looked at in time, and those that are not in force. Dates are compared as text: "2026-06-01". */
export function* aboutDates({ content, notes }: ReadLanguage, today: string): Iterable<Problem> {
  for (const [id, { file, owner, reviewBy, settingLines }] of notes) {
    const lineOf = (name: string) => settingLines.get(name) ?? 1
    const { valid, asOf, earlier = [] } = content.entries.get(id) ?? {}
    const { from = null, until = null } = valid ?? {}
    // Who writes ahead says from when it holds.
    if (asOf !== undefined && asOf > today && (from === null || from <= today)) {
      const cause = `the date of the policy is still to come: ${asOf}, and customers are told it`
      const cure = 'Write the day that the policy is of; where it is to hold from then on, say so with "valid from"'
      yield { rule: 'validity', file, line: lineOf('as of'), cause, cure }
    }
    if (reviewBy !== null && reviewBy < today) {
      const cause = `"review by" is over: ${reviewBy}${owner === null ? '' : ` (owner: ${owner})`}`
      const cure = 'Read the entry against the policy, mend it, and write the day of the next look'
      yield { rule: 'review', file, line: lineOf('review by'), cause, cure }
    }
    if (until !== null && until < today) {
      const cause = `no longer in force since ${until}, so customers are passed on to a person`
      yield {
        rule: 'validity',
        file,
        line: lineOf('valid until'),
        cause,
        cure: 'Write what holds now and another date, or delete the entry',
      }
    }
    // What is to come takes the place of what holds until then.
    if (from !== null && from > today && earlier.length === 0) {
      const cause = `not in force before ${from}, so customers are passed on to a person`
      yield { rule: 'validity', file, line: lineOf('valid from'), cause, cure: 'Leave it if that is meant, or delete the line' }
    }
  }
}
