import { expect } from 'chai'
import type { Mode } from '../../support/slack/bolt.js'
import type { Channel, Json, Person } from '../../support/slack/world.js'
import { type ProposingService, startProposing } from './proposing-service.js'

const words = 'And the courier, do we settle that ourselves?'
const phrases = 'faq/postage.phrases.txt'

describe('what an agent reclassifies', () => {
  let service: ProposingService

  afterEach(() => service.stop())

  async function begin(mode: Mode = 'http'): Promise<void> {
    service = await startProposing(mode)
  }
  const shown = () =>
    service.slack
      .messages(service.faq)
      .map(({ text, blocks }) => `${text}\n${JSON.stringify(blocks)}`)
      .join('\n')
  const stands = (what: string) => service.until(`the card says “${what}”`, () => shown().includes(what))
  const press = (person: Person, action: string, more = {}) => service.slack.presses(person, service.card(), `proposal-${action}`, more)
  const told = (person: Person) => service.slack.ephemerals.filter(({ user }) => user === person.id).map(({ text }) => text)
  const isTold = (person: Person, what: string) =>
    service.until(`${person.name} was told “${what}”`, () => told(person).some(text => text.includes(what)))
  const audited = () => service.logged.filter(({ event }) => (event as Json).audit === 'refused').map(({ event }) => (event as Json).why)

  /** As whoever has kept a card, or got hold of a payload, could send it. */
  async function sends(person: Person, action: string, edition: number, channel: Channel = service.faq): Promise<void> {
    const { id } = await service.proposal()
    const { slack } = service
    const ts = `${edition}.${action.length}`
    const body = {
      type: 'block_actions',
      user: { id: person.id, team_id: slack.home.team },
      team: { id: slack.home.team },
      container: { type: 'message', channel_id: channel.id, message_ts: ts },
      trigger_id: slack.newTrigger(person),
      channel: { id: channel.id, name: channel.name },
      actions: [{ type: 'button', action_id: `proposal-${action}`, block_id: 'b', action_ts: ts, value: `${id} ${edition}` }],
    }
    await slack.door.send({ kind: 'interactive', body })
  }
  const modalOf = (person: Person) => JSON.stringify(service.slack.modal(person)?.body ?? null)

  it('is a card for the authors that is being checked at first, names nobody, and says then what would change', async () => {
    await begin()
    service.gate.isHeld = true
    const reference = await service.proposed(`${words} Kind regards, Ada Lovelace of maple-ops, 04418827`)
    await stands('Checking')
    expect(shown()).to.contain(reference).and.to.contain('Mia says')
    expect(shown()).to.contain('do we settle that ourselves')
    expect(shown()).not.to.match(/Lovelace|maple|0441/)

    service.gate.isHeld = false
    await stands('Red')
    expect(shown()).to.contain('Something was taken out of it')
    expect(service.slack.messages(service.faq)).to.have.length(1)
  })

  for (const mode of ['http', 'socket'] as const)
    it(`becomes a line of the file and one commit, whoever of two approves first and however often a click arrives, ${mode}`, async () => {
      await begin(mode)
      await service.proposed(words)
      await stands('Green')
      expect(shown()).to.contain(`${phrases}\\n+ ${words}`).and.to.contain('38 tests')

      const [one, other] = await Promise.all([press(service.lea, 'approve'), press(service.otto, 'approve')])
      await service.slack.repeats(one.sent)
      await service.slack.repeats(other.sent)
      await stands('Written, committed as')

      expect([one.status, other.status]).to.deep.equal([200, 200])
      const { state } = await service.proposal()
      const winner = 'by' in state ? state.by.name : ''
      await isTold(winner === 'Lea' ? service.otto : service.lea, `${winner} has approved it already`)
      expect(told(winner === 'Lea' ? service.lea : service.otto)).to.deep.equal([])
      expect(service.commits()).to.deep.equal([`${winner}: Hear one more way of asking for postage`])
      expect(await service.file(phrases)).to.contain(`\n${words}\n`)
      expect(shown()).not.to.contain('proposal-approve')
      // What was found green is looked into once more before it is written.
      expect(service.gate.looks).to.equal(2)
    })

  it('is nothing that agents, strangers or authors elsewhere may judge: they are told alone, and it is noted', async () => {
    await begin()
    await service.proposed(words)
    await stands('Green')
    const { slack, mia, noah, lea, triage, faq } = service
    const guest = slack.person('Guest', { kind: 'guest' })
    const stranger = slack.person('Stranger', { team: slack.team('Abroad') })
    for (const { id } of [guest, stranger]) {
      faq.members.add(id)
      for (const group of slack.world.groups.values()) group.members.add(id)
    }
    for (const person of [mia, noah, guest, stranger])
      for (const action of ['approve', 'reject', 'edit']) await press(person, action, { anyway: true })
    await sends(lea, 'approve', 1, triage)
    await press(lea, 'edit')
    await service.until('the modal is open', () => slack.modal(lea) !== null)
    const view = slack.modal(lea)
    if (!view) throw new Error('no modal')
    // What Lea began is sent off when she is no author any more.
    for (const group of slack.world.groups.values()) group.members.delete(lea.id)
    await slack.submits(view, { words: 'who settles the courier bill' })
    await service.until('all was noted', () => audited().length === 14)

    expect([...new Set(audited())].sort()).to.deep.equal(['elsewhere', 'guest', 'not-a-member', 'other-organisation'])
    expect(told(mia)).to.have.length(3)
    expect(told(mia)[0]).to.contain('authors of the FAQ only')
    expect((await service.proposal()).state.kind).to.equal('checked')
    expect(service.commits()).to.deep.equal([])
  })

  it('can’t be approved while it is red or was edited since, and is looked into once more before it is written', async () => {
    await begin()
    service.gate.colour = 'red'
    await service.proposed(words)
    await stands('Red: 1 phrasing stolen')
    expect(shown()).to.contain('“gone”: lost -> postage').and.not.to.contain('proposal-approve')
    await sends(service.otto, 'approve', 1)
    await service.until('Otto was told', () => modalOf(service.otto).includes('can’t be approved: 1 phrasing stolen'))

    service.gate.colour = 'green'
    await press(service.lea, 'edit')
    await service.until('the modal is open', () => service.slack.modal(service.lea) !== null)
    const view = service.slack.modal(service.lea)
    if (!view) throw new Error('no modal')
    const known = await service.slack.submits(view, { words: 'is postage included' })
    expect(JSON.stringify(known.body)).to.contain('It stands at postage:2 already.')
    await service.slack.submits(view, { words: 'who settles the courier bill' })
    await stands('Green')
    await sends(service.lea, 'approve', 1)
    await service.until('Lea was told', () => modalOf(service.lea).includes('changed since you saw it'))

    // The files have become others meanwhile.
    service.gate.colour = 'red'
    await press(service.lea, 'approve')
    await stands('Red: 1 phrasing stolen')
    expect(service.commits()).to.deep.equal([])
    expect(await service.file(phrases)).not.to.contain('courier bill')
  })

  it('and is in no entry yet, is one of its own: written in a modal, mistakes told at their fields, checked, approved', async () => {
    await begin()
    await service.proposed('where do visitors leave their cars?', 'entry')
    await stands('Red')
    expect(shown()).to.contain('a new entry, where-visitors-leave').and.to.contain('no answer below the question')
    await press(service.lea, 'edit')
    await service.until('the modal is open', () => service.slack.modal(service.lea) !== null)
    const view = service.slack.modal(service.lea)
    if (!view) throw new Error('no modal')
    const asked = [...'abcdefghijkl'].map(letter => `parking ${letter}${letter}`).join('\n')
    const whole = { id: 'parking', 'as-of': '2026-06-30', 'answer-en': 'In the **garage**.', 'phrasings-en': asked }
    for (const [field, value, says] of [
      ['id', 'postage', 'of this name already'],
      ['id', '../postage', 'Small letters'],
      ['as-of', 'today', 'Write a day'],
    ] as const) {
      const answer = await service.slack.submits(view, { ...whole, [field]: value })
      expect(JSON.stringify(answer.body)).to.contain(`"${field}":"`).and.to.contain(says)
    }
    await service.slack.submits(view, whole)
    await stands('Green')
    expect(shown()).to.contain('faq/parking.md').and.to.contain('+ In the **garage**.')
    await press(service.lea, 'approve')
    await stands('Written, committed as')

    expect(service.commits()).to.deep.equal(['Lea: Add the policy parking'])
    expect(await service.file('faq/parking.md')).to.match(/^---\nas of: 2026-06-30\n---\n# where do visitors leave their cars\?\n\nIn the/)
  })

  it('is written by whoever comes after a stop in the middle, once', async () => {
    await begin()
    await service.proposed(words)
    await stands('Green')
    service.gate.isHeld = true
    await press(service.lea, 'approve')
    await service.until('it is being written', () => service.gate.looks === 2)

    await service.restart()
    service.gate.isHeld = false
    await stands('Written')

    expect(service.commits()).to.have.length(1)
    expect(service.slack.messages(service.faq)).to.have.length(1)
  })

  it('is gone when an author rejects it', async () => {
    await begin()
    await service.proposed(words)
    await stands('Green')
    await press(service.otto, 'reject')
    await stands('Rejected by Otto')
    await sends(service.lea, 'approve', 1)
    await service.until('Lea was told', () => modalOf(service.lea).includes('Otto has rejected it already'))

    expect(service.commits()).to.deep.equal([])
  })
})
