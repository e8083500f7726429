import { expect } from 'chai'
import { converse } from '../../src/commands/converse.js'
import { run } from './run.js'

/** A public interface: what stands here is added to, never changed. */
describe('converse', () => {
  async function conversed(...lines: readonly string[]) {
    const ran = await run(converse, ['--jsonl'], { lines })
    return { ...ran, played: ran.printed.map(line => JSON.parse(line)) }
  }

  it('plays a conversation and tells its replies, answers, what it asks, and the tickets', async () => {
    const turns = [
      'who pays the postage?',
      'I lost my invoice 04418827, our account is maple-ops',
      'Maple Garden Ltd.',
      'stolen from my car',
      'yes',
    ].map(user => ({ user }))

    const { played, told, code } = await conversed(JSON.stringify({ id: 'c1', turns }))

    expect([code, told]).to.deep.equal([0, []])
    const [{ id, turns: said, tickets, ...rest }] = played
    expect(rest).to.deep.equal({})
    expect(id).to.equal('c1')
    for (const turn of said) {
      expect(Object.keys(turn)).to.deep.equal(['user', 'replies', 'answered', 'asks'])
      expect(turn.replies).to.satisfy((replies: unknown[]) => replies.length > 0 && replies.every(reply => typeof reply === 'string'))
    }
    expect(said.map(({ user }: { user: string }) => ({ user }))).to.deep.equal(turns)
    expect(said.map(({ answered }: { answered: string[] }) => answered)).to.deep.equal([['postage'], [], [], [], []])
    expect(said.map(({ asks }: { asks: string | null }) => asks)).to.deep.equal([null, 'title', 'reason', null, null])
    const fields = { account: 'maple-ops', invoice_number: '04418827', title: 'Maple Garden Ltd.', reason: 'stolen from my car' }
    expect(tickets).to.deep.equal([{ reference: tickets[0].reference, intent: 'lost-invoice-copy', fields }])
    expect(tickets[0].reference).to.match(/^INV-[0-9A-Z]{6}$/)
  })

  it('plays each line for itself, even under the same id', async () => {
    const line = JSON.stringify({ id: 'same', turns: [{ user: 'I lost my invoice' }] })

    const { played } = await conversed(line, '', line)

    expect(played).to.have.length(2)
    expect(played[0]).to.deep.equal(played[1])
  })

  it('tells of a message that the desk refuses as an error of its turn, and goes on', async () => {
    const turns = [{ user: 'I lost my invoice' }, { user: '' }, { user: 'a'.repeat(5_000) }, { user: 'a\0b' }, { user: 'maple-ops' }]

    const { played, code } = await conversed(JSON.stringify({ id: 1, turns }))

    expect(code).to.equal(0)
    expect(played[0].turns.map(({ error }: { error?: string }) => error?.split(':')[0])).to.deep.equal([
      undefined,
      'MESSAGE_EMPTY',
      'MESSAGE_TOO_LONG',
      'MESSAGE_UNREADABLE',
      undefined,
    ])
    expect(played[0].turns[1]).to.deep.include({ replies: [], answered: [], asks: 'account' })
    expect(played[0].turns[4].asks).to.equal('title')
  })

  for (const [what, line] of [
    ['broken JSON', '{"id":'],
    ['plain words', 'hello'],
    ['no turns', '{"id":"x"}'],
    ['no id', '{"turns":[]}'],
    ['a turn without words', '{"id":"x","turns":[{}]}'],
    ['words of another type', '{"id":"x","turns":[{"user":7}]}'],
    ['201 turns', JSON.stringify({ id: 'x', turns: Array(201).fill({ user: 'hello' }) })],
    ['null', 'null'],
  ] as const)
    it(`answers ${what} with an error line, and goes on`, async () => {
      const { played, told, code } = await conversed(line, '{"id":"next","turns":[{"user":"hello"}]}')

      expect(code).to.equal(1)
      expect(Object.keys(played[0])).to.deep.equal(['id', 'turns', 'tickets', 'error'])
      expect(played[0]).to.deep.include({ id: 1, turns: [], tickets: [] })
      expect(told).to.deep.equal([`line 1: ${played[0].error}`])
      expect(played[1].turns).to.have.length(1)
    })

  it('has nothing to tell of a conversation without turns', async () => {
    expect((await conversed('{"id":"x","turns":[]}')).played).to.deep.equal([{ id: 'x', turns: [], tickets: [] }])
  })
})
