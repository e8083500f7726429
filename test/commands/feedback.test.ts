import { expect } from 'chai'
import { feedback } from '../../src/commands/feedback.js'
import { tickets } from '../../src/commands/tickets.js'
import type { Conversation } from '../../src/conversation/conversation.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { sampleConversation, sampleTicket } from '../store/samples.js'
import { tempFolders } from '../store/temp-folders.js'
import { run } from './run.js'

describe('feedback', () => {
  const newFolder = tempFolders()
  let settings: Record<string, string>

  beforeEach(async () => {
    settings = { DATA_FOLDER: await newFolder() }
  })

  async function keep(...conversations: readonly Conversation[]) {
    const store = await openLowdbStore({ folder: settings.DATA_FOLDER ?? '' })
    for (const conversation of conversations) await store.save(conversation)
    await store.stop()
  }

  const said = (minute: string, entry: string, why: 'wrong' | 'outdated' | null = null): Conversation['feedback'][number] => ({
    at: `2025-03-01T09:${minute}:00.000Z`,
    message: 'm-1',
    entry,
    revision: 'abc123',
    verdict: why ? 'not-helpful' : 'helpful',
    why,
  })

  it('lists what was said of answers with the question, the newest first, without anything by which somebody is known', async () => {
    await keep(
      {
        ...sampleConversation('one', [], 'Who pays for invoice 04418827? Regards, Ada Lovelace of Maple Glass Ltd.\n\u001b[2J'),
        feedback: [said('01', 'postage', 'wrong')],
      },
      { ...sampleConversation('two', [], 'By when must I apply?'), feedback: [said('02', 'application-deadline')] },
      sampleConversation('three'),
    )

    const { code, printed, told } = await run(feedback, [], { settings })

    expect([code, told]).to.deep.equal([0, ['2 said whether an answer helped.']])
    expect(printed.map(line => line.replace(/ {2,}/g, ' | '))).to.deep.equal([
      '2025-03-01T09:02 | application-deadline | abc123 | helpful | By when must I apply?',
      '2025-03-01T09:01 | postage | abc123 | wrong | Who pays for invoice #? Regards, ‹name› of ‹company› [#J',
    ])
  })

  it('gives them as JSON, without anything of whose they are', async () => {
    await keep({ ...sampleConversation('one', [], 'Is 2024 too late?'), feedback: [said('01', 'postage', 'outdated')] })

    const { printed } = await run(feedback, ['--json'], { settings })

    const { message: _, ...shown } = said('01', 'postage', 'outdated')
    expect(JSON.parse(printed[0] ?? '')).to.deep.equal([{ ...shown, question: 'Is # too late?' }])
  })

  it('lists so many', async () => {
    await keep({ ...sampleConversation('one'), feedback: [said('01', 'postage'), said('02', 'lost-invoice')] })

    expect((await run(feedback, ['--limit', '1'], { settings })).printed).to.have.length(1)
    expect((await run(feedback, ['--limit', 'many'], { settings })).code).to.equal(2)
  })

  it('says that there is none', async () => {
    await keep(sampleConversation('one'))

    expect((await run(feedback, [], { settings })).told).to.deep.equal(['Nobody has said yet whether an answer helped.'])
  })

  it('shows it to agents with the ticket', async () => {
    await keep({ ...sampleConversation('one', [sampleTicket('INV-000001')]), feedback: [said('01', 'postage', 'wrong')] })

    const { printed } = await run(tickets, ['show', 'INV-000001'], { settings })

    expect(printed).to.include('thought 2025-03-01T09:01  postage, revision abc123: not-helpful, wrong')
  })
})
