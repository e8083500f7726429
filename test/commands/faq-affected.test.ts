import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { faq } from '../../src/commands/faq.js'
import type { Conversation } from '../../src/conversation/conversation.js'
import { openLowdbStore } from '../../src/store/lowdb-store.js'
import type { Ticket } from '../../src/tickets/ticket.js'
import { sampleConversation, sampleTicket } from '../store/samples.js'
import { tempFolders } from '../store/temp-folders.js'
import { healthyFiles, remove, replace, translatedFiles, writeFiles } from '../support/content-files.js'
import { run } from './run.js'

const now = 'You pay __nothing__.'

describe('faq affected', () => {
  const newFolder = tempFolders()

  function told(
    id: string,
    reference: string,
    words: readonly string[],
    more: Partial<Ticket> = {},
    language: 'en' | 'zh' = 'en',
  ): Conversation {
    const receipts = words.map((text, at) => ({
      at: `2026-03-0${at + 1}T09:00:00.000Z`,
      message: `m-${at}`,
      entry: 'postage',
      revision: `rev${at}`,
      asOf: '2020-01-01',
      words: text,
    }))
    return { ...sampleConversation(id, [sampleTicket(reference, more)]), language, receipts }
  }

  async function withKept(files: typeof healthyFiles, ...conversations: readonly Conversation[]) {
    const [content, data] = [await newFolder(), await newFolder()]
    await writeFiles(content, files)
    const store = await openLowdbStore({ folder: data })
    for (const conversation of conversations) await store.save(conversation)
    await store.stop()
    return { content, settings: { CONTENT_FOLDER: content, DATA_FOLDER: data } }
  }

  const files = replace('faq/postage.md', 'You pay **nothing**.', now)

  it('says so where there is no such entry', async () => {
    const { settings } = await withKept(healthyFiles)

    const { code, told: said } = await run(faq, ['affected', 'nope'], { settings })

    expect(code).to.equal(2)
    expect(said.join('\n')).to.match(/^There is no entry "nope"/)
  })

  it('lists who has an open ticket and was told other words, and nobody else', async () => {
    const { settings } = await withKept(
      files(healthyFiles),
      told('a', 'INV-AAAAAA', ['You pay it.']),
      told('b', 'INV-BBBBBB', ['You pay nothing.']),
      told('c', 'INV-CCCCCC', ['You pay it.'], { status: 'solved', resolution: 'answered' }),
      told('d', 'INV-DDDDDD', ['You pay it.', now]),
    )

    const { code, printed, told: said } = await run(faq, ['affected', 'postage'], { settings })

    expect([code, printed]).to.deep.equal([0, ['INV-AAAAAA  told 2026-03-01T09:00, revision rev0, as of 2020-01-01']])
    expect(said).to.deep.equal(['1 customer with an open ticket was told other words of "postage" than those of today.'])
  })

  it('drafts a correction in the language of the conversation, with the words of today as they stand', async () => {
    const { content, settings } = await withKept(translatedFiles, told('a', 'INV-AAAAAA', ['您要付。'], {}, 'zh'))

    const { printed } = await run(faq, ['affected', 'postage', '--json', '--drafts', join(content, 'drafts.md')], { settings })

    const [one] = JSON.parse(printed[0] ?? '')
    expect(Object.keys(one)).to.deep.equal(['conversation', 'language', 'tickets', 'receipt', 'draft'])
    expect(one.draft).to.equal('我在2026-03-01告诉过您当时的政策。该政策后来有变化，现在的内容是：\n\n您**不用付**。')
    expect(await readFile(join(content, 'drafts.md'), 'utf8'))
      .to.include('## INV-AAAAAA')
      .and.include('> 您要付。')
      .and.include(one.draft)
  })

  it('promises no words where the entry is gone', async () => {
    const { settings } = await withKept(
      remove('faq/postage.md', 'faq/postage.phrases.txt')(healthyFiles),
      told('a', 'INV-AAAAAA', ['You pay it.']),
    )

    const { printed } = await run(faq, ['affected', 'postage', '--json'], { settings })

    expect(JSON.parse(printed[0] ?? '')[0].draft).to.include('That no longer holds')
  })

  for (const words of [['affected'], ['affected', '../x'], ['affected', 'a', 'b']])
    it(`says what to write instead of "faq ${words.join(' ')}"`, async () => {
      const { code, told } = await run(faq, words)
      expect([code, told.at(-1)]).to.deep.equal([2, 'Write: counterfoil faq affected ID [--drafts FILE] [--json]'])
    })
})
