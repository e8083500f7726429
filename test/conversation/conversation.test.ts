import { expect } from 'chai'
import { Conversation, newConversation, repliesTo, seen, withLines } from '../../src/conversation/conversation.js'
import type { Message, Reply } from '../../src/message.js'

const began = new Date('2021-06-01T10:00:00Z')
const later = new Date('2021-06-01T10:05:00Z')
const customer = { channel: 'web', id: 'ann' } as const
const message = (id: string, text: string): Message => ({ id, conversation: 'c', customer, text })
const text = (words: string): Reply => ({ kind: 'text', text: words })

const empty = newConversation('c', customer, began)
const once = withLines(empty, message('m1', 'who pays?'), [text('You do not.'), text('Anything else?')], later)
const twice = withLines(once, message('m2', 'no'), [text('Goodbye!')], later)

describe('a conversation', () => {
  it('begins empty, unsaved, and as the store takes it', () => {
    expect(empty).to.deep.include({ id: 'c', version: 0, customer, form: null, offer: null, lines: [], tickets: [], receipts: [] })
    expect(empty.startedAt).to.equal('2021-06-01T10:00:00.000Z')
    expect(Conversation.safeParse(empty).success).to.equal(true)
  })

  it('numbers its lines from one without gaps, each message before its replies', () => {
    expect(twice.lines.map(({ seq, from, message }) => `${seq} ${from} ${message}`)).to.deep.equal([
      '1 customer m1',
      '2 bot m1',
      '3 bot m1',
      '4 customer m2',
      '5 bot m2',
    ])
    expect(Conversation.safeParse(twice).success).to.equal(true)
  })

  it('notes when it last went on, and leaves the rest as it was', () => {
    expect(once).to.deep.equal({ ...empty, updatedAt: '2021-06-01T10:05:00.000Z', lines: once.lines })
    expect(once.lines.every(({ at }) => at === '2021-06-01T10:05:00.000Z')).to.equal(true)
    expect(empty.lines).to.deep.equal([])
  })

  it('keeps a message that got no reply', () => {
    expect(withLines(empty, message('m1', 'hm'), [], later).lines).to.have.length(1)
  })

  it('finds the replies to a message, in order, and none to one it does not know', () => {
    expect(repliesTo(twice, 'm1').map(({ reply }) => reply)).to.deep.equal([text('You do not.'), text('Anything else?')])
    expect(repliesTo(twice, 'm3')).to.deep.equal([])
  })
})

describe('a message that arrives', () => {
  for (const [what, id, words, expected] of [
    ['is new with a new id', 'm3', 'who pays?', 'new'],
    ['is new with a new id and the words of another', 'm3', 'no', 'new'],
    ['came before with the same id and words', 'm1', 'who pays?', 'again'],
    ['is a mistake with the same id and other words', 'm1', 'who pays', 'other-words'],
  ] as const) {
    it(what, () => expect(seen(twice, message(id, words)).kind).to.equal(expected))
  }

  it('gets the replies of the first time when it comes again', () => {
    const before = seen(twice, message('m1', 'who pays?'))
    expect(before.kind === 'again' && before.replies).to.deep.equal(repliesTo(twice, 'm1'))
  })

  it('is new to a conversation that has just begun', () => {
    const first = message('m1', 'who pays?')
    expect(seen(empty, first)).to.deep.equal({ kind: 'new', message: first })
  })
})
