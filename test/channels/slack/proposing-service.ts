import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { examine } from '../../../src/authoring/examine.js'
import { saveEdits } from '../../../src/authoring/save-drafts.js'
import { draftChange } from '../../../src/proposals/draft-change.js'
import type { ExaminedChange } from '../../../src/proposals/examine-proposal.js'
import { createProposalWork } from '../../../src/proposals/proposal-work.js'
import { draftedChange } from '../../../src/service/slack-proposals.js'
import type { Examined, FaqProposal } from '../../../src/tickets/proposals/faq-proposal.js'
import { healthyFiles } from '../../support/content-files.js'
import { temporaryPrefix } from '../../support/leaks.js'
import { gitIn, initRepository } from '../../support/repository.js'
import type { Mode } from '../../support/slack/bolt.js'
import type { Message } from '../../support/slack/world.js'
import { type SlackService, startSlackService } from './slack-service.js'

/** A Slack service whose agents propose and whose authors judge, over a repository of small files. */
export interface ProposingService extends SlackService {
  /** What the next looks into a change find; the files are not asked of the real model. */
  readonly gate: { colour: 'green' | 'red'; isHeld: boolean; looks: number }
  /** Has an agent say that a customer's words meant the postage, or should be in the FAQ, and gives their ticket. */
  proposed(words: string, as?: 'postage' | 'entry'): Promise<string>
  proposal(): Promise<FaqProposal>
  card(): Message
  file(path: string): Promise<string>
  /** The commits since the first, the newest first: author and subject. */
  commits(): readonly string[]
}

export async function startProposing(mode: Mode): Promise<ProposingService> {
  const root = await mkdtemp(join(tmpdir(), temporaryPrefix))
  await initRepository(root, healthyFiles)
  const gate: ProposingService['gate'] = { colour: 'green', isHeld: false, looks: 0 }
  const service = await startSlackService(mode, {
    proposals: ({ desk, languages }) =>
      createProposalWork({
        root,
        examine: async (change, signal) => {
          gate.looks++
          while (gate.isHeld && !signal.aborted) await new Promise(resolve => setTimeout(resolve, 5))
          signal.throwIfAborted()
          return lookInto(await draftChange(change, root), gate.colour)
        },
        save: (edits, signed) => saveEdits(edits, { root, examine: drafts => examine(root, drafts, '2026-06-01'), signed }),
        drafted: (proposal, conversation) => draftedChange(proposal, conversation, languages),
        settle: desk.settle,
        now: () => new Date(),
        onTrouble: () => {},
      }),
  })
  let filed = 0

  async function held() {
    const { proposals } = (await service.store.load(await holder())) ?? { proposals: [] }
    return proposals
  }
  let reference = ''
  const holder = async () => (await service.store.findTicket(reference))?.conversation ?? ''

  return Object.assign(Object.create(null, Object.getOwnPropertyDescriptors(service)) as SlackService, {
    gate,
    async proposed(words: string, as: 'postage' | 'entry' = 'postage') {
      const { desk, mia } = service
      const request = { key: `k${++filed}`, customer: { channel: 'api', id: 'crm', name: 'Ada Lovelace' } as const }
      const { ticket } = await desk.file({ ...request, subject: 'A question', body: words, fields: { account: 'maple-ops' } })
      reference = ticket.reference
      const agent = { id: mia.id, name: mia.name }
      await desk.act({ key: `claim ${filed}`, reference, agent, act: { kind: 'claim' } })
      const act = as === 'entry' ? ({ kind: 'propose' } as const) : ({ kind: 'reclassify', of: 'entry', as } as const)
      await desk.act({ key: `as ${filed}`, reference, agent, act })
      return reference
    },
    async proposal() {
      const [found] = await held()
      if (!found) throw new Error('there is no proposal')
      return found
    },
    card() {
      const found = service.slack.messages(service.faq).at(-1)
      if (!found) throw new Error('there is no card of a proposal')
      return found
    },
    file: (path: string) => readFile(join(root, path), 'utf8'),
    commits: () => gitIn(root, 'log', '--format=%an: %s').trim().split('\n').slice(0, -1),
    async stop() {
      await service.stop()
      await rm(root, { recursive: true, force: true })
    },
  })
}

/** What would be found about a change, had the model been asked: it has this colour. */
export function lookInto(drafted: Awaited<ReturnType<typeof draftChange>>, colour: 'green' | 'red'): ExaminedChange {
  const asked = '38 tests, 15083 phrasings'
  const plain = { changes: [], more: 0, asked, diff: [] }
  if (drafted.kind === 'stands')
    return { found: { ...plain, colour: 'red', reasons: ['It stands there.'] }, edits: [], stands: drafted.files }
  if (drafted.kind === 'unfit') return { found: { ...plain, colour: 'red', reasons: [drafted.why] }, edits: [], stands: null }
  const diff = drafted.added.map(one => ({ file: one.file, added: [...one.added] }))
  const green: Examined = { ...plain, colour: 'green', reasons: [], diff }
  const red: Examined = { ...green, colour: 'red', reasons: ['1 phrasing stolen'], changes: ['faq/lost.md:3  “gone”: lost -> postage'] }
  return { found: colour === 'green' ? green : red, edits: drafted.edits, stands: null }
}
