import { expect } from 'chai'
import { z } from 'zod'
import type { HttpService } from '../../src/channels/http/server.js'
import { classify } from '../../src/commands/classify.js'
import { Conversation, newConversation } from '../../src/conversation/conversation.js'
import { check } from '../../src/forms/checks.js'
import { openForm } from '../../src/forms/fill.js'
import type { Form } from '../../src/forms/form.js'
import { createMemoryStore } from '../../src/store/memory.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import { apiKeys, startService } from '../channels/service.js'
import { run } from '../commands/run.js'
import { ann, openDesk } from '../support/chat.js'
import { knownLanguages } from '../support/known.js'
import { type Outcome, type Verdict, verdictOf, verdicts } from './read-verdicts.js'

/** The values of a form that is filled, but for the field in question. */
const others: Readonly<Record<string, string>> = {
  account: 'onyx-1',
  title: 'Onyx Ltd',
  invoice_number: '55667788',
  reason: 'left in a train',
}

describe('one table of verdicts holds on every surface:', () => {
  let languages: Languages
  let forms: readonly Form[]
  before(async () => {
    languages = await knownLanguages()
    forms = [languages.en, languages.zh].flatMap(known => {
      const intent = known?.intents.get('lost-invoice-copy')
      return intent?.kind === 'form' ? [intent.form] : []
    })
  })

  const judged = (outcome: Outcome, { field }: Verdict) => verdictOf(outcome, field, forms)
  const wanted = ({ verdict, value }: Verdict) => (verdict === 'ok' ? `ok ${value}` : verdict)
  const compare = (surface: string, got: readonly string[], rows: readonly Verdict[]) =>
    expect(
      rows.flatMap((row, at) =>
        got[at] === wanted(row) ? [] : [`${row.field} ${JSON.stringify(row.input)}: ${got[at]}, not ${wanted(row)}`],
      ),
      surface,
    ).to.deep.equal([])

  /** Some surfaces refuse what holds nothing before any field is looked at. */
  const given = verdicts.filter(({ verdict }) => verdict !== 'empty')
  const empty = verdicts.filter(({ verdict }) => verdict === 'empty')

  it('it has 200 inputs, none of them twice', () => {
    expect(verdicts.length).to.be.at.least(200)
    expect(new Set(verdicts.map(({ field, input }) => `${field} ${input}`)).size).to.equal(verdicts.length)
  })

  it('(a surface that kept whatever it is given would be seen)', () => {
    const lax = given.map(row => judged({ kept: row.input }, row))

    expect(() => compare('lax', lax, given)).to.throw('lax')
  })

  it('the check of the form itself', () => {
    const judge = (row: Verdict) => {
      const field = forms[0]?.fields.find(({ name }) => name === row.field)
      if (!field) throw new Error(`no field ${row.field}`)
      const checked = check(field, row.input)
      return checked.kind === 'ok' ? judged({ kept: checked.value }, row) : judged({ said: checked.say }, row)
    }

    compare('check', given.map(judge), given)
    expect(empty.filter(row => judge(row).startsWith('ok'))).to.deep.equal([])
  })

  it('the chat, asked for the field', async () => {
    const got: string[] = []
    for (const row of given) got.push(judged(await answer(row, languages), row))

    compare('chat', got, given)
  })

  it('the chat takes nothing empty at all', async () => {
    for (const row of empty) expect(await answer(row, languages).catch(error => error.code), row.input).to.equal('MESSAGE_EMPTY')
  })

  describe('', () => {
    let service: HttpService
    before(async () => {
      // Each ticket at a desk of its own: no request joins another one.
      service = await startService({ desk: { ...openDesk(languages), file: request => openDesk(languages).file(request) } })
    })
    after(() => service.stop())

    it('a ticket by REST', async () => {
      const got: string[] = []
      for (const row of given) got.push(judged(await post(row, service.address), row))

      compare('REST', got, given)
    })

    it('REST keeps nothing empty either', async () => {
      for (const row of empty) expect(await post(row, service.address), row.input).to.have.property('said')
    })
  })

  it('classify, told which field was asked for', async () => {
    const lines = given.map(({ field, input }, at) => JSON.stringify({ id: at, text: input, asks: field }))

    const { printed } = await run(classify, ['--jsonl'], { lines })

    const kept = printed.map((line, at) => Classified.parse(JSON.parse(line)).fields[given[at]?.field ?? ''] ?? null)
    const missed = given.flatMap((row, at) =>
      kept[at] === (row.verdict === 'ok' ? row.value : null) ? [] : [`${row.field} ${row.input}: ${kept[at]}`],
    )
    expect(missed).to.deep.equal([])
  })
})

const Classified = z.object({ fields: z.record(z.string(), z.string()) })

/** What becomes of the field when its question is answered with the input, in a form where all others are known. */
async function answer({ field, input }: Verdict, languages: Languages): Promise<Outcome> {
  const store = createMemoryStore()
  const { [field]: _, ...values } = others
  const open = { ...openForm('lost-invoice-copy', 'c:1'), values, asked: field }
  await store.save(Conversation.parse({ ...newConversation('c', ann, new Date('2025-03-01T09:00:00Z')), form: open }))

  const desk = openDesk(languages, { store })
  const lines = await desk.receive({ id: 'm', conversation: 'c', customer: ann, text: input })
  // "20240315" may be a day, too: whoever is asked and says it again is believed.
  if ((await store.load('c'))?.form?.unsure) await desk.receive({ id: 'n', conversation: 'c', customer: ann, text: input })

  const form = (await store.load('c'))?.form
  const { [field]: kept, ...rest } = form?.values ?? {}
  if (JSON.stringify(rest) !== JSON.stringify(values)) return { said: `changed other fields: ${JSON.stringify(rest)}` }
  return kept === undefined ? { said: lines.map(({ reply }) => reply.text).join('\n') } : { kept }
}

const Filed = z.object({ fields: z.record(z.string(), z.string()) })
const Refused = z.object({ errors: z.array(z.object({ message: z.string() })) })

async function post({ field, input }: Verdict, address: string): Promise<Outcome> {
  const [key] = apiKeys
  const response = await fetch(`${address}/api/tickets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key?.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ subject: 'Copy', body: 'I lost my invoice.', customer: 'Ann', fields: { [field]: input } }),
  })
  const body: unknown = await response.json()
  if (response.status === 422)
    return {
      said: Refused.parse(body)
        .errors.map(({ message }) => message)
        .join('\n'),
    }
  return { kept: Filed.parse(body).fields[field] ?? '' }
}
