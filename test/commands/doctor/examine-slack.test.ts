import { expect } from 'chai'
import { examineSlack } from '../../../src/commands/doctor/examine-slack.js'
import { readConfig } from '../../../src/config.js'
import { type Slack, startSlack } from '../../support/slack/slack.js'
import type { Channel, Group } from '../../support/slack/world.js'

/** What is found, by check: `wrong: what it is. The cure.` */
async function examine(settings: Record<string, string>): Promise<ReadonlyMap<string, string>> {
  const findings = await examineSlack(readConfig(settings).slack)
  return new Map(findings.map(({ check, state, says, cure }) => [check, `${state}: ${says}${cure === null ? '' : ` ${cure}`}`]))
}

describe('the doctor, of Slack,', () => {
  let slack: Slack
  let triage: Channel
  let group: Group
  let settings: Record<string, string>

  beforeEach(async () => {
    slack = await startSlack()
    triage = slack.channel('triage', [slack.bot])
    group = slack.group('agents', [slack.person('Bob'), slack.person('Eve')])
    settings = {
      SLACK_BOT_TOKEN: slack.home.token,
      SLACK_APP_TOKEN: slack.world.app.appToken,
      SLACK_TRIAGE_CHANNEL: triage.id,
      SLACK_AGENTS: group.id,
      SLACK_API_URL: slack.apiUrl,
    }
  })

  afterEach(() => slack.stop())

  it('finds all in order, and posts nothing', async () => {
    const found = await examine(settings)

    expect([...found.values()].filter(said => !said.startsWith('ok: '))).to.deep.equal([])
    expect(found.get('slack-agents')).to.equal('ok: 2 people may act on tickets.')
    expect(slack.calls.filter(({ method }) => method.startsWith('chat.') || method.startsWith('views.'))).to.deep.equal([])
  })

  const wrongs: readonly (readonly [string, (slack: Slack) => void, string, RegExp])[] = [
    [
      'a token that was taken back',
      ({ home }) => void Object.assign(home, { revoked: true }),
      'slack-token',
      /refuses SLACK_BOT_TOKEN: "token_revoked"/,
    ],
    [
      'a Slack that is down',
      ({ faults }) => faults.add('auth.test', { kind: 'status', status: 503 }),
      'slack-token',
      /could not be tried: Slack answers 503/,
    ],
    [
      'a Slack that asks to wait',
      ({ faults }) => faults.add('auth.test', { kind: 'rate-limited', retryAfter: 30 }),
      'slack-token',
      /wait 30 seconds/,
    ],
    [
      'scopes that are missing',
      ({ home }) => ['im:history', 'chat:write'].forEach(each => void home.scopes.delete(each)),
      'slack-scopes',
      /lacks chat:write, im:history\. Add them .*reinstall/,
    ],
    [
      'an app token without its scope',
      ({ world }) => void world.app.appScopes.clear(),
      'slack-app-token',
      /"missing_scope".*connections:write/,
    ],
    [
      'a bot that is not in the channel',
      ({ world, bot }) => world.channels.forEach(({ members }) => void members.delete(bot.id)),
      'slack-triage-channel',
      /not in #triage.*\/invite @Counterfoil/,
    ],
    [
      'a channel that is archived',
      ({ world }) => world.channels.forEach(each => void Object.assign(each, { archived: true })),
      'slack-triage-channel',
      /is archived/,
    ],
    [
      'a channel that others read',
      slack => slack.world.channels.forEach(({ shared }) => void shared.add(slack.team('Elsewhere').id)),
      'slack-triage-channel',
      /shared with another organisation/,
    ],
    [
      'a group that is empty',
      ({ world }) => world.groups.forEach(({ members }) => void members.clear()),
      'slack-agents',
      /is empty: nobody may act/,
    ],
    ['a group that is gone', ({ world }) => void world.groups.clear(), 'slack-agents', /There is no user group S/],
    [
      'a plan without groups',
      ({ world }) => world.teams.forEach(each => void Object.assign(each, { paid: false })),
      'slack-agents',
      /plan.*list of user ids/,
    ],
    [
      'a guest among the agents',
      slack => slack.world.groups.forEach(({ members }) => void members.add(slack.person('Gus', { kind: 'guest' }).id)),
      'slack-agents',
      /U\w+ is a guest/,
    ],
  ]

  for (const [title, spoil, check, says] of wrongs)
    it(`finds ${title}`, async () => {
      spoil(slack)

      const found = await examine(settings)

      expect(found.get(check))
        .to.match(/^wrong: /)
        .and.to.match(says)
    })

  it('finds a channel that is private and without the bot, and ids that are nobody', async () => {
    const secret = slack.channel('secret', [], { kind: 'private' })
    const found = await examine({ ...settings, SLACK_TRIAGE_CHANNEL: secret.id, SLACK_AGENTS: 'U0NOBODY' })

    expect(found.get('slack-triage-channel')).to.match(/^wrong: There is no channel \w+, or it is private/)
    expect(found.get('slack-agents')).to.match(/U0NOBODY \(Slack says "user_not_found"\)/)
  })

  it('looks at the authors, too, where there are any', async () => {
    const lea = slack.person('Lea')
    const faq = slack.channel('faq', [])
    const given = { ...settings, SLACK_AUTHORS_CHANNEL: faq.id, SLACK_AUTHORS: lea.id }
    const [before, whole] = [await examine(settings), await examine(given)]

    expect(before.get('slack-authors-channel')).to.equal(undefined)
    expect(whole.get('slack-authors-channel')).to.match(/^wrong: The bot is not in #faq/)
    expect(whole.get('slack-authors')).to.match(/^ok: 1 person may judge proposals for the FAQ/)
  })

  it('finds that nothing answers, within its limit of time', async () => {
    const found = await examine({ ...settings, SLACK_API_URL: 'http://127.0.0.1:9/api/' })

    expect(found.get('slack-token')).to.match(/^wrong: SLACK_BOT_TOKEN could not be tried: Slack does not answer/)
  })
})
