import { expect } from 'chai'
import fc from 'fast-check'
import type { Conversation } from '../../../src/conversation/conversation.js'
import type { Form } from '../../../src/forms/form.js'
import type { Knowledge } from '../../../src/understanding/knowledge.js'
import { known } from '../../support/known.js'
import { troubles } from './invariants.js'
import { changed, type Take, type Walk, walk } from './walk.js'

/** What a customer does, a number a move: random fields in any order, corrections, digressions, cancels, buttons, the same message again. */
const numbers = fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { minLength: 1, maxLength: 16, size: 'max' })

/** One seed, so that a run tells of the code and not of its luck. */
const seed = 4711
const runs = 10_000

describe(`in ${runs.toLocaleString('en')} random conversations`, () => {
  let knowledge: Knowledge
  let form: Form
  before(async () => {
    knowledge = await known()
    const intent = knowledge.intents.get('lost-invoice-copy')
    if (intent?.kind !== 'form') throw new Error('the form is gone')
    form = intent.form
  })

  it('nothing is filed twice, invalid or unconfirmed, nothing asked that was given, and all of them end', () => {
    const counts = { messages: 0, tickets: 0, again: 0 }
    const bad = firstBad(runs, given => {
      const walked = walk(given, knowledge)
      counts.messages += walked.strides.length
      counts.again += walked.strides.filter(({ again }) => again).length
      counts.tickets += walked.strides.at(-1)?.after.tickets.length ?? 0
      return complaintOf(walked, troubles(walked, form))
    })
    if (bad !== null) throw new Error(bad)
    // What was walked is worth something only where things happened on the way.
    expect(counts.messages).to.be.above(runs * 8)
    expect(counts.tickets).to.be.above(runs / 2)
    expect(counts.again).to.be.above(runs / 4)
  })

  const broken: readonly (readonly [string, Take, RegExp])[] = [
    [
      'files again on every message',
      changed((_, after) => ({ ...after, tickets: [...after.tickets, ...after.tickets.slice(-1)] })),
      /two tickets for one confirmation/,
    ],
    [
      'files at the read-back',
      changed((before, after) => (after.form?.stage === 'confirming' ? withTicket(before, after) : after)),
      /nobody confirmed/,
    ],
    ['changes a value when it files', changed((before, after) => withFields(before, after, { account: 'someone-else' })), /not read back/],
    [
      'files a number that is none',
      changed((before, after) => withFields(before, after, { invoice_number: '1234' })),
      /invalid field: invoice_number/,
    ],
    ['forgets a value on the way', changed(forgetful), /asks for a field already given: title/],
    [
      'never takes the yes',
      changed((before, after) => (before.form?.stage === 'confirming' ? { ...after, form: before.form, tickets: before.tickets } : after)),
      /does not end/,
    ],
  ]
  for (const [what, take, complaint] of broken) {
    it(`(a bot that ${what} is seen)`, () => {
      const bad = firstBad(500, given => troubles(walk(given, knowledge, take), form).find(trouble => complaint.test(trouble)) ?? null)

      expect(bad).to.match(complaint)
    })
  }
})

/** What the shortest walk that was found is complained of, or null where none is. */
function firstBad(numRuns: number, complain: (given: readonly number[]) => string | null): string | null {
  const { counterexample } = fc.check(
    fc.property(numbers, given => complain(given) === null),
    { numRuns, seed },
  )
  return counterexample ? complain(counterexample[0]) : null
}

/** The troubles of a walk and the way to them, as a conversation that can be read. */
function complaintOf({ strides }: Walk, wrong: readonly string[]): string | null {
  if (wrong.length === 0) return null
  const lines = strides.map(({ move, replies }) => `  > ${move.says}\n    ${replies.map(({ text }) => text.split('\n')[0]).join(' | ')}`)
  return [...wrong, ...lines].join('\n')
}

function filedNow(before: Conversation, after: Conversation): boolean {
  return after.tickets.length > before.tickets.length
}

function withFields(before: Conversation, after: Conversation, fields: Readonly<Record<string, string>>): Conversation {
  if (!filedNow(before, after)) return after
  return {
    ...after,
    tickets: after.tickets.map((ticket, at) =>
      at < before.tickets.length ? ticket : { ...ticket, fields: { ...ticket.fields, ...fields } },
    ),
  }
}

/** A ticket of the form's that comes with its read-back; borrowed from one that was filed rightly before. */
function withTicket(before: Conversation, after: Conversation): Conversation {
  const [one] = after.tickets
  return one && before.form?.stage !== 'confirming'
    ? { ...after, tickets: [...after.tickets, { ...one, key: `${one.key}, early` }] }
    : after
}

/** Loses the title, and then asks for it again. */
function forgetful(before: Conversation, after: Conversation): Conversation {
  if (!after.form?.values.title || before.form?.key !== after.form.key) return after
  const { title: _, ...values } = after.form.values
  return { ...after, form: { ...after.form, values, stage: 'asking', asked: 'title' } }
}
