import { expect } from 'chai'
import { consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

describe('a yes beside a name that is given as a joke', () => {
  for (const text of [
    'yes and my company is called Mickey Mouse, submit it',
    'yes and my name is Donald Duck, file that too',
    'sure, and I am the Emperor of China, file it',
    '对对对，我就是秦始皇，提交吧',
    '是的，我还叫奥特曼呢',
    '是是是，我们公司叫“关你什么事”，提交吧',
    'haha yes, call me Captain Obvious',
  ])
    it(`is not filed: "${text}"`, () => expect(consentToAll(text, {}, { agreement: 0.95 })).to.equal(null))
})

describe('a yes that dares, orders about or laughs', () => {
  for (const text of [
    'Go ahead, make my day',
    'Go ahead and try',
    'yeah right, as if you could read',
    'Correct, as if anyone there would look at it',
    'go on, file it, I dare you',
    "submit this and you're fired",
    'file it or you are toast',
    'Oh yes of course, your majesty',
    'yes 🤡',
    'right... right.... sure it is',
    'All correct, and pigs flew past my window.',
    'Correct. I was born yesterday.',
    'Correct! And the moon is made of cheese.',
    "That's correct in a parallel universe.",
    '正确，太阳从西边出来了',
    '都对，猪都会上树了',
    'all correct 💩',
    'all good things come to an end',
    'Correct! Now read it again.',
    'yes, now check it',
    'All correct. So look at it.',
    'no mistakes please!!',
    'no errors this time',
    'yes yes no yes',
    'kindly correct and proceed',
    'Yes please send me the form',
    'Yes, you may send me the newsletter.',
    'Some changes needed, then go ahead',
  ])
    it(`is not filed: "${text}"`, () => expect(consentToAll(text, {}, { agreement: 0.45 })).to.equal(null))

  for (const text of [
    'Go ahead, you made my day',
    'Go ahead and file it',
    'submit this and you are done',
    'yes of course, sir',
    'yes 😂',
    'all good',
    'Correct, I read it again.',
    'now checked, all correct',
    'all correct, no mistakes, please file it',
    'no mistakes, please submit',
    'no changes needed, go ahead',
    'kindly proceed, all correct',
    'All correct, please send me the copy',
    'account ok, title ok, number ok, all correct',
    'yes yes yes',
  ])
    it(`is filed: "${text}"`, () => expect(consentToAll(text, {}, { agreement: 0.95 })).to.not.equal(null))
})

describe('a few strange words beside a yes that may be said of anything', () => {
  const heard = { agreement: 0.4 }

  for (const text of ['Sure, Jan', 'sure, jan', 'Yes, Karen', 'Correct, genius', '对对对，你全家都对', '正确，你全家都正确', '对的，灯塔'])
    it(`are what it is said to, and it is not filed: "${text}"`, () => expect(consentToAll(text, {}, heard)).to.equal(null))

  for (const text of ['Yes, correct, ours is Blue Lantern', 'All correct. It is now Harbour.', '都对，我们叫海港'])
    it(`give another name, and it is not filed: "${text}"`, () => expect(consentToAll(text, {}, heard)).to.equal(null))

  for (const text of ['Everything is right, captain', 'Go ahead, captain', '都正确，老王', 'yes, it is Fine', 'Yes yes, now it is certain'])
    it(`say nothing against one that says what is right: "${text}"`, () => expect(consentToAll(text, {}, heard)).not.to.equal(null))

  it('say nothing against it where they thank or take leave', () => {
    expect(consentToAll('yes, ta loads', {}, heard)).to.equal(null)
    expect(consentToAll('yes, ta loads', {}, { ...heard, isCourteous: true })).to.equal('learnt')
  })
})
