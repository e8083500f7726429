import { expect } from 'chai'
import { createLive } from '../../src/delivery/live.js'
import { createDesk, type Desk } from '../../src/desk.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import type { Store } from '../../src/store/store.js'
import { tempFolders } from '../store/temp-folders.js'
import { ann } from '../support/chat.js'
import { smallKnowledge } from '../support/small-content.js'
import { counting } from './desks.js'

const [minute, day] = [60_000, 86_400_000]
const crm = { channel: 'api' as const, id: 'crm', name: 'Ada' }
const agent = { id: 'U1', name: 'Mia' }

describe('what was taken once has no second effect for more than a week', () => {
  const newFolder = tempFolders()
  let time: number
  let store: Store
  let desk: Desk
  const random = counting()

  async function open(folder: string): Promise<void> {
    store = await openLowdbStore({ folder })
    const knowledge = { en: smallKnowledge, zh: null }
    desk = createDesk({ store, knowledge: () => knowledge, live: createLive(), now: () => new Date(time), random })
  }

  /** Does it at once and again, a minute later, after a restart, and eight days later; `name` names each time. */
  async function again(name: (time: number) => string, does: (id: string) => Promise<unknown>): Promise<readonly string[]> {
    const folder = await newFolder()
    time = Date.parse('2026-11-26T08:00:00.000Z')
    await open(folder)
    try {
      await desk.file({ key: 'first', customer: crm, subject: 'x', body: 'who pays for the postage?', fields: {} })
      const answers = await Promise.all([does(name(0)), does(name(1))])
      time += minute
      answers.push(await does(name(2)))
      await store.stop()
      await open(folder)
      answers.push(await does(name(3)))
      time += 8 * day
      answers.push(await does(name(4)))
      return answers.map(answer => JSON.stringify(answer))
    } finally {
      await store.stop()
    }
  }

  const kinds: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
    'a message': async id => {
      const replies = await desk.receive({ id, conversation: 'web:1', customer: ann, text: 'hello' })
      return [replies, (await desk.transcript('web:1', ann, 0)).length]
    },
    'a request of a system': async id => {
      const { ticket } = await desk.file({ key: id, customer: crm, subject: 'x', body: 'is there a deadline for applying?', fields: {} })
      return [ticket, (await store.size()).tickets]
    },
    "an agent's act": async id => {
      const reference = (await store.listTickets())[0]?.ticket.reference ?? ''
      const result = await desk.act({ key: id, reference, agent, act: { kind: 'note', words: 'Seen.' } })
      return [result.kind, result.kind === 'done' ? result.ticket.notes.length : 0]
    },
  }
  for (const [what, does] of Object.entries(kinds)) {
    it(`${what}, sent five times`, async () => {
      const answers = await again(() => 'the same', does)
      expect(new Set(answers).size, answers.join('\n')).to.equal(1)
    })

    it(`(${what} is seen to have more where each time it has a name of its own)`, async () => {
      const answers = await again(at => `name ${at}`, does)
      expect(new Set(answers).size).to.be.greaterThan(1)
    })
  }
})
