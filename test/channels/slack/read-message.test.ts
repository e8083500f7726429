import { expect } from 'chai'
import { readDeleted, readMessage } from '../../../src/channels/slack/read-message.js'

describe('what a person wrote in Slack', () => {
  const said = { ts: '1700000000.000100', user: 'U1', team: 'T1', text: 'who pays?' }
  const event = (more: object) => ({ type: 'message', channel: 'D1', channel_type: 'im', ...said, ...more })
  const changed = (was: object, is: object) => ({
    type: 'message',
    subtype: 'message_changed',
    channel: 'D1',
    hidden: true,
    ts: '1700000001.000100',
    message: { ...said, ...is },
    previous_message: { ...said, ...was },
  })
  const edited = { text: 'who pays for it?', edited: { user: 'U1', ts: '1700000001.000000' } }

  for (const [what, given, isHeard] of [
    ['is a message', event({}), true],
    ['is a mention, which says no kind of channel', event({ type: 'app_mention', channel: 'C1', channel_type: undefined }), true],
    ['is what stands in a thread and the channel at once', event({ subtype: 'thread_broadcast', thread_ts: '1.1', root: {} }), true],
    ['is what was sent with a file', event({ subtype: 'file_share', files: [{ id: 'F1', file_access: 'check_file_info' }] }), true],
    ['is what was said by /me', event({ subtype: 'me_message' }), true],
    ['is an edit of its words', changed({}, edited), true],
    ['is no edit that left the words as they were', changed(edited, edited), false],
    ['is no link that unfurled', changed({}, { text: 'who pays for it?' }), false],
    ['is nothing that an app posted', event({ bot_id: 'B1' }), false],
    ['is nothing that an app of old posted', event({ subtype: 'bot_message', user: undefined, bot_id: 'B1' }), false],
    ['is nothing that the bot itself posted', event({ user: 'UBOT' }), false],
    ['is no edit that the bot itself made', changed({ user: 'UBOT' }, { ...edited, user: 'UBOT' }), false],
    ['is nothing of Slackbot', event({ user: 'USLACKBOT' }), false],
    ['is nobody joining', event({ subtype: 'channel_join' }), false],
    ['is no reminder', event({ subtype: 'reminder_add' }), false],
    ['is no new name of a channel', { type: 'channel_rename', channel: { id: 'C1', name: 'x' } }, false],
    ['is no new member of the workspace', { type: 'team_join', user: { id: 'U1' } }, false],
  ] as const) {
    it(what, () => expect(readMessage(given, 'UBOT') !== null).to.equal(isHeard))
  }

  it('is deleted by whoever deletes it, and not where the bot deletes its own', () => {
    const deleted = (who: string) => ({
      type: 'message',
      subtype: 'message_deleted',
      channel: 'D1',
      ts: '1700000002.000100',
      deleted_ts: said.ts,
      previous_message: { ...said, user: who },
    })
    expect(readDeleted(deleted('U1'), 'UBOT')).to.deep.include({ ts: said.ts, user: 'U1' })
    expect(readDeleted(deleted('UBOT'), 'UBOT')).to.equal(null)
    expect(readMessage(deleted('U1'), 'UBOT')).to.equal(null)
  })
})
