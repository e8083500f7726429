import { expect } from 'chai'
import { asAsked, partOf, pieceOf } from '../../../src/understanding/parts/part.js'
import { candidates } from '../told-decisions.js'

const heard = (text: string, isItem = false) => partOf({ text, isBehind: false, isListed: false, isOfQuestion: false, isItem }, [])

describe('a part of a message', () => {
  for (const [text, expected] of [
    ['is there a deadline', true],
    ['who pays the courier?', true],
    ['can it be split?', true],
    ['is there a maximum?', true],
    ['is there a deadline for applying?', false],
    ['is there a maximum for an invoice?', false],
    ['why is the button grey?', false],
  ] as const) {
    it(`asks of what stands before it in its sentence ${expected ? '' : 'not '}by "${text}"`, () => {
      expect(partOf({ text, isBehind: true, isListed: true, isOfQuestion: true, isItem: false }, []).isOfSentence).to.equal(expected)
      expect(heard(text).isOfSentence).to.equal(false)
      expect(partOf({ text, isBehind: true, isListed: true, isOfQuestion: true, isItem: true }, []).isOfSentence).to.equal(false)
    })
  }

  for (const [text, sure, expected] of [
    ['is postage free', 0.9, true],
    ['and for the normal ones, is postage on you', 0.9, true],
    ['and can several months be on one', 0.9, true],
    ['is postage free', 0.8, false],
    ['Is grey all day', 0.9, false],
    ["can't click it and the page fails", 0.9, false],
    ['could be the browser', 0.9, false],
    ['is invoiced already', 0.9, false],
    ['May and June are to be on one', 0.9, false],
    ['postage is free', 0.9, false],
  ] as const) {
    it(`asks ${expected ? '' : 'nothing '}by "${text}" where that is heard with ${sure}`, () => {
      const postage = candidates(['postage', sure])
      const segment = { text, isListed: false, isOfQuestion: false, isItem: false }
      expect(partOf({ ...segment, isBehind: false }, postage).isQuestion).to.equal(expected)
      expect(partOf({ ...segment, isBehind: true }, postage).isQuestion).to.equal(false)
    })
  }

  for (const [text, expected] of [
    ['Can I get that invoiced?', true],
    ['Can that be invoiced?', true],
    ['Can I get that invoice?', false],
  ] as const)
    it(`leans on ${expected ? 'what was named' : 'nothing'} by "${text}"`, () => expect(heard(text).isLeaning).to.equal(expected))

  for (const [text, expected] of [
    ['The boss would love to know when it comes.', true],
    ['he is asking whether it can be invoiced', true],
    ['the headmaster asks each morning when it will arrive', true],
    ['Besides the question of when it is delivered', true],
    ["I'd be glad to hear whether it comes", true],
    ["I can't see whether it may be on one", true],
    ['It is unclear who pays', true],
    ['I see it when it rains', false],
    ['I can see if it was posted', false],
    ['I know the day. It came when it rained', false],
    ['We had questions. It came when it rained', false],
    ['We topped up 2,000 yuan', false],
  ] as const) {
    it(`tells ${expected ? 'of a' : 'of no'} question by "${text}"`, () => expect(heard(text).tellsQuestion).to.equal(expected))
  }

  for (const [text, expected] of [
    ['Can that be invoiced?', true],
    ['is that possible?', true],
    ['Who pays the courier for that?', true],
    ['can that bit be invoiced too', true],
    ['Is that one ok?', true],
    ['Can you mail that invoice?', false],
    ['Is that amount limit high?', false],
    ['Is the postage free?', false],
    ['Can that be invoiced in one piece with all the others that we have?', false],
  ] as const) {
    it(`leans ${expected ? '' : 'not '}on another as "${text}"`, () => expect(heard(text).isLeaning).to.equal(expected))
  }

  for (const [text, expected] of [
    ['on a different note how large may an invoice get?', true],
    ['Can I have an invoice for that amount?', false],
    ['What am I missing?', false],
  ] as const) {
    it(`stands ${expected ? '' : 'not '}alone as "${text}"`, () => expect(heard(text).standsAlone).to.equal(expected))
  }

  for (const [text, expected] of [
    ['How long do you people normally need for that?', true],
    ['Can that be invoiced in one piece with all the others that we have?', false],
  ] as const) {
    it(`may ${expected ? '' : 'not '}lean on another as "${text}"`, () => expect(heard(text).mayLean).to.equal(expected))
  }

  for (const [text, expected] of [
    ['Another one has not come, how do I check', true],
    ['It is lost, and we are sorry', false],
    ['I asked, what now', false],
  ] as const) {
    it(`asks ${expected ? '' : 'nothing '}at its end as "${text}"`, () => expect(heard(text).isQuestion).to.equal(expected))
  }

  for (const [text, isOfQuestion, expected] of [
    ['Are market orders invoiceable', true, true],
    ['Are market orders invoiceable', false, false],
    ['Is grey all day.', false, false],
    ['The button is grey', true, false],
  ] as const) {
    it(`asks ${expected ? '' : 'nothing '}as "${text}" of a sentence that ${isOfQuestion ? 'asks' : 'tells'}`, () =>
      expect(partOf({ text, isBehind: false, isListed: false, isOfQuestion, isItem: false }, []).isQuestion).to.equal(expected))
  }

  it('is one more question behind another part of its sentence', () => {
    expect(partOf({ text: 'who pays for it?', isBehind: true, isListed: true, isOfQuestion: true, isItem: false }, []).isFurther).to.equal(
      true,
    )
    expect(heard('who pays for it?').isFurther).to.equal(false)
  })

  for (const [text, expected] of [
    ['is it possible?', true],
    ['invoice possible?', false],
    ['邮费谁来付呢', true],
    ['能申请吗', false],
  ] as const) {
    it(`is ${expected ? 'full' : 'short'} as "${text}"`, () => expect(heard(text).isFull).to.equal(expected))
  }

  it('keeps what its sentence was heard to mean where it is a piece of one', () => {
    const within = candidates(['postage', 0.9])

    expect(pieceOf('who pays', [], within)).to.deep.include({ isClause: true, within, isFurther: false })
  })

  for (const [text, expected] of [
    ['what if we lose it, is there some replacement', true],
    ['如果弄丢了能补开吗', true],
    ['what if we lose it', false],
    ['can we get a replacement', false],
  ] as const) {
    it(`speaks of ${expected ? '' : 'no loss and '}another in its place as "${text}"`, () =>
      expect(heard(text).speaksOfAnother).to.equal(expected))
  }

  it('asks where it is an item of a list, whatever its form', () => {
    expect(heard('the last day', true).isQuestion).to.equal(true)
    expect(heard('the last day').isQuestion).to.equal(false)
  })
})

describe('a part of a message that asks of all it told', () => {
  const told = (confidence: number) =>
    partOf({ text: 'It is grey', isBehind: false, isListed: false, isOfQuestion: false, isItem: false }, candidates(['apply', confidence]))

  it('is asked about where it is sure', () => expect(asAsked(told(0.85)).tellsQuestion).to.equal(true))
  it('is a story where it is not', () => expect(asAsked(told(0.84)).tellsQuestion).to.equal(false))
})
