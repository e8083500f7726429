import { join } from 'node:path'
import { expect } from 'chai'
import { examineInProcess } from '../../src/proposals/examine-apart.js'
import { examineProposal } from '../../src/proposals/examine-proposal.js'
import type { ProposedEntry } from '../../src/tickets/proposals/faq-proposal.js'
import { type Files, healthyFiles, translatedFiles, withFiles } from '../support/content-files.js'

const test = 'tests:\n  - ask: I lost the paper, what now\n    expect: lost\n'
const files = { ...healthyFiles, 'faq/tests/all.yaml': test }

describe('looking into a proposal', () => {
  async function found(phrasing: string, entry = 'postage', given: Files = files) {
    return withFiles(given, ({ root }) => {
      const opening = { contentFolder: root, cacheFolder: join(root, 'cache'), reading: 'words' as const, tell: () => {} }
      return examineProposal({ kind: 'phrasing', entry, phrasing }, opening)
    })
  }

  it('finds a harmless phrasing green, with the line that it would be', async () => {
    const { found: one, edits, stands } = await found('who settles the bill of the courier')

    expect([one.colour, one.reasons, stands]).to.deep.equal(['green', [], null])
    expect(one.diff).to.deep.equal([{ file: 'faq/postage.phrases.txt', added: ['who settles the bill of the courier'] }])
    expect(edits.map(({ file }) => file)).to.deep.equal(['faq/postage.phrases.txt'])
    expect(one.asked).to.match(/^1 test, \d+ phrasings$/)
  })

  it('finds red what makes a test fail, and names the test', async () => {
    const { found: one } = await found('I lost the paper, what now', 'postage')

    expect(one.colour).to.equal('red')
    expect(one.reasons.join()).to.contain('test')
    expect(one.changes.join('\n')).to.contain('I lost the paper, what now')
  })

  it('lets an author answer what was refused, warned, and nothing else that was refused', async () => {
    const [alone, others] = [await found('refunds of the courier'), await found('how about refunds aa and bb and cc')]
    const warning = '⚠️ Until now the bot said that the policy does not cover this. Approve only if the policy does answer it.'

    expect([alone.found.colour, alone.found.changes[0]]).to.deep.equal(['green', warning])
    // What nobody proposed comes first.
    expect(alone.found.changes[1]).to.contain('faq/not-covered/refund.md')
    expect([others.found.colour, others.found.changes[0]]).to.deep.equal(['red', warning])
  })

  for (const [what, phrasing, entry, says] of [
    ['what stands there already', 'is mailing free', 'postage', /stands in faq\/postage\.phrases\.txt already/],
    ['what stands somewhere else', 'is mailing free', 'lost', /stands at faq\/postage\.phrases\.txt:2 already, for postage/],
    ['what something was taken out of', 'who pays for ‹name›', 'postage', /taken out/],
    ['an entry that is gone', 'who settles it', 'gone', /no entry "gone"/],
    ['an entry with two halves', 'who settles it', 'split', /two halves/],
  ] as const)
    it(`finds red ${what}, and says so`, async () => {
      const { found: one } = await found(phrasing, entry)
      expect([one.colour, one.reasons.length]).to.deep.equal(['red', 1])
      expect(one.reasons[0]).to.match(says)
    })

  describe('for an entry that there is none of', () => {
    const asked = [...'abcdefghijk'].map(letter => `parking ${letter}${letter}`)
    const en = { question: 'Where can visitors park?', answer: 'In the **garage**.', phrasings: asked }
    const zh = {
      question: '访客停车在哪里？',
      answer: '在**车库**。',
      phrasings: [...'甲乙丙丁戊己庚辛壬癸子丑'].map(one => `请问停车怎么样${one}`),
    }
    const draft = { id: 'parking', asOf: '2026-06-30', en, zh: null }
    const look = (given: Partial<ProposedEntry>, folder: Files = files) =>
      withFiles(folder, ({ root }) =>
        examineProposal(
          { kind: 'entry', draft: { ...draft, ...given } },
          { contentFolder: root, cacheFolder: join(root, 'cache'), reading: 'words', tell: () => {} },
        ),
      )

    it('finds it green, with its files, in both languages where both are written', async () => {
      const empty = { question: '', answer: '', phrasings: [] }
      const [alone, both] = [await look({ zh: empty }, translatedFiles), await look({ zh }, translatedFiles)]

      expect([alone.found.colour, alone.found.reasons]).to.deep.equal(['green', []])
      expect(alone.found.diff.map(({ file, added }) => [file, added[3]])).to.deep.equal([['faq/parking.md', '# Where can visitors park?']])
      expect([both.found.colour, both.edits.map(({ file }) => file)]).to.deep.equal(['green', ['faq/parking.md', 'faq/zh/parking.md']])
    })

    const wrongs: readonly (readonly [string, Partial<ProposedEntry>, Files, RegExp])[] = [
      ['too few ways of asking', { en: { ...en, phrasings: [] } }, files, /only 1 phrasing. Write at least 12/],
      ['a translation that is half written', { zh: { ...zh, answer: '' } }, translatedFiles, /faq\/zh\/parking\.md: no answer/],
      ['a name that is taken', { id: 'postage' }, files, /entry of this name already: faq\/postage\.md/],
      ['a name that leads elsewhere', { id: '../parking' }, files, /no name/],
      ['an answer with what no channel can show', { en: { ...en, answer: '<b>In</b> the garage' } }, files, /faq\/parking\.md/],
    ]
    for (const [what, given, folder, says] of wrongs)
      it(`finds red ${what}`, async () => {
        const { found: one } = await look(given, folder)
        expect([one.colour, one.reasons.join()]).to.satisfy(([colour, said]: [string, string]) => colour === 'red' && says.test(said))
      })
  })

  it('tells a mistake of the files as a reason', async () => {
    const { found: one } = await found('who settles it', 'postage', { ...files, 'faq/lost.md': '# Lost\n' })
    expect([one.colour, one.reasons.some(reason => reason.startsWith('faq/lost.md:'))]).to.deep.equal(['red', true])
  })

  it('does the same in a process of its own, which ends with whoever asked', async () => {
    await withFiles(files, async ({ root }) => {
      const examine = examineInProcess({ contentFolder: root, cacheFolder: join(root, 'cache'), reading: 'words' })
      const given = { kind: 'phrasing' as const, entry: 'postage', phrasing: 'is mailing free' }
      const stopping = new AbortController()
      const { stands } = await examine(given, stopping.signal)
      stopping.abort()

      expect(stands).to.deep.equal(['faq/postage.phrases.txt'])
      expect(await examine(given, stopping.signal).then(String, (error: Error) => error.name)).to.equal('AbortError')
    })
  })
})
