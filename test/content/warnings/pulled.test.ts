import { expect } from 'chai'
import { normalizedOf } from '../../../src/content/normalized-phrasing.js'
import { pairsOf } from '../../../src/content/warnings/neighbours.js'
import { pulledAmong, sayPulled } from '../../../src/content/warnings/pulled.js'
import type { Content, Intent, Meaning } from '../../../src/understanding/knowledge.js'
import { smallContent } from '../../support/small-content.js'

const topic = (id: string): Meaning => ({ kind: 'topic', id })
const entry = (id: string, side: string | null = null): Meaning => ({ kind: 'entry', id, side })

/** How people ask for a person. */
const people: readonly (readonly [Meaning, string])[] = [
  [{ kind: 'intent', id: 'agent' }, 'can I talk to a person'],
  [{ kind: 'intent', id: 'agent' }, 'could I talk to a person'],
  [{ kind: 'intent', id: 'agent' }, 'let me talk to a person please'],
]

/** Lines about other things: words are rare only where there are many. */
const others: readonly (readonly [Meaning, string])[] = [...'abcdefghijklmnopqrstuvwxyz'].map(letter => [
  topic('else'),
  `${letter}${letter} ${letter}x ${letter}y${letter}`,
])

describe('a phrasing that pulls another subject', () => {
  it('is told of once, with the two that it sounds like and what to do', () => {
    const [pulled, ...more] = pulledIn([...people, [topic('contact'), 'may I talk to a person'], [topic('contact'), 'your phone number']])

    expect(more).to.deep.equal([])
    expect(pulled).to.include({ rule: 'pulled', file: 'f', line: 3 })
    expect(pulled?.cause).to.match(/^it sounds like "agent" \(f:\d "[^"]+", f:\d "[^"]+"\) and like no other phrasing of "contact"$/)
    expect(pulled?.cure).to.match(/^Move it there .* or write in it what tells the two apart$/)
  })

  it('is none where its own subject has a phrasing near it', () => {
    const own = [topic('contact'), 'may we talk to a person'] as const
    expect(pulledIn([...people, [topic('contact'), 'may I talk to a person'], own])).to.deep.equal([])
  })

  it('is none where only one of the other is near it', () => {
    expect(pulledIn([...people.slice(0, 1), [topic('contact'), 'may I talk to a person']])).to.deep.equal([])
  })

  it('is one on the wrong side of its own entry', () => {
    const several = entry('split', 'several')
    const pulled = pulledIn([
      [several, 'split one month into two invoices'],
      [several, 'can I split one month into two'],
      [entry('split', 'one'), 'please split one month into two'],
    ])
    expect(pulled.map(({ line }) => line)).to.deep.equal([2])
  })

  it('is none between an entry and its own form, whose answers lead to each other', () => {
    const lines = [
      [entry('lost'), 'what to do when I lost my invoice'],
      [entry('lost'), 'what can I do when I lost my invoice'],
      [{ kind: 'intent', id: 'copy' }, 'now what can I do when I lost my invoice'],
    ] as const
    const form: Extract<Intent, { kind: 'form' }> = {
      kind: 'form',
      id: 'copy',
      name: 'a copy',
      form: { confirm: true, fields: [] },
      entry: 'lost',
      late: null,
    }

    expect(pulledIn(lines, [form])).to.deep.equal([])
    expect(pulledIn(lines, [{ ...form, entry: null }]).map(({ line }) => line)).to.deep.equal([2])
  })

  it('is none among commands, which are heard only when something was asked', () => {
    const yes = [{ kind: 'command', id: 'yes' }, 'that is right'] as const
    expect(pulledIn([yes, yes, [topic('rights'), 'that is right']])).to.deep.equal([])
  })
})

function pulledIn(lines: readonly (readonly [Meaning, string])[], intents: readonly Intent[] = []) {
  const phrasings = [...lines, ...others].map(([meaning, text], line) => ({ meaning, text, at: `f:${line}` }))
  const content: Content = { ...smallContent, phrasings, intents: new Map(intents.map(intent => [intent.id, intent])) }
  return pulledAmong(content, pairsOf(phrasings.map(normalizedOf), 0.25)).flatMap(one => sayPulled(one, phrasings))
}
