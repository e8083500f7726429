import type { WebClient } from '@slack/web-api'
import { expect } from 'chai'
import { clientOf, refusalOf } from './client.js'
import { type Slack, startSlack } from './slack.js'
import type { Channel } from './world.js'

describe("the loopback's Web API", () => {
  let slack: Slack
  let client: WebClient
  let triage: Channel

  beforeEach(async () => {
    slack = await startSlack()
    client = clientOf(slack)
    triage = slack.channel('triage', [slack.bot, slack.person('Bob')])
  })

  afterEach(() => slack.stop())

  it('says who a token is, and in a header what it may do', async () => {
    const { team_id, user_id, response_metadata } = await client.auth.test()

    expect([team_id, user_id]).to.deep.equal([slack.home.team, slack.bot.id])
    expect(response_metadata?.scopes).to.include.members(['chat:write', 'usergroups:read'])
  })

  it('takes a token for one workspace only', async () => {
    const other = slack.install(slack.team('Other'))

    expect(await refusalOf(clientOf(slack, '').auth.test())).to.equal('not_authed')
    expect(await refusalOf(clientOf(slack, 'xoxb-made-up').auth.test())).to.equal('invalid_auth')
    expect(await refusalOf(clientOf(slack, slack.world.app.appToken).auth.test())).to.equal('not_allowed_token_type')
    expect(await refusalOf(client.apps.connections.open())).to.equal('not_allowed_token_type')
    expect(await refusalOf(clientOf(slack, other.token).chat.postMessage({ channel: triage.id, text: 'x' }))).to.equal('channel_not_found')
    slack.home.revoked = true
    expect(await refusalOf(client.auth.test())).to.equal('token_revoked')
  })

  it('names the scope that is missing', async () => {
    slack.home.scopes.delete('chat:write')
    slack.home.scopes.delete('channels:history')

    expect(await refusalOf(client.chat.postMessage({ channel: triage.id, text: 'x' }))).to.equal('missing_scope')
    expect(await refusalOf(client.conversations.history({ channel: triage.id }))).to.equal('missing_scope')
  })

  it('refuses arguments that a method does not have, and methods that there are not', async () => {
    expect(await refusalOf(client.apiCall('chat.postMessage', { channel: triage.id, text: 'x', colour: 'red' }))).to.match(
      /^invalid_arguments: .*"colour"/,
    )
    expect(await refusalOf(client.apiCall('chat.postMessage', { channel: triage.id, text: 'x', thread_ts: 1.5 }))).to.match(
      /^invalid_arguments/,
    )
    expect(await refusalOf(client.apiCall('chat.postMassage', {}))).to.equal('unknown_method')
  })

  it('posts into channels where the bot is, and into no thread that is not there', async () => {
    const [secret, strange] = [slack.channel('secret', [], { kind: 'private' }), slack.channel('strange', [])]
    const parent = await client.chat.postMessage({ channel: triage.id, text: 'a card' })
    const reply = await client.chat.postMessage({ channel: triage.id, text: 'a note', thread_ts: String(parent.ts) })

    expect(await refusalOf(client.chat.postMessage({ channel: secret.id, text: 'x' }))).to.equal('channel_not_found')
    expect(await refusalOf(client.chat.postMessage({ channel: strange.id, text: 'x' }))).to.equal('not_in_channel')
    expect(await refusalOf(client.chat.postMessage({ channel: slack.person('Ada').id, text: 'x' }))).to.equal('channel_not_found')
    expect(await refusalOf(client.chat.postMessage({ channel: triage.id, text: ' ' }))).to.equal('no_text')
    expect(await refusalOf(client.chat.postMessage({ channel: triage.id, text: 'x', thread_ts: '1700000000.000001' }))).to.equal(
      'thread_not_found',
    )
    expect(await refusalOf(client.chat.postMessage({ channel: triage.id, text: 'x', thread_ts: String(reply.ts) }))).to.equal(
      'cannot_reply_to_message',
    )
    triage.archived = true
    expect(await refusalOf(client.chat.postMessage({ channel: triage.id, text: 'x' }))).to.equal('is_archived')
  })

  it('gives each message a later ts, also within a microsecond', async () => {
    const posted = await Promise.all(
      Array.from({ length: 20 }, (_, at) => client.chat.postMessage({ channel: triage.id, text: String(at) })),
    )
    const stamps = slack.messages(triage).map(({ ts }) => ts)

    expect(new Set(posted.map(({ ts }) => ts)).size).to.equal(20)
    expect(stamps).to.deep.equal([...stamps].sort())
  })

  it('keeps metadata, and finds a message by it in history and thread', async () => {
    const metadata = { event_type: 'counterfoil', event_payload: { delivery: 'd1' } }
    const { ts = '' } = await client.chat.postMessage({ channel: triage.id, text: 'a card', metadata })
    await client.chat.postMessage({ channel: triage.id, text: 'a note', thread_ts: ts, metadata })

    const history = await client.conversations.history({ channel: triage.id, include_all_metadata: true })
    const replies = await client.conversations.replies({ channel: triage.id, ts, include_all_metadata: true })
    const without = await client.conversations.history({ channel: triage.id })

    expect(history.messages?.map(each => [each.text, each.metadata?.event_payload])).to.deep.equal([['a card', { delivery: 'd1' }]])
    expect(replies.messages?.map(({ text }) => text)).to.deep.equal(['a card', 'a note'])
    expect(without.messages?.[0]?.metadata).to.equal(undefined)
    const made = { channel: triage.id, text: 'x', metadata: { event_type: '', event_payload: {} } }
    expect(await refusalOf(client.chat.postMessage(made))).to.equal('invalid_metadata_format')
  })

  it('edits and deletes what the app posted and nothing else; text without blocks takes the blocks away', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel: triage.id, text: 'one', blocks: [{ type: 'divider' }] })
    const { message } = await slack.says(slack.person('Ada'), triage, 'mine')

    await client.chat.update({ channel: triage.id, ts, text: 'two' })

    expect(slack.messages(triage)[0]).to.deep.include({ text: 'two', blocks: [] })
    expect(await refusalOf(client.chat.update({ channel: triage.id, ts: message.ts, text: 'x' }))).to.equal('cant_update_message')
    expect(await refusalOf(client.chat.update({ channel: triage.id, ts, text: 'x'.repeat(4001) }))).to.equal('msg_too_long')
    expect(await refusalOf(client.chat.delete({ channel: triage.id, ts: message.ts }))).to.equal('cant_delete_message')
    await client.chat.delete({ channel: triage.id, ts })
    expect(await refusalOf(client.chat.update({ channel: triage.id, ts, text: 'x' }))).to.equal('message_not_found')
  })

  it('knows guests, strangers and who is in a user group', async () => {
    const [guest, stranger, hidden] = [
      slack.person('Gus', { kind: 'guest' }),
      slack.person('Sam', { team: slack.team('Elsewhere') }),
      slack.person('Hal', { team: slack.team('Nowhere') }),
    ]
    slack.channel('shared', [stranger, slack.bot], {
      sharedWith: [...slack.world.teams.values()].filter(({ name }) => name === 'Elsewhere'),
    })
    const group = slack.group('agents', [guest])

    expect((await client.users.info({ user: guest.id })).user).to.include({ is_restricted: true, team_id: slack.home.team })
    expect((await client.users.info({ user: stranger.id })).user).to.include({ is_stranger: true, team_id: stranger.team })
    expect(await refusalOf(client.users.info({ user: hidden.id }))).to.equal('user_not_visible')
    expect((await client.usergroups.users.list({ usergroup: group.id })).users).to.deep.equal([guest.id])
    expect(await refusalOf(client.usergroups.users.list({ usergroup: 'S0' }))).to.equal('no_such_subteam')
    for (const team of slack.world.teams.values()) team.paid = false
    expect(await refusalOf(client.usergroups.users.list({ usergroup: group.id }))).to.equal('plan_upgrade_required')
  })

  it('gives lists in pages', async () => {
    const many = slack.channel('many', [slack.bot, ...Array.from({ length: 4 }, (_, at) => slack.person(`P${at}`))])
    const found: string[] = []
    let cursor: string | undefined = ''
    do {
      const page: Awaited<ReturnType<typeof client.conversations.members>> = await client.conversations.members({
        channel: many.id,
        limit: 2,
        ...(cursor ? { cursor } : {}),
      })
      found.push(...(page.members ?? []))
      cursor = page.response_metadata?.next_cursor
    } while (cursor)

    expect(found).to.deep.equal([...many.members])
    expect(slack.callsOf('conversations.members')).to.have.length(3)
  })

  it('takes a file in three steps, and gives its bytes to the bearer of a token alone', async () => {
    slack.home.scopes.add('files:write')
    await client.filesUploadV2({
      channel_id: triage.id,
      filename: 'copy.pdf',
      file: Buffer.from('%PDF-1.7'),
      initial_comment: 'Here it is',
    })
    const deadline = Date.now() + 2000
    while (slack.messages(triage).length === 0 && Date.now() < deadline) await new Promise(resolve => setTimeout(resolve, 5))
    const [message] = slack.messages(triage)
    const { file } = await client.files.info({ file: message?.files[0] ?? '' })
    const url = String(file?.url_private_download)

    const well = await fetch(url, { headers: { authorization: `Bearer ${slack.home.token}` } })
    const badly = await fetch(url)

    expect(message?.text).to.equal('Here it is')
    expect([well.headers.get('content-type'), await well.text()]).to.deep.equal(['application/pdf', '%PDF-1.7'])
    expect([badly.status, badly.headers.get('content-type')]).to.deep.equal([200, 'text/html'])
    await badly.text()
  })

  it('takes a trigger once, within three seconds', async () => {
    const view = { type: 'modal' as const, title: { type: 'plain_text' as const, text: 'T' }, blocks: [{ type: 'divider' as const }] }
    const bob = slack.person('Bob')
    const trigger = slack.newTrigger(bob)

    await client.views.open({ trigger_id: trigger, view })

    expect(await refusalOf(client.views.open({ trigger_id: trigger, view }))).to.equal('exchanged_trigger_id')
    expect(await refusalOf(client.views.open({ trigger_id: slack.newTrigger(bob, 3001), view }))).to.equal('expired_trigger_id')
    expect(await refusalOf(client.views.open({ trigger_id: '1.2', view }))).to.equal('invalid_trigger_id')
    const [opened] = slack.modal(bob) ? [slack.modal(bob)] : []
    expect(await refusalOf(client.views.update({ view_id: opened?.id ?? '', hash: 'old', view }))).to.equal('hash_conflict')
  })
})
