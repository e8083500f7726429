import { expect } from 'chai'
import { effectOf } from '../../src/measures/compare-decisions.js'
import type { Decision } from '../../src/understanding/heard.js'
import type { Meaning } from '../../src/understanding/knowledge.js'
import { smallContent } from '../support/small-content.js'

const form = smallContent.intents.get('copy')
const intents = new Map(form?.kind === 'form' ? [['copy', { ...form, entry: 'lost' }]] : [])

const answer = (entry: string, side: string | null = null): Decision => ({ kind: 'answer', entries: [{ entry, side }], topics: [] })
const refused = (topic: string): Decision => ({ kind: 'not-covered', topics: [topic] })
const unknown: Decision = { kind: 'unknown' }
const request: Decision = { kind: 'request', intent: 'copy', entries: [] }
const entry = (id: string): Meaning => ({ kind: 'entry', id, side: null })
const topic = (id: string): Meaning => ({ kind: 'topic', id })

describe('effectOf', () => {
  for (const [title, before, after, home, effect] of [
    ['tells nothing where nothing changed', answer('a'), answer('a'), entry('a'), null],
    ['tells a phrasing that was taken by another entry', answer('a'), answer('b'), entry('a'), 'stolen'],
    ['tells a topic that is answered now', refused('t'), answer('b'), topic('t'), 'stolen'],
    ['does not call it stolen where it was not at home before', answer('b'), answer('c'), entry('a'), 'other-answer'],
    ['does not call it stolen where it came home', answer('b'), answer('a'), entry('a'), 'other-answer'],
    ['tells of a message only that it is answered otherwise', answer('a'), answer('b'), null, 'other-answer'],
    ['tells the other side of an entry', answer('a', 'x'), answer('a', 'y'), entry('a'), 'other-answer'],
    ['tells an answer that is gone', answer('a'), unknown, entry('a'), 'now-unknown'],
    ['tells an answer that is new', unknown, answer('a'), entry('a'), 'newly-answered'],
    ['tells an answer where there was a refusal', refused('t'), answer('a'), entry('a'), 'no-longer-refused'],
    ['tells another refusal', refused('t'), refused('u'), null, 'otherwise'],
    ['takes the form of an entry for at home', answer('lost'), request, entry('lost'), 'other-answer'],
  ] as const)
    it(title, () => expect(effectOf(before, after, intents, home)).to.equal(effect))
})
