import { expect } from 'chai'
import sinon from 'sinon'
import { answerInTime, openInTime } from '../../../src/channels/slack/in-time.js'
import type { SlackParts } from '../../../src/channels/slack/slack-parts.js'
import { english } from '../../../src/conversation/phrases.en.js'

describe('what is pressed or sent off in Slack', () => {
  let clock: sinon.SinonFakeTimers
  beforeEach(() => {
    clock = sinon.useFakeTimers()
  })
  afterEach(() => clock.restore())

  const view = { id: 'V1', type: 'modal', callback_id: 'request', blocks: [{ type: 'input', block_id: 'copy:account' }] }
  const words = { waiting: english.formWaiting, done: english.formDone, failed: english.formFailed, close: english.formClose }

  function slack() {
    const [open, update] = [sinon.stub().resolves({ view: { id: 'V2' } }), sinon.stub().resolves({})]
    const logged = sinon.stub()
    const parts = { client: { views: { open, update } }, log: { error: logged } } as unknown as SlackParts
    return { open, update, logged, parts }
  }

  it('is answered within three seconds where it takes long, and told what came of it', async () => {
    const { parts, update } = slack()
    const ack = sinon.stub().resolves()
    const work = new Promise<null>(resolve => setTimeout(resolve, 5_000, null))
    const answered = answerInTime({ view, ack, words }, work, parts)
    await clock.tickAsync(2_900)
    expect(JSON.stringify(ack.firstCall.args)).to.contain('"response_action":"update"').and.contain(english.formWaiting)
    await clock.tickAsync(3_000)
    await answered

    expect(ack.callCount).to.equal(1)
    expect(update.firstCall.args[0].view_id).to.equal('V1')
    expect(JSON.stringify(update.firstCall.args)).to.contain(english.formDone)
  })

  it('keeps what was typed where it fails, and says so at the first field', async () => {
    const { parts, logged } = slack()
    const ack = sinon.stub().resolves()
    await answerInTime({ view, ack, words }, Promise.reject(new Error('disk')), parts)

    expect(ack.args).to.deep.equal([[{ response_action: 'errors', errors: { 'copy:account': english.formFailed } }]])
    expect(logged.callCount).to.equal(1)
  })

  it('says so in a modal where there is nothing else to say it in', async () => {
    const { parts, open } = slack()
    const asker = { user: 'U1', trigger: 't', responseUrl: null }
    await openInTime(asker, Promise.reject(new Error('disk')), parts, words)

    expect(JSON.stringify(open.firstCall.args)).to.contain(english.formFailed)
  })
})
