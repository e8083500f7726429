import { expect } from 'chai'
import { findFields } from '../../src/understanding/fields.js'
import { copyForm } from './fields-form.js'

describe('how an invoice was lost, behind what was lost', () => {
  for (const [text, value] of [
    ['we lost invoice 11739465 (account: asterion.cloud) in our office move and would like a copy', 'in our office move'],
    ['We lost invoice 11739465 (acct pell-cloud) during the stocktake and need a copy of it', 'during the stocktake'],
    ['we lost invoice no. 11739465, account pell-cloud, in the last fire drill, and would like the copy', 'in the last fire drill'],
    ['账户 mingche@qlauto.cn\n抬头 青岛明澈汽车配件有限公司\n专票\n59906214\n搬仓库时遗失', '搬仓库时遗失'],
    ['发票59906214，盘点库存时丢失，要复印件', '盘点库存时丢失'],
    ['59906214 更换办公地点过程中遗失', '更换办公地点过程中遗失'],
    ['发票59906214参加展会期间丢了', '参加展会期间丢了'],
    ['we lost invoice 11739465, account pell-cloud, at the tax office', 'at the tax office'],
    ['We lost invoice 60218834 (account: halden-sz, title: Halden AG) in a burst of tidying and need a copy.', 'in a burst of tidying'],
    ['Lost: 60218834, account halden-sz, on the metro yesterday', 'on the metro yesterday'],
    ["I've lost invoice 60218834, account halden-sz, somewhere between reception and my desk", 'somewhere between reception and my desk'],
    ['we lost invoice 60218834 (account halden-sz) while repainting the office', 'while repainting the office'],
    ['发票60218834，办公室重新布线时丢失', '办公室重新布线时丢失'],
    ['发票号60218834，在送去税务局途中遗失，麻烦补一份复印件', '在送去税务局途中遗失'],
    ['we lost invoice 60218834 (account halden-sz) in the middle of the handover', 'in the middle of the handover'],
    ['we lost invoice 60218834 (account halden-sz) at the airport', 'at the airport'],
    ['发票60218834发货途中丢了', '发货途中丢了'],
    ['60218834，跟客户对账之后就不见了', '跟客户对账之后就不见了'],
  ] as const)
    it(`reads ${value}: ${text}`, () => expect(findFields(text, copyForm, null).reason).to.equal(value))

  for (const text of [
    'we lost invoice 11739465 (account: pell-cloud) on Monday and would like a copy',
    'we lost invoice 11739465 (account: pell-cloud) in March',
    'we lost invoice 11739465 (account: pell-cloud) in the last year',
    'we have lost invoice 11739465 (account pell-cloud) from our records',
    '发票59906214上个月丢失，需要补',
    '开票时丢失？',
    'we lost invoice 11739465 (account: pell-cloud) in the name of our firm',
    'we lost invoice 11739465 (account: pell-cloud) at the end of the year',
    'we lost invoice 60218834 (account halden-sz) on 3 May and want a copy',
    'we lost invoice 60218834 (account halden-sz) in total',
    'we lost invoice 60218834 (account halden-sz), please help in English',
    'we lost invoice 60218834 (account halden-sz) at Halden AG',
    '60218834昨天晚上丢了',
    '发票60218834收到之后丢了',
    '我司发票60218834上周的时候遗失',
    ...['in Q3', 'in Excel', 'on paper', 'in Shanghai', 'at work', 'on behalf of our office', 'in your office'].map(
      behind => `we lost invoice 60218834 (account halden-sz) ${behind}`,
    ),
    ...['付款后', '寄出之后', '到货之后', '收到发票后', '开完票以后'].map(when => `发票60218834${when}丢了`),
    '我们想问发票丢失时怎么办',
  ])
    it(`finds none in: ${text}`, () => expect(findFields(text, copyForm, null).reason).to.equal(undefined))
})
