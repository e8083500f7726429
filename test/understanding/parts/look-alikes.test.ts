import { expect } from 'chai'
import type { Candidate, Decision } from '../../../src/understanding/heard.js'
import { anyEntry, type LookAlike, lookAlikeIn, type Phrase, phraseOf } from '../../../src/understanding/parts/look-alikes.js'
import { askedBackBy, withoutLookAlike } from '../../../src/understanding/parts/without-look-alike.js'
import { understand } from '../../../src/understanding/understand.js'
import { smallContent, smallKnowledge } from '../../support/small-content.js'

const nothingAsked = { intent: null, field: null }

describe('words of a look-alike', () => {
  for (const [words, message] of [
    ['photocopy', 'Who pays for mailing the photocopy?'],
    ['photocopy', 'PHOTOCOPIES: who pays?'],
    ['send … back', 'Who pays when I send an invoice back?'],
    ['send …… back', 'I am sending it back, who pays?'],
    ['send ... back', 'I am sending it back, who pays?'],
    ['send … back', 'send back'],
    ['send … one … back', 'who pays if I send you the wrong one all the way back'],
    ['寄回', '发票寄回去谁付邮费'],
    ['寄 … 回', '寄给你再退回谁付'],
  ] as const)
    it(`"${words}" stand in "${message}"`, () => expect(found(words, [], message)).to.equal(words))

  for (const [words, message] of [
    ['photocopy', 'Who pays for the mailing?'],
    ['send … back', 'I go back. Who pays when you send it?'],
    ['send … back', 'Who pays when you send it? My colleague is back.'],
    ['send … back', 'you send it to our office in town, back there'],
    ['send back', 'send it back'],
    ['aws', 'The page says "aw, snap"'],
    ['second mailing', 'First, until when? Second, mailing fee is whose burden?'],
    ['寄回', '寄。回头谁付'],
  ] as const)
    it(`"${words}" do not stand in "${message}"`, () => expect(found(words, [], message)).to.equal(null))

  it('say nothing beside the words that they are not said without', () => {
    expect(found('contract', ['invoice', 'tax slip'], 'who pays for mailing the contract')).to.equal('contract')
    expect(found('contract', ['invoice', 'tax slip'], 'The contract is here. Who pays for mailing the tax slips?')).to.equal(null)
  })

  it('are those of the one entry', () => {
    expect(lookAlikeIn('a photocopy', 'application-deadline', contentWith('photocopy'))).to.equal(null)
  })

  it('are no words where one side of a gap is empty', () => {
    for (const text of ['', '…', 'send …', '… back', '?!']) expect(phraseOf(text), text).to.equal(null)
  })

  it('are looked for in the longest message, whatever it repeats', () => {
    expect(found('send … send … send … back', [], 'send '.repeat(800))).to.equal(null)
  })
})

describe('an answer to what has words of a look-alike', () => {
  const answer: Decision = { kind: 'answer', entries: [{ entry: 'postage', side: null }], topics: [] }
  const asked: Decision = { kind: 'clarify', between: [{ entry: 'postage', side: null }] }

  it('becomes the question whether it is meant', () => {
    expect(withoutLookAlike(answer, sure(0.7), 'a photocopy', contentWith('photocopy'))).to.deep.equal(asked)
  })

  it('stays where the message is surely about the entry, or has none of the words', () => {
    expect(withoutLookAlike(answer, sure(0.9), 'a photocopy', contentWith('photocopy'))).to.equal(answer)
    expect(withoutLookAlike(answer, sure(0.7), 'a copy', contentWith('photocopy'))).to.equal(answer)
    expect(withoutLookAlike(answer, sure(0.7), 'a photocopy', smallContent)).to.equal(answer)
  })

  it('stays where several things are answered and no part asks for it alone: the words may be about the other one', () => {
    const both: Decision = { ...answer, entries: [...answer.entries, { entry: 'application-deadline', side: null }] }

    expect(withoutLookAlike(both, sure(0.7), 'a photocopy', contentWith('photocopy'))).to.equal(both)
  })

  it('becomes the question also where the message is surely about the entry, if the words always say so', () => {
    const content = contentWith('photocopy', 'postage', ['invoice'], true)

    expect(withoutLookAlike(answer, sure(0.99), 'who pays the photocopy', content)).to.deep.equal(asked)
    expect(withoutLookAlike(answer, sure(0.99), 'who pays the photocopy of the invoice', content)).to.equal(answer)
  })

  it('finds words that always say so before those that say so in doubt', () => {
    const one = contentWith('photocopy').lookAlikes.get('postage') ?? []
    const other = contentWith('my parcel', 'postage', [], true).lookAlikes.get('postage') ?? []
    const content = { ...smallContent, lookAlikes: new Map([['postage', [...one, ...other]]]) }

    expect(lookAlikeIn('the photocopy in my parcel', 'postage', content)?.words.text).to.equal('my parcel')
    expect(withoutLookAlike(answer, sure(1), 'the photocopy in my parcel', content)).to.deep.equal(asked)
  })

  it('leaves everything else as it is', () => {
    for (const decision of [{ kind: 'unknown' }, { kind: 'not-covered', topics: ['refund'] }, asked] as const) {
      expect(withoutLookAlike(decision, sure(0.7), 'a photocopy', contentWith('photocopy'))).to.equal(decision)
    }
  })

  it('opens no form of the entry either', () => {
    const form = [...smallContent.intents.values()].find(({ kind }) => kind === 'form')
    if (form?.kind !== 'form') throw new Error('the small content has no form')
    const intents = new Map([...smallContent.intents, [form.id, { ...form, entry: 'postage' }]])
    const request: Decision = { kind: 'request', intent: form.id, entries: [] }
    const content = { ...contentWith('turned up'), intents }

    expect(withoutLookAlike(request, [], 'it turned up', content)).to.deep.equal(asked)
    expect(withoutLookAlike(request, [], 'it is lost', content)).to.equal(request)
  })

  it('becomes that question of another seller, however sure it is and of however many entries, unless we are meant, too', () => {
    const content = contentWith('alibaba', anyEntry, ['you'])
    const both: Decision = { ...answer, entries: [...answer.entries, { entry: 'application-deadline', side: null }] }
    const text = 'Alibaba postage: who pays?'

    expect(withoutLookAlike(answer, sure(1), text, content)).to.deep.equal(asked)
    expect(withoutLookAlike(both, sure(1), text, content)).to.deep.equal({ kind: 'clarify', between: both.entries })
    expect(askedBackBy(text, asked, content)).to.deep.equal({ words: 'alibaba', at: 'faq/look-alikes.txt:1' })
    expect(withoutLookAlike(answer, sure(1), 'Alibaba had us pay postage. Do you?', content)).to.equal(answer)
  })

  it('takes no company for the seller that is a value, and leaves requests alone that bring one', () => {
    const form = [...smallContent.intents.values()].find(({ kind }) => kind === 'form')
    if (form?.kind !== 'form') throw new Error('the small content has no form')
    const intents = new Map([...smallContent.intents, [form.id, { ...form, entry: 'postage' }]])
    const request: Decision = { kind: 'request', intent: form.id, entries: [] }
    const content = { ...contentWith('alibaba', anyEntry), intents }

    expect(withoutLookAlike(request, sure(1), 'I lost an Alibaba invoice', content)).to.deep.equal(asked)
    expect(withoutLookAlike(request, sure(1), 'I lost my invoice, title: Alibaba Cloud Computing Ltd', content)).to.equal(request)
    expect(withoutLookAlike(answer, sure(1), 'Who pays postage? Title: Alibaba Cloud Computing Ltd', content)).to.equal(answer)
  })

  it('is heard so, and told why', async () => {
    const text = 'who pays for my parcel'
    const model = { candidates: () => sure(0.7), ranked: () => [], command: () => null, agreement: () => null }
    const content = contentWith('my parcel')
    const before = await understand(text, nothingAsked, { ...smallKnowledge, model })
    const { decision } = await understand(text, nothingAsked, { ...smallKnowledge, model, lookAlikes: content.lookAlikes })

    expect(before.decision).to.deep.equal(answer)
    expect(decision).to.deep.equal(asked)
    expect(askedBackBy(text, decision, content)).to.deep.equal({ words: 'my parcel', at: 'faq/look-alikes.txt:1' })
    expect(askedBackBy('who pays', decision, content)).to.equal(null)
  })
})

function found(words: string, unless: readonly string[], message: string): string | null {
  return lookAlikeIn(message, 'postage', contentWith(words, 'postage', unless))?.words.text ?? null
}

function contentWith(words: string, entry = 'postage', unless: readonly string[] = [], isSure = false) {
  const one: LookAlike = { words: phrase(words), unless: unless.map(phrase), isSure, at: 'faq/look-alikes.txt:1' }
  return { ...smallContent, lookAlikes: new Map([[entry, [one]]]) }
}

function phrase(text: string): Phrase {
  const made = phraseOf(text)
  if (!made) throw new Error(`no words in "${text}"`)
  return made
}

function sure(confidence: number): readonly Candidate[] {
  return [{ meaning: { kind: 'entry', id: 'postage', side: null }, confidence, score: 0 }]
}
