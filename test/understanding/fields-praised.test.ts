import { expect } from 'chai'
import { bareValue } from '../../src/understanding/fields.js'
import { fieldOf } from './fields-form.js'

const heard = (name: string) => (text: string) => bareValue(text, fieldOf(name))

describe('what is said of the answer before, in front of a value', () => {
  for (const [name, text, value] of [
    ['title', 'ok good. Mapleridge Services Co., Ltd.', 'Mapleridge Services Co., Ltd.'],
    ['title', 'great, thanks. Acme Instruments (Guangzhou) Co., Ltd.', 'Acme Instruments (Guangzhou) Co., Ltd.'],
    ['title', 'Good to know. Brightwater Foods GmbH', 'Brightwater Foods GmbH'],
    ['title', 'Great, Good Harvest Foods', 'Good Harvest Foods'],
    ['title', '好的知道了。青岛蓝海物流有限公司', '青岛蓝海物流有限公司'],
    ['title', '知道了 青岛蓝海物流有限公司', '青岛蓝海物流有限公司'],
    ['title', '好，青岛蓝海物流有限公司', '青岛蓝海物流有限公司'],
    ['account', 'good. acme_gz', 'acme_gz'],
    ['account', '谢谢，lanhai88', 'lanhai88'],
    ['invoice_number', 'perfect. 48201177', '48201177'],
    ['reason', 'Understood. It fell behind a radiator', 'It fell behind a radiator'],
    ['reason', '行，了解了。搬办公室的时候弄丢的', '搬办公室的时候弄丢的'],
  ] as const)
    it(`is no part of the ${name}: ${text}`, () => expect(heard(name)(text)).to.equal(value))

  for (const text of [
    'Great Wall Logistics Ltd',
    'good harvest foods co ltd',
    'Perfect, Inc.',
    'Cheers Wine Ltd',
    '好利来食品（天津）有限公司',
    '明白教育科技有限公司',
    '行知教育科技有限公司',
  ])
    it(`may be the beginning of a name: ${text}`, () => expect(heard('title')(text)).to.equal(text))

  for (const text of ['Thanks, Bob', 'thanks', '谢谢', 'great, thanks'])
    it(`gives no name: ${text}`, () => expect(heard('title')(text)).to.equal(null))

  for (const text of [
    'good to know. Logging in',
    'cool. coming',
    'perfect. fetching the folder',
    'great. Priya knows',
    'great, Li Na has it',
    'checking the folder',
    'argh paperwork',
    'sigh',
    '知道了，登录中',
    '明白了，翻抽屉',
    '收到，马上',
    '好的，我去找找',
    '收到，正在查',
  ])
    it(`gives no name but what is being done: ${text}`, () => {
      expect(heard('title')(text)).to.equal(null)
      expect(heard('account')(text)).to.equal(null)
    })

  for (const text of [
    'Boeing China',
    'beijing harbour foods',
    'Waiting Room Cafe',
    'Looking Glass Ltd',
    'Nature Knows',
    '找钢网',
    '马上消费金融股份有限公司',
    '查尔斯贸易有限公司',
    '来伊份',
  ])
    it(`is a name: ${text}`, () => expect(heard('title')(text)).to.equal(text))
})
