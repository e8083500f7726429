import type { WebClient } from '@slack/web-api'
import { expect } from 'chai'
import { createAgents } from '../../../src/channels/slack/agents.js'
import { clientOf } from '../../support/slack/client.js'
import { type Slack, startSlack } from '../../support/slack/slack.js'
import { until } from '../../support/until.js'

describe('who is an agent', () => {
  let slack: Slack
  let time = 0
  let errors = 0

  beforeEach(async () => {
    slack = await startSlack()
    time = 0
    errors = 0
  })
  afterEach(() => slack.stop())

  const agentsOf = (...setting: readonly string[]) =>
    createAgents({ client: clientOf(slack), home: slack.home.team, setting, now: () => new Date(time), onError: () => errors++ })

  it('is who is in the group now, also right after they were in it', async () => {
    const mia = slack.person('Mia')
    const group = slack.group('support', [mia])
    const agents = agentsOf(group.id)
    expect(await agents.standingOf(mia.id, slack.home.team)).to.deep.equal({ kind: 'agent', agent: { id: mia.id, name: 'Mia' } })

    group.members.delete(mia.id)
    expect(await agents.standingOf(mia.id, slack.home.team)).to.deep.equal({ kind: 'outsider', why: 'not-a-member' })
  })

  it('is asked of Slack as often as it lets itself be asked, and beyond that believed for a minute', async () => {
    const mia = slack.person('Mia')
    const group = slack.group('support', [mia])
    const agents = agentsOf(group.id)
    for (let action = 0; action < 30; action++) await agents.standingOf(mia.id, null)
    expect(slack.callsOf('usergroups.users.list')).to.have.length(20)

    group.members.delete(mia.id)
    time = 59_000
    expect((await agents.standingOf(mia.id, null)).kind).to.equal('agent')
    agents.forget()
    expect((await agents.standingOf(mia.id, null)).kind).to.equal('outsider')
    group.members.add(mia.id)
    time = 120_000
    expect((await agents.standingOf(mia.id, null)).kind).to.equal('agent')
  })

  it('is, in an enterprise, who belongs to the home workspace among others', async () => {
    const home = 'T1'
    const standing = async (user: object) => {
      const client = { users: { info: async () => ({ ok: true, user: { name: 'mia', ...user } }) } } as unknown as WebClient
      const agents = createAgents({ client, home, setting: ['U1'], now: () => new Date(time), onError: () => errors++ })
      return agents.standingOf('U1', 'E1')
    }

    const mia = await standing({ team_id: 'E1', enterprise_user: { enterprise_id: 'E1', teams: ['T2', home] } })
    const other = await standing({ team_id: 'E1', enterprise_user: { enterprise_id: 'E1', teams: ['T2'] } })

    expect(mia).to.deep.equal({ kind: 'agent', agent: { id: 'U1', name: 'mia' } })
    expect(other).to.deep.equal({ kind: 'outsider', why: 'other-organisation' })
  })

  it('can still be asked of Slack in a minute in which hundreds of customers write', async () => {
    const mia = slack.person('Mia')
    const agents = agentsOf(slack.group('support', [mia]).id)
    await Promise.all(Array.from({ length: 300 }, (_, n) => agents.nameOf(slack.person(`Customer ${n}`).id)))
    await until(() => slack.callsOf('users.info').length === 50)

    expect((await agents.standingOf(mia.id, slack.home.team)).kind).to.equal('agent')
    expect(slack.callsOf('users.info')).to.have.length(51)
  })

  it('is asked of Slack once where many act at once', async () => {
    const mia = slack.person('Mia')
    const agents = agentsOf(slack.group('support', [mia]).id)
    await Promise.all(Array.from({ length: 50 }, () => agents.standingOf(mia.id, null)))
    expect([slack.callsOf('usergroups.users.list').length, slack.callsOf('users.info').length]).to.deep.equal([1, 1])
  })

  it('is who is listed, where the plan has no groups', async () => {
    const [mia, noah] = [slack.person('Mia'), slack.person('Noah')]
    const agents = agentsOf(mia.id)
    expect((await agents.standingOf(mia.id, null)).kind).to.equal('agent')
    expect((await agents.standingOf(noah.id, null)).kind).to.equal('outsider')
    expect(slack.callsOf('usergroups.users.list')).to.deep.equal([])
  })

  it('is nobody while Slack does not say, and is asked again at once', async () => {
    const mia = slack.person('Mia')
    const agents = agentsOf(slack.group('support', [mia]).id)
    slack.faults.add('usergroups.users.list', { kind: 'status', status: 503 })
    expect(await agents.standingOf(mia.id, null)).to.deep.equal({ kind: 'outsider', why: 'unknown' })
    expect(errors).to.equal(1)
    expect((await agents.standingOf(mia.id, null)).kind).to.equal('agent')
  })

  for (const [what, kind, why] of [
    ['a guest', 'guest', 'guest'],
    ['a guest of one channel', 'single-channel-guest', 'guest'],
    ['a bot', 'bot', 'bot'],
  ] as const) {
    it(`is not ${what}, even in the group`, async () => {
      const person = slack.person('Somebody', { kind })
      const agents = agentsOf(slack.group('support', [person]).id)
      expect(await agents.standingOf(person.id, slack.home.team)).to.deep.equal({ kind: 'outsider', why })
    })
  }

  it('is not somebody of another organisation, whatever the payload says of their team', async () => {
    const stranger = slack.person('Stranger', { team: slack.team('Abroad') })
    slack.channel('shared', [slack.bot, stranger], { sharedWith: [{ id: stranger.team, name: 'Abroad', paid: true }] })
    const agents = agentsOf(slack.group('support', [stranger]).id)
    for (const team of [stranger.team, slack.home.team, null]) {
      expect(await agents.standingOf(stranger.id, team)).to.deep.equal({ kind: 'outsider', why: 'other-organisation' })
    }
  })
})
