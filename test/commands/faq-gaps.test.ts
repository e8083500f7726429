import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { faq } from '../../src/commands/faq.js'
import { draftEntry } from '../../src/commands/faq-gaps/draft-entry.js'
import { draftPhrasings } from '../../src/commands/faq-gaps/draft-phrasings.js'
import { sayTopic } from '../../src/commands/faq-gaps/say-topic.js'
import { readConfig } from '../../src/config.js'
import { withLines } from '../../src/conversation/conversation.js'
import type { GapTopic } from '../../src/insights/gap-report.js'
import { proposalsIn } from '../../src/insights/proposal.js'
import { sayReason } from '../../src/proposals/say-reason.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import { propose } from '../../src/tickets/proposals/propose.js'
import { sampleConversation, sampleReference, sampleTicket } from '../store/samples.js'
import { healthyFiles, withFiles } from '../support/content-files.js'
import { gitIn, initRepository } from '../support/repository.js'
import { inTemporaryFolder } from '../support/temporary-folder.js'
import { run } from './run.js'

const unanswered = [
  'do you have a carbon report for our servers',
  'is there a carbon report for our servers? Ada Lovelace, 04418827',
  'we need the carbon report for the servers please',
]

describe('faq gaps', () => {
  it('tells what was asked and not answered, how it ended, and nothing of by whom', async () => {
    await inTemporaryFolder(async folder => {
      await keep(folder)
      const { code, printed, told } = await run(faq, ['gaps', '--json'], { settings: { DATA_FOLDER: folder } })

      expect(code).to.equal(0)
      const topics: readonly GapTopic[] = JSON.parse(printed[0] ?? '[]')
      expect(topics.map(({ number, count, reasons }) => [number, count, reasons['not-answered']])).to.deep.equal([[1, 3, 3]])
      expect(topics[0]?.endings).to.deep.equal({ agent: 1, ticket: 0, answered: 0, nothing: 2 })
      expect(topics[0]?.replies).to.deep.equal(['We have one from # on, ‹name›.'])
      expect(printed.join('\n')).not.to.match(/Ada|Lovelace|04418827/)
      const words = topics.flatMap(topic => [...sayTopic(topic)]).join('\n')
      expect(words).to.contain('3 times, ').and.to.contain('3 not answered').and.to.contain('> We have one from # on')
      expect(told.at(-1)).to.equal('1 topic in 3 messages.')
    })
  })

  it('refuses what it does not know', async () => {
    for (const words of [['--days', 'x'], ['--to', 'postage'], ['--what'], ['--draft', '0']]) {
      const { code, told } = await run(faq, ['gaps', ...words])
      expect([code, told.at(-1)?.slice(0, 23)], words.join(' ')).to.deep.equal([2, 'Write: counterfoil faq '])
    }
  })
})

describe('the draft of an entry', () => {
  it('has the question, the ways of asking and the replies, and no answer', async () => {
    await inTemporaryFolder(async folder => {
      const topic: GapTopic = {
        number: 1,
        language: 'en',
        count: 3,
        reasons: { 'not-answered': 3, unhelpful: 0, unsure: 0 },
        endings: { agent: 1, ticket: 0, answered: 0, nothing: 2 },
        examples: ['# do you have a carbon report', 'carbon\nreport please', 'carbon report for ‹name›'],
        replies: ['We have one.'],
        nearest: null,
        first: '',
        last: '',
      }
      const files = [await draftEntry(folder, topic, '2026-06-01'), await draftEntry(folder, topic, '2026-06-01')]

      expect(files).to.deep.equal(['faq-drafts/have-carbon-report.md', 'faq-drafts/have-carbon-report-2.md'])
      expect(await readFile(join(folder, files[0] ?? ''), 'utf8')).to.equal(
        '---\nas of: 2026-06-01\n---\n# do you have a carbon report\n\n## Also asked\n\n- carbon report please\n\n' +
          '## What agents replied: write the answer above, then delete this\n\n> We have one.\n',
      )
    })
  })
})

async function* noLines(): AsyncGenerator<string> {}

/** Three customers who asked for the same; an agent replied to the first. */
async function keep(folder: string): Promise<void> {
  const store = await openLowdbStore({ folder })
  const now = new Date()
  for (const [at, text] of unanswered.entries()) {
    const ticket = sampleTicket(sampleReference(1), { words: text })
    const empty = { ...sampleConversation(`web:${at}`, at === 0 ? [ticket] : []), lines: [] }
    const message = { id: 'm', conversation: empty.id, customer: empty.customer, text }
    const said = withLines(empty, message, [{ kind: 'text', text: 'I do not know.' }], now)
    const reply = { seq: 3, at: now.toISOString(), from: 'agent' as const, agent: 'Bo', message: 'a', ticket: ticket.reference }
    const words = { text: 'We have one from 2026 on, Kim.', copy: null, isWithdrawn: false, before: [] }
    await store.save({ ...said, lines: at === 0 ? [...said.lines, { ...reply, ...words }] : said.lines })
  }
  await store.stop()
}

describe('faq proposals', () => {
  it('commits what it adds, with who said yes and why, and nothing that turns the gate red', async () => {
    const tests = 'tests:\n  - ask: I lost the paper, what now\n    expect: lost\n'
    await withFiles({ ...healthyFiles, 'faq/tests/all.yaml': tests }, async ({ root }) => {
      await initRepository(root, {})
      const told: string[] = []
      const config = () => readConfig({ CONTENT_FOLDER: root, CACHE_FOLDER: join(root, 'node_modules') })
      const words = { print: () => {}, tell: (line: string) => void told.push(line), config }
      const surroundings = { ...words, lines: noLines(), knowledge: () => Promise.reject(new Error('nobody asks')) }
      const accept = (phrasing: string) => {
        const signed = { author: 'Lea', reason: sayReason({ to: 'postage', phrasing, agent: 'Mia', reference: 'INV-7K3F9Q' }) }
        return draftPhrasings({ language: 'en', examples: [phrasing] }, 'postage', surroundings, { signed, reading: 'words' })
      }

      expect(await accept('I lost the paper, what now')).to.equal(1)
      expect(await accept('who settles the bill of the courier')).to.equal(0)
      expect(told.at(-1)).to.match(/^Committed as [0-9a-f]{7,}\.$/)
      expect(gitIn(root, 'log', '--format=%an: %s', '-2').trim().split('\n')).to.deep.equal([
        'Lea: Hear one more way of asking for postage',
        'Ann: The policies',
      ])
      expect(gitIn(root, 'show', '--format=%b', '--unified=0'))
        .to.contain('Proposed by Mia in Slack (INV-7K3F9Q)')
        .and.to.contain('+who settles')
    })
  })

  it('lists nothing that authors have judged in Slack', () => {
    const at = '2026-06-01T08:00:00.000Z'
    const history = [{ at, what: 'reclassified' as const, by: 'Bo', changes: [] }]
    const ticket = sampleTicket(sampleReference(1), { history, reclassified: { as: 'postage', of: 'entry' } })
    const whole = sampleConversation('web:1', [ticket])
    const change = { kind: 'phrasing' as const, entry: 'postage', phrasing: null }
    const [open] = propose([], { ticket: ticket.reference, change, agent: { id: 'U1', name: 'Bo' }, now: new Date(at) })
    if (!open) throw new Error('nothing was proposed')
    const rejected = { ...open, state: { kind: 'rejected' as const, by: open.by, at } }
    const words = { known: new Set<string>() }

    expect(proposalsIn({ ...whole, proposals: [open] }, words)).to.have.length(1)
    expect(proposalsIn({ ...whole, proposals: [rejected] }, words)).to.deep.equal([])
  })

  it('lists what agents reclassified and is still heard otherwise', async () => {
    await inTemporaryFolder(async folder => {
      const store = await openLowdbStore({ folder })
      const history = [{ at: new Date().toISOString(), what: 'reclassified' as const, by: 'Bo', changes: [] }]
      const reclassified = { as: 'postage', of: 'entry' as const }
      for (const [at, words] of ['the brass monkeys of 04418827 are restless', 'Who pays for mailing the invoice?'].entries()) {
        const ticket = sampleTicket(sampleReference(at + 1), { words, history, reclassified })
        await store.save(sampleConversation(`web:${at}`, [ticket]))
      }
      await store.stop()
      const { code, printed } = await run(faq, ['proposals', '--json'], { settings: { DATA_FOLDER: folder } })
      const unknown = await run(faq, ['proposals', '--accept', 'INV-000000'], { settings: { DATA_FOLDER: folder } })

      const listed: readonly { phrasing: string; to: string }[] = JSON.parse(printed[0] ?? '')
      expect([code, unknown.code]).to.deep.equal([0, 2])
      expect(listed.map(({ phrasing, to }) => [phrasing, to])).to.deep.equal([['the brass monkeys of # are restless', 'postage']])
    })
  })
})
