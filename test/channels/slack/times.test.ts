import { expect } from 'chai'
import type { Review } from '../../../src/content/reviews.js'
import { usualHours } from '../../../src/tickets/support-hours.js'
import type { Message } from '../../support/slack/world.js'
import { type SlackService, startSlackService } from './slack-service.js'

/** In Shanghai, where support works from nine to twelve and from one to six. */
const at = (text: string) => new Date(`2026-11-${text}+08:00`)

describe('what has its time in Slack', () => {
  let service: SlackService

  const begin = async (from: Date, reviews?: readonly Review[]) => {
    service = await startSlackService('socket', { hours: usualHours, from, ...(reviews ? { reviews } : {}) })
  }
  afterEach(() => service.stop())

  const inChannel = () => service.slack.messages(service.triage).filter(({ bot }) => bot)
  const saying = (words: string) => inChannel().filter(({ text }) => text.includes(words))
  const heard = () => service.slack.messages(service.slack.direct(service.ada)).filter(({ bot }) => bot)
  const card = (): Message => {
    const [found] = inChannel().filter(({ thread }) => thread === null)
    if (!found) throw new Error('there is no card')
    return found
  }
  async function files() {
    const { slack, ada } = service
    await slack.says(ada, slack.direct(ada), 'I lost my invoice, account: maple-ops, title: Maple Ltd., invoice number: 04418827')
    await service.until('it was read back', () => heard().length > 1)
    await slack.says(ada, slack.direct(ada), 'yes')
    await service.until('there is a card', () => inChannel().some(({ thread }) => thread !== null))
  }
  /** Only what lies in the future is left. */
  const quiet = () =>
    service.until('nothing is under way', async () => {
      const all = await Promise.all((await service.store.withDeliveries(100)).map(id => service.store.load(id)))
      return all.every(one => one?.deliveries.every(({ errand }) => ['alarm', 'digest', 'reviews'].includes(errand.kind)))
    })

  it('is one warning to whoever has the ticket, and one line in the channel once it is too late, over restarts', async () => {
    await begin(at('26T09:00:00'))
    await files()
    await service.slack.presses(service.mia, card(), 'ticket-claim')
    await service.until('Mia has it', () => card().text.includes('Mia has it'))
    await quiet()
    await service.restart()
    service.goTo(at('26T13:01:00'))
    await service.until('she was warned', () => saying('is due').length > 0)
    await service.until('the card shows it', () => JSON.stringify(card().blocks).includes('🟡 first response due soon'))
    await service.restart()
    await quiet()

    const [warning, ...more] = saying('is due')
    expect([warning?.thread, more]).to.deep.equal([card().ts, []])
    expect(warning?.text).to.contain(`<@${service.mia.id}> first response of INV-`)

    service.goTo(at('26T14:01:00'))
    await service.until('the channel was told', () => saying('is overdue').length > 0)
    await service.until('the card shows it', () => JSON.stringify(card().blocks).includes('🔴 first response overdue'))
    await service.restart()
    await quiet()
    expect(saying('is overdue').map(({ thread }) => thread)).to.deep.equal([null])
    expect(JSON.stringify(heard())).not.to.contain('overdue')
  })

  it('is nothing of what was answered while it waited to be told', async () => {
    await begin(at('26T09:00:00'))
    await files()
    await quiet()
    const { slack } = service
    slack.faults.add(
      'chat.postMessage',
      { kind: 'rate-limited', retryAfter: 1 },
      { times: 1, when: ({ text }) => String(text).includes('is due') },
    )
    service.goTo(at('26T13:01:00'))
    await service.until('it was tried', () => slack.callsOf('chat.postMessage').some(({ fault }) => fault !== null))
    const [filed] = await service.store.listTickets()
    const order = { reference: filed?.ticket.reference ?? '', agent: { id: service.mia.id, name: 'Mia' } }
    await service.desk.act({ ...order, key: 'k1', act: { kind: 'claim' } })
    await service.desk.act({ ...order, key: 'k2', act: { kind: 'answer', entry: 'postage', side: null } })
    await quiet()

    expect(saying('is due')).to.deep.equal([])
  })

  it('is a digest of what nobody has taken up, once on the morning of a working day, whatever restarts', async () => {
    await begin(at('27T17:00:00'))
    await files()
    await quiet()
    service.goTo(at('28T10:00:00'))
    await service.restart()
    await quiet()
    expect(saying('taken up by nobody')).to.deep.equal([])

    service.goTo(at('30T09:00:01'))
    await service.until('there is a digest', () => saying('taken up by nobody').length > 0)
    await service.restart()
    await quiet()
    expect(saying('taken up by nobody')).to.have.length(1)
    expect(JSON.stringify(saying('taken up by nobody')[0]?.blocks))
      .to.contain('maple-ops')
      .and.to.contain('8827')
      .and.not.to.contain('04418827')

    await service.slack.presses(service.mia, card(), 'ticket-claim')
    await service.until('Mia has it', () => card().text.includes('Mia has it'))
    service.goTo(new Date('2026-12-01T09:00:01+08:00'))
    await service.until('the next one is planned', async () =>
      ((await service.store.load('counterfoil:diary'))?.deliveries ?? []).some(({ due }) => due.startsWith('2026-12-02')),
    )
    expect(saying('taken up by nobody')).to.have.length(1)
  })

  it('is a reminder of entries to be looked at, for authors, once a week whatever restarts', async () => {
    const postage = { entry: 'postage', file: 'faq/postage.md', owner: 'Finance, Ann', reviewBy: '2026-11-01' }
    await begin(at('27T17:00:00'), [postage, { ...postage, file: 'faq/lost.md', reviewBy: '2027-01-01' }])
    const reminders = () => service.slack.messages(service.faq).filter(({ text }) => text.includes('looked at again'))
    service.goTo(at('28T10:00:00'))
    await service.restart()
    await quiet()
    expect(reminders()).to.deep.equal([])

    service.goTo(at('30T09:00:01'))
    const planned = async (kind: string, day: string) =>
      ((await service.store.load('counterfoil:diary'))?.deliveries ?? []).some(one => one.errand.kind === kind && one.due.startsWith(day))
    await service.until('there is a reminder', () => reminders().length > 0)
    await service.until('the next one is planned', () => planned('reviews', '2026-12'))
    service.goTo(new Date('2026-12-04T10:00:00+08:00'))
    await service.restart()
    await service.until('the other plan of this day is carried out', () => planned('digest', '2026-12-07'))
    await service.until('nothing of this day is left', () => planned('reviews', '2026-12-07'))
    expect(reminders()).to.have.length(1)
    expect(JSON.stringify(reminders()[0]?.blocks)).to.contain('faq/postage.md, by 2026-11-01 (Finance, Ann)').and.not.to.contain('lost.md')
  })

  it('is, out of hours, when support will be back, told to whoever files', async () => {
    await begin(at('27T19:00:00'))
    await files()

    await service.until('it was filed', () => heard().some(({ text }) => text.includes('is filed')))
    expect(heard().at(-1)?.text).to.contain('is filed').and.to.contain('Monday, 30 November at 09:00 (GMT+8)')
  })
})
