import { randomInt } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { examine } from '../../src/authoring/examine.js'
import { saveEdits } from '../../src/authoring/save-drafts.js'
import { createLive } from '../../src/delivery/live.js'
import { startOutbox } from '../../src/delivery/outbox.js'
import { createDesk, type Desk } from '../../src/desk.js'
import { draftChange } from '../../src/proposals/draft-change.js'
import { createProposalWork } from '../../src/proposals/proposal-work.js'
import { draftedChange } from '../../src/service/slack-proposals.js'
import { stopAll } from '../../src/stop-all.js'
import { openStore } from '../../src/store/open-store.js'
import type { Store } from '../../src/store/store.js'
import { lookInto } from '../channels/slack/proposing-service.js'
import { tempFolders } from '../store/temp-folders.js'
import { healthyFiles } from '../support/content-files.js'
import { newDatabase } from '../support/postgres.js'
import { gitIn, initRepository } from '../support/repository.js'
import { smallKnowledge } from '../support/small-content.js'
import { until } from '../support/until.js'

const words = 'And the courier, do we settle that ourselves?'
const phrases = 'faq/postage.phrases.txt'
const [lea, otto] = [
  { id: 'U1', name: 'Lea' },
  { id: 'U2', name: 'Otto' },
]

interface Instance {
  readonly desk: Desk
  readonly store: Store
  /** Looks into changes that it began. */
  readonly looks: () => number
  stop(): Promise<void>
}

/** An instance that writes proposals into `root`, which all of them share as they share the database. */
async function startInstance(url: string, root: string): Promise<Instance> {
  const opened = await openStore({ dataFolder: '', storeUrl: url })
  const among = await opened.amongInstances()
  if (!among) throw new Error('A database is shared.')
  const languages = { en: smallKnowledge, zh: null }
  const desk = createDesk({
    store: opened.store,
    knowledge: () => languages,
    live: createLive(),
    now: () => new Date(),
    random: below => randomInt(below),
    exclusively: among.locks.exclusively,
    outside: { agents: true, authors: true, reminders: true, pushes: () => false },
    wake: () => outbox.wake(),
  })
  let looks = 0
  const work = createProposalWork({
    root,
    async examine(change) {
      looks++
      return lookInto(await draftChange(change, root), 'green')
    },
    save: (edits, signed) => saveEdits(edits, { root, examine: drafts => examine(root, drafts, '2026-06-01'), signed }),
    drafted: (proposal, conversation) => draftedChange(proposal, conversation, languages),
    settle: desk.settle,
    now: () => new Date(),
    onTrouble: () => {},
  })
  const outbox = startOutbox({
    store: opened.store,
    settle: desk.settle,
    deliver: { 'proposal-work': work.deliver },
    now: () => new Date(),
    onTrouble: () => {},
    lookEveryMs: 20,
  })
  return { desk, store: opened.store, looks: () => looks, stop: () => stopAll(opened, outbox, work) }
}

describe('a proposal that two instances know of', () => {
  const newFolder = tempFolders()
  const started: Instance[] = []
  afterEach(() => stopAll(...started.splice(0)))

  it('is written once, in the name of the one who was first, however it is approved at both at once', async () => {
    const root = await newFolder()
    await initRepository(root, healthyFiles)
    const url = await newDatabase()
    started.push(await startInstance(url, root), await startInstance(url, root))
    const [one, other] = started as [Instance, Instance]
    const customer = { channel: 'api', id: 'crm', name: 'Ada' } as const
    const { ticket } = await one.desk.file({ key: 'k', customer, subject: 'A question', body: words, fields: { account: 'maple-ops' } })
    const { reference } = ticket
    const proposal = async () => {
      const holder = (await one.store.findTicket(reference))?.conversation ?? ''
      return (await other.store.load(holder))?.proposals[0]
    }
    await one.desk.act({ key: 'claim', reference, agent: lea, act: { kind: 'claim' } })
    await one.desk.act({ key: 'as', reference, agent: lea, act: { kind: 'reclassify', of: 'entry', as: 'postage' } })
    await until(async () => (await proposal())?.state.kind === 'checked')

    const { id, edition } = (await proposal()) ?? { id: '', edition: 0 }
    const approves = ({ desk }: Instance, key: string, author: typeof lea) =>
      desk.judge({ key, proposal: id, edition, author, judgement: { kind: 'approve' } })
    const judged = await Promise.all([
      approves(one, 'a', lea),
      approves(other, 'b', otto),
      approves(other, 'a', lea),
      approves(one, 'b', otto),
    ])
    await until(async () => (await proposal())?.state.kind === 'approved')

    const state = (await proposal())?.state
    const winner = state?.kind === 'approved' ? state.by.name : ''
    const [first, second] = [judged[0], judged[1]]
    expect([first?.kind, second?.kind].sort()).to.deep.equal(['done', 'refused'])
    // Each click that came to the other instance as well is told what the first of its kind was.
    expect(judged.map(({ kind }) => kind)).to.deep.equal([first?.kind, second?.kind, first?.kind, second?.kind])
    expect(gitIn(root, 'log', '--format=%an: %s').trim().split('\n').slice(0, -1)).to.deep.equal([
      `${winner}: Hear one more way of asking for postage`,
    ])
    expect((await readFile(join(root, phrases), 'utf8')).split('\n').filter(line => line === words)).to.have.length(1)
    // Once to tell what it would do, and once more before it was written.
    expect(one.looks() + other.looks()).to.equal(2)
  })
})
