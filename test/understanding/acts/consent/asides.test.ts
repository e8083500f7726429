import { expect } from 'chai'
import { isAside, isStoryBeside } from '../../../../src/understanding/acts/consent/asides.js'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

/** However little the whole sounds like an answer on which a form is filed: no more is learnt of it than that it is strange. */
const little = -0.5

const asides: Readonly<Record<string, { readonly files: readonly string[]; readonly filesNot: readonly string[] }>> = {
  'a story that is over': {
    files: [
      'Correct. Nobody knows where it went, the post room laughed at me',
      'All correct, the courier threw it in the rain',
      'That is right. We have been at this since Monday.',
      'Everything is correct. I would have mailed it but this was faster.',
      'Correct, our intern lost it on the bus',
      'yes file it, no idea how we lost it but we did',
      'All correct, never found it so go ahead',
      'It is correct, go ahead. It never turned up.',
      "Correct! I can't believe it took just three minutes.",
      '正确，同事打扫卫生时当废纸扔了',
      '都对，提交，我等了一上午',
      '正确，还没找到，提交吧',
      '没错，仓库进水泡烂了，没办法',
      '都正确，我家娃画画给画没了',
    ],
    filesNot: [
      // The data, and what was wrong with them.
      'Correct. The last digit was a seven.',
      'All correct, it was called Maple House in those days',
      'All correct, that was before we merged',
      'Correct. I made it up.',
      'All correct. I lied.',
      "all correct. I wasn't serious",
      'Correct. I typed it from memory.',
      'Everything is correct, and we are Blue Lantern',
      // Whoever must look, and who has not.
      "All correct, our lawyer didn't like it",
      "Correct, my boss hasn't read it",
      'All correct, the accountant had a bad feeling about it',
      'All correct, I never saw the original',
      "It's all right, he said",
      // It is there.
      'Correct. We got it this morning.',
      'All correct, the courier came with it yesterday',
      'All correct, the invoice was on my desk the whole morning',
      'Correct, the landlord gave us one',
      'Correct. It was a joke.',
      'Correct. You lost it last time too.',
      'Correct, I wanted somebody to look',
      'Correct. Put our Berlin office there.',
      '都对，我瞎写的',
      '都对，昨天快递又送来了',
      '正确，老板还没看过',
      '都对，找了三天终于找到了',
      '都对，我们搬家后叫海蓝了',
      '没错，写成被偷的',
      '都对，我拍给财务了',
    ],
  },
  'how its writer is, and theirs': {
    files: [
      "all correct, go ahead, our finance lady is off sick and I'm covering for her",
      "Correct. My day is full of meetings, so I won't be around.",
      'Correct, submit; the tax bureau is already asking',
      "Everything is correct and I'm not even surprised any more",
      'all correct, I have to pick up my daughter now',
      "Yes, all correct. I don't usually talk to robots.",
      '正确，外面下大雨呢',
      '都对，提交，孩子在哭我先去忙',
      '都正确，领导等着签字报销呢，提交',
      '都对，别再让我念一遍了，提交吧',
    ],
    filesNot: [
      'All fine, the boss is still reading it',
      'Everything is correct, I feel uneasy about it',
      'All correct, I am not the one who decides',
      "Correct, I'm against it",
      'All correct, our lawyer is of another mind',
      "all correct, I'm trying to reach my boss",
      'all correct, the original is here',
      '没错，领导在看',
      '都对，会计说有疑问',
      '都对，先别急',
    ],
  },
  'a promise, thanks, a wish or a sigh': {
    files: [
      "Everything's right, and thank you for not making me call anyone",
      'All correct. Hope you have a calm Friday.',
      'yes. correct. Oh and merry christmas',
      'Yes, correct. What a mess our archive is!',
      "It's correct. We'll be more careful from now on.",
      'all correct, better late than never',
      "It all looks correct. Submit it whenever you're ready.",
      'yes, second time I say so!',
      '对！提交！太不容易了',
      '没错，你比人工客服还快',
      '都对，没什么好改的，提交',
    ],
    filesNot: [
      'All correct. Hope you have the right number.',
      'All correct, thanks for nothing',
      'Correct. What a mess did you make?',
      "All correct, we'll see",
      "All correct. I'll handle it myself.",
      "All correct, I'll compare it at home",
      'submit it whenever my boss is ready',
      '正确，太阳从西边出来了',
      '都对，猪都会上树了',
      '没错，我再找找',
    ],
  },
}

for (const [title, { files, filesNot }] of Object.entries(asides))
  describe(`beside a clear yes, ${title}`, () => {
    for (const text of files) it(`is filed: ${text}`, () => expect(consentToAll(text, {}, { agreement: little })).to.equal('remarked'))
    for (const text of filesNot) it(`is not filed: ${text}`, () => expect(consentToAll(text, {}, { agreement: little })).to.equal(null))
  })

describe('an aside', () => {
  it('is none to a yes that may be said of anything', () => {
    const text = 'yes, it rained all day'

    expect(isAside('it rained all day')).to.equal(true)
    expect(consentToAll(text, {}, { agreement: little })).to.equal(null)
  })

  it('makes no yes of what sounds like none at all', () =>
    expect(consentToAll('Correct. My cousin was the tooth of Paris.', {}, { agreement: -0.9 })).to.equal(null))

  it('is how it was lost, once more, unless it may be meant instead of that', () => {
    expect(isStoryBeside('the movers threw it out')).to.equal(true)
    expect(isStoryBeside('it was stolen')).to.equal(false)
  })

  it('is none where it says where the paper is, blames, is hearsay, or is still going on', () => {
    const none = [
      'the invoice was in the drawer',
      'we heard you lost it',
      'our driver told us',
      'our office is hoping for an answer',
      'we were late so we will call',
      '先放了',
      '我没去了',
    ]

    expect(none.filter(isAside)).to.deep.equal([])
  })

  for (const clause of ['No. 4 is what it was', 'he wrote "maple"', 'was it raining?', `it was ${'very '.repeat(50)}late`])
    it(`is none: ${clause.slice(0, 40)}`, () => expect(isAside(clause)).to.equal(false))
})
