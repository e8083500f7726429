import { expect } from 'chai'
import sinon from 'sinon'
import { openHub } from '../../src/channels/open-hub.js'
import { talk } from '../../src/channels/terminal.js'
import { DeskError } from '../../src/errors.js'
import { createFakeDesk, type FakeDesk } from '../support/fake-desk.js'

describe('the chat in the terminal', () => {
  let desk: FakeDesk
  let printed: string[]

  beforeEach(() => {
    desk = createFakeDesk()
    printed = []
  })

  function chat(...lines: readonly string[]): Promise<void> {
    const input = (async function* () {
      yield* lines
    })()
    return talk({ lines: input, print: line => printed.push(line), hub: openHub(desk), session: 's' })
  }

  it('prints replies, takes a number for a choice and leaves empty lines out', async () => {
    await chat('I lost it', ' ', '2')

    expect(printed.join('\n')).to.contain('  2) No, thank you').and.to.contain('You wrote: No, thank you')
    expect(desk.kept.conversations.get('terminal:s')?.lines).to.have.length(4)
  })

  it('says what a DeskError says, and goes on', async () => {
    sinon.stub(desk, 'receive').onFirstCall().rejects(new DeskError('MESSAGE_TOO_LONG', 'Send it in parts.')).callThrough()

    await chat('long', 'short')

    expect(printed.join('\n')).to.contain('Send it in parts.').and.to.contain('You wrote: short')
  })

  it('says one sentence of a bug, never its own words, and throws it', async () => {
    const bug = new TypeError('cannot read the secret words')
    sinon.stub(desk, 'receive').rejects(bug)

    const thrown = await chat('hello').catch((error: unknown) => error)

    expect(thrown).to.equal(bug)
    expect(printed.join('\n')).to.contain('Something went wrong on our side.').and.not.to.contain('secret')
  })
})
