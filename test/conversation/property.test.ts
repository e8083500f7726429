import { expect } from 'chai'
import fc from 'fast-check'
import { Conversation } from '../../src/conversation/conversation.js'
import { phrasesIn } from '../../src/conversation/phrases.js'
import { missingFields } from '../../src/forms/fill.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { openChat } from '../support/chat.js'
import { knownLanguages } from '../support/known.js'

/** What customers do, in any order: the sense of it is not looked at, only what must hold whatever is said. */
const moves = fc.constantFrom(
  'I lost my invoice',
  'I lost my invoice. Account: maple-ops, title: Maple Garden Ltd., invoice number: 04418827, reason: stolen from my car',
  'what should I do when an invoice is lost?',
  'yes',
  'Yes, file it',
  'no',
  'cancel',
  'start over',
  "I don't know",
  'that is private',
  'Yes, mark it as not known',
  'maple-ops',
  'Maple Garden Ltd.',
  '04418827',
  '1234567',
  'it was stolen from my car',
  'the invoice number is 99887766',
  'Change: invoice number',
  'None of these',
  '1',
  'who pays the postage?',
  'Is there a deadline for applying? And who pays the postage?',
  'do you give refunds?',
  'can I talk to a person',
  'what is the status of my ticket',
  'hello',
  'how do I cook rice?',
  '你好，邮费由谁承担？',
  '我把发票弄丢了',
  '枫园贸易有限公司',
  '是的，提交',
  '取消申请',
  '👍',
)

describe('whatever is said, in whatever order,', () => {
  it('nothing is filed twice or incomplete, every line is numbered, every answer has its receipt, nothing throws', async () => {
    const knowledge = await knownLanguages()
    let filed = 0
    await fc.assert(
      fc.asyncProperty(fc.array(moves, { minLength: 1, maxLength: 25 }), async said => {
        const chat = openChat(knowledge)
        for (const text of said) await chat.says(text)
        const saved = await chat.saved()
        hold(saved, knowledge)
        filed += saved.tickets.length
      }),
      // One seed, so that a run tells of the code and not of its luck.
      { numRuns: 60, seed: 1 },
    )
    expect(filed, 'tickets filed in all').to.be.greaterThan(5)
  })
})

/** Whether the bot has said, in either language, that it marked a field as not known. */
function isMarked(said: string, intent: string, name: string, { en, zh }: Languages): boolean {
  return [en, zh].some(knowledge => {
    const known = knowledge?.intents.get(intent)
    const field = known?.kind === 'form' ? known.form.fields.find(field => field.name === name) : undefined
    return knowledge && field && said.includes(phrasesIn(knowledge.language).markedUnknown(field))
  })
}

function hold(conversation: Conversation, languages: Languages): void {
  const { lines, tickets, receipts, version } = Conversation.parse(conversation)
  expect(lines.map(({ seq }) => seq)).to.deep.equal(lines.map((_, at) => at + 1))
  expect(version).to.equal(lines.filter(({ from }) => from === 'customer').length)
  expect(new Set(tickets.map(({ key }) => key)).size).to.equal(tickets.length)
  expect(new Set(tickets.map(({ reference }) => reference)).size).to.equal(tickets.length)
  const said = lines.flatMap(line => (line.from === 'bot' ? [line.reply.text] : [])).join('\n')
  for (const { intent: id, fields, missing } of tickets) {
    const intent = languages.en.intents.get(id)
    if (intent?.kind !== 'form') continue
    // Nothing is filed without a field unless the customer agreed to it, which the bot has confirmed.
    expect(missing).to.deep.equal(missingFields(fields, intent.form).map(({ name }) => name))
    for (const name of missing) expect(isMarked(said, id, name, languages), `${name} is missing`).to.equal(true)
  }
  const answers = lines.flatMap(line =>
    line.from === 'bot' && line.reply.kind === 'answer' ? [{ message: line.message, ...line.reply }] : [],
  )
  expect(receipts.map(({ message, entry, words, revision }) => ({ message, entry, words, revision }))).to.deep.equal(
    answers.map(({ message, entry, text, revision }) => ({ message, entry, words: text, revision })),
  )
  for (const line of lines) {
    if (line.from === 'customer') expect(lines.some(({ from, message }) => from === 'bot' && message === line.message)).to.equal(true)
    else if (line.from === 'bot') expect(line.reply.text.trim()).not.to.equal('')
  }
}
