import { expect } from 'chai'
import { consentsToAll, consentToAll } from '../../../../src/understanding/acts/consent/consents-to-all.js'

describe('a yes to the read-back', () => {
  for (const text of [
    'Yes. Sorry for the mess.',
    "Yes that's correct. Have a nice day!",
    '是的，祝您生活愉快',
    'yes, those details are correct. Please file the request',
    'yes, as soon as possible please',
    '是的，号码没错',
    '是的，麻烦尽快',
    'spot on, off you go',
    'Dear team, the data are correct, please proceed.\n\nBirgit Achterberg\nTel. +49 30 55519284',
    "I've checked it, no mistakes. Go.",
    'Nothing to change, please submit.',
    'Yes, all is good, you can send',
    'No mistakes there, fire away',
    'all four details are right, file it please',
    'lgtm',
    'That is exactly as it should be. Thank you!',
    'My colleague read it too: everything is correct.',
    'You may lodge it now, sir',
    'I hereby confirm the above information is true and correct.',
    'ok everything matches the invoice, ship it',
    "couldn't be better, send it off",
    'no changes needed. proceed',
    'all set, thanks a lot!',
    'I am confirm all, please do submit',
    '这下对了,确认',
    '信息核对无误,请办理。',
    '是的,没有问题',
    '我核对过了，全部正确，麻烦尽快提交，谢谢',
    '以上信息属实',
    '没有要改的，提交吧',
    '没问题，就按这个办',
    'Yes.\n\nKind regards,\nBirgit Achterberg\n+49 30 55519284',
    'Yes please.\nThanks,\nBirgit Achterberg',
    'Yes. Regards, Birgit Achterberg',
    '是的\n此致\n敬礼',
    'YES\nPLEASE FILE IT',
    'Yes: file it',
    'Yes please\n\nBirgit',
    'Yes, correct as it is',
    'yes you can use these details',
    'Correct',
    'correct thanks',
    'Correct, go ahead',
    'correct please file it',
    'corect, thanks',
    'yes, the number is correct too',
    'yes, the company name is right',
    '是的，抬头正确',
    'ok go',
    'yes, go for it',
    "let's go",
    'fire away',
    '好的，来吧',
    '整吧',
    '行，搞起',
    '可以可以',
    '没毛病',
    'ok lah',
    'Yes, thanks again',
    'Yes everything is good written, please to send',
    'checked, yes, it all matches',
    '好麻烦你了',
    '对\n赵敏 13700004321',
  ])
    it(`is one in all, with talk behind it: "${text}"`, () => expect(consentsToAll(text)).to.equal(true))

  for (const text of [
    'Yes, please fix the title',
    'yes update the account',
    'Yes, replace the reason',
    'I agree the title is bad',
    '是的，抬头写成公司名',
    '正确，抬头用英文',
    'ok let me check',
    'yes I will check and get back',
    'yes, as soon as I have checked',
    'yes but the title is wrong',
    'yes?',
    'yes if it is free',
    'yes, is it free?',
    'yes with 70918274',
    'Right Price Ltd',
    '对，不过抬头要改',
    '好的，稍等',
    'ok now I looked at it',
    'correct the title',
    'correct my account please',
    'please confirm with my boss',
    'confirm the title first',
    'the title is correct',
    'the number is right, the rest is not',
    'everything except the title is right',
    'not everything is correct',
    'it is not right',
    'yes it is not right',
    'nothing is correct',
    'no, all wrong',
    'almost everything is correct',
    'all correct but the number',
    'send it to my boss',
    'send me the form',
    'go back',
    'continue later',
    'file it tomorrow',
    'who says that is correct',
    'yes I know that; change nothing yet, wait',
    'everything is correct if the title is Maple Ltd',
    'I think so',
    '信息不对',
    '抬头对的',
    '先别提交',
    '没有确认',
    '还没核对完',
    '对不起，号码错了',
    "yes if it's free",
    'yes provided it costs nothing',
    "yes, conditional on my boss's approval",
    'yes, in the event that it is free',
    'yes, boss permitting',
    'yes, on approval from finance',
    '是的，老板同意就提交',
    '对，领导批准就提交',
    '是的，财务点头就办',
    '是的，免费就办',
    'yes, as long as nobody charges me',
    'sure, once my boss agrees',
    'ok, my manager still needs to sign off',
    'go ahead when I give you the word',
    'file it after lunch',
    'yes, assuming the title is right',
    'ok but hold on',
    'yes. Hang on a sec',
    'yes, but not yet',
    'correct, although I am not sure',
    'yes I would like to check with finance',
    'yes, depending on the price',
    'submit it only when I say so',
    'yes, pending approval',
    'yes and no',
    '好的，等我确认一下',
    '好的，我核对一遍',
    '可以，领导同意后再提交',
    '是的，如果免费的话',
    '没问题，只要不收费',
    '对，等财务看过再说',
    '提交吧，稍等，先别',
    '确认，但我再看看',
    '行，明天再提交',
    'YES\nNOT YET',
    'YES\nWRONG TITLE',
    'OK\nBUT NO',
    'Ok.\nDo Not File',
    'YES\nPLEASE WAIT',
    'Yes\nPlease Cancel',
    'Yes\nNot Maple Garden',
    'yes\nThe Title Is Wrong',
    'Yes\nMaple Harbour Trading',
    'Yes, Maple Harbour Trading',
    'yes Maple Harbour Trading',
    'Yes\n123456789',
    'YES\n\nNOT YET',
    'Yes\n\n123456789',
    'Yes\nThanks,\nNot Yet',
    'Correct: harbour trading',
    'Yes\nmaple harbour trading',
    'Yes\nHarbour',
    'you can correct',
    'yes, bin it',
    '是的，作废',
    '正确：港湾贸易',
    'please correct',
    'please corect',
    'please correct to Harbor View',
    'correct spelling please',
    'corect spelling please',
    '我来了',
    '我来办',
    '我去办',
    '来了',
    'ok I go now',
    'take it away',
    'Submit? Who pays the postage?',
    'yes, nothing there is right',
    'yeah you swapped them',
    "yes, it's misspelled",
    'Looks good, just spell Mariner with one r',
    'all correct, please write Limited in full',
    'all right, and capitalize the G',
    'Perfect, now make it Ltd at the end',
    'yes, i mixed them up',
    "Yes, that's outdated",
    'yes, scrap it',
    'all correct aside from the spelling',
    'Yes. The right title follows.',
    'Yes, please use the right company name',
    '是的，对公户名用新的',
    '是的，写反了',
    'Yes\n\nMaple Harbour Trading',
    'Yes\n\nHarbour',
    'Yes please\n\nMaple Harbour',
    'Yes\n\nmaple harbour trading',
    'yes maple harbour trading',
    'yes for maple harbour trading',
    'yes acme inc',
    'yes (maple harbour)',
    '是的，枫港贸易',
    '好的，枫港',
    'yes, again',
    'yes, one more time',
    'yes show me again',
    'ok go back',
    'ok go away',
    'ok i have to go',
    'go to the title',
    'yes roll it back',
    '来人工',
    '整错了',
    '上次那个',
    '成都',
    '安排人工',
  ])
    it(`is none in all: "${text}"`, () => expect(consentsToAll(text)).to.equal(false))

  for (const text of [
    'please correct',
    'correct spelling please',
    'YES\nNOT YET',
    'yes, scrap it',
    'cannot confirm',
    'cannot submit',
    'unable to confirm',
    'is it right',
    'is everything correct',
    'yes 👎',
    'yes ❌',
    'yes my ass',
    'yeah right',
    'oh shoot',
    'Shoot!',
    '对个鬼',
    '好个屁',
    'OK个鬼',
    '没问题才怪',
    '提交吧才怪',
    '好像可以',
    '好麻烦',
    '好麻烦啊',
    '好难啊',
    '行了行了，别问了',
    '对\n枫港贸易 13800138000',
  ])
    it(`is none in all, even where it was learnt to be one: "${text}"`, () =>
      expect(consentsToAll(text, {}, { isHeardAsYes: true })).to.equal(false))
})

describe('what was learnt of answers to a read-back', () => {
  const sounding = (text: string, agreement: number) => consentToAll(text, {}, { agreement })

  it('makes a yes of a word of consent beside words that are not listed, where no clause says anything against it', () => {
    expect(sounding('yes, tudo certo, pode mandar', 0.3)).to.equal('learnt')
    expect(sounding('yes, tudo certo, pode mandar', 0.05)).to.equal(null)
    expect(sounding('yes, tudo certo, but the title', 0.3)).to.equal(null)
    expect(sounding('yes, tudo certo, 03381799', 0.9)).to.equal(null)
  })

  it('must be surer where no word of it is one of consent', () => {
    expect(sounding('kaikki oikein, menoksi', 0.7)).to.equal('learnt')
    expect(sounding('kaikki oikein, menoksi', 0.45)).to.equal(null)
    expect(sounding('thanks', 0.3)).to.equal(null)
  })

  it('is none where a clause denies, changes, asks, waits, doubts, depends or names a company, however much it sounds like one', () => {
    for (const text of [
      'no idea',
      'with a change',
      'who pays for it',
      'is the title complete',
      'wait',
      'if my boss agrees',
      'provided that my accountant confirms',
      'pending confirmation from finance',
      'I still have to ask my boss',
      'or so I believe',
      'maybe ask my boss',
      'Birch Garden Trading',
      '枫叶贸易',
    ])
      expect(sounding(`spot on, ship it, ${text}`, 0.95), text).to.equal(null)
    expect(sounding('spot on, ship it, dear people', 0.95)).to.not.equal(null)
  })

  it('depends on nothing where its writer only offers help or waits for the copy', () => {
    for (const text of ['let me know if you need anything else', 'we wait for your copy'])
      expect(sounding(`all correct, ${text}`, 0), text).to.equal('remarked')
    expect(sounding('all correct, send the copy once verified', 0)).to.equal('beside')
    for (const text of ['once my boss has verified it', 'if the number is right', 'we wait for the boss'])
      expect(sounding(`all correct, ${text}`, 0), text).to.equal(null)
  })

  it('makes none of a yes whose remark sounds of something else, and takes nothing from a yes without one', () => {
    expect(sounding('all correct, nice weather today', 0)).to.equal('beside')
    expect(sounding('all correct, nice weather today', -0.5)).to.equal(null)
    expect(sounding('all correct', -0.5)).to.equal('whole')
  })
})

describe('a yes beside a doubt, or somebody who must look', () => {
  for (const text of [
    'correct, our lawyer had objections',
    'Correct. I typed it from memory.',
    'Everything is correct, I feel uneasy about it',
    "all correct, I'm trying to reach my boss",
    'Correct. Put our Berlin office there.',
    '记得是这样，对',
    '正确，老板还没看过',
    '都对，会计说有疑问',
    '都对，我拍给财务了',
    '没错，写成被偷的',
  ])
    it(`is not filed: ${text}`, () => expect(consentsToAll(text, {}, { agreement: 0.5 })).to.equal(false))
})

describe('a yes signed in the line of its last words', () => {
  for (const text of ['Yes, all correct. Regards, Second Floor Team', 'Confirmed. Kind regards, Marta from the third floor'])
    it(`is filed: ${text}`, () => expect(consentsToAll(text, {}, { agreement: -0.5 })).to.equal(true))
  for (const text of ['Yes, all correct. Regards, change the title', 'All correct. Regards, Maple House Trading Team'])
    it(`is not filed: ${text}`, () => expect(consentsToAll(text, {}, { agreement: -0.5 })).to.equal(false))
})
