import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

const reasonIn = (text: string) => findFields(text, copyForm, null).reason

const letter = (told: string) => `Hi support,

please arrange a copy of the following invoice:

Invoice number 27718405
Title: Tavener Logistics (Ningbo) Co., Ltd.

${told}.

Thanks
Tom`
const brief = (told: string) => `您好，申请补一份丢失发票的复印件：
账号：lanhai88
发票号码：07731925

${told}。

谢谢`

describe('a paper that went astray among hands', () => {
  for (const told of [
    'It was sent to our old warehouse address and nobody there passed it on',
    'Someone at the front desk signed for it and never passed it on to us',
    'It went to our former office in Kunshan, the new tenant has no idea where it is',
    'The neighbour accepted it for us, and it has not been seen since',
    'It was addressed to a former colleague, and nobody forwarded it',
    'The driver put it in our mailbox, and when we came back it was gone',
    'The courier handed it to the security guard and it was never seen again',
  ])
    it(`is told in a letter: ${told}`, () => expect(reasonIn(letter(told))).to.equal(told))

  for (const told of [
    '快递员说放驿站了，我们去拿的时候已经没有了',
    '发票寄到了以前的办公地址，那边的人没有转给我们',
    '门卫签收的，后来没有交给我们',
    '前台代收了，之后就再也没见到',
    '寄到旧地址去了，新租户说没看到',
    '快递放在门口，回来就不见了',
    '收件人写的是离职同事，没人转交',
    '物业代签的，没给我们送上来',
    '丰巢放了三天，去取的时候柜子是空的',
  ])
    it(`is told in a letter: ${told}`, () => expect(reasonIn(brief(told))).to.equal(told))

  for (const text of [
    'Please send it to our new warehouse address.',
    'It should be sent to our old address, nobody moved.',
    'You may send it to the old office.',
    'Our finance signed for it this morning, all fine.',
    'Is it possible that you left it somewhere?',
    'I have not heard from you since.',
    'The original of a VAT invoice is not to be found any more.',
    'We have not seen it since.',
    'When I came back to the page it was empty.',
    '快递收到了，发票丢了',
    '请寄到我们的新办公地址',
    '放前台就行，我们自己去拿',
    '前台签收了，谢谢',
    '你们寄到旧地址了吗？',
    '如果寄到老地址怎么办',
    '我是前台，发票丢了',
  ])
    it(`is not told of: ${text}`, () => expect(reasonIn(text)).to.equal(undefined))
})
