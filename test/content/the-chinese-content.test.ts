import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../../src/config.js'
import { readContent } from '../../src/content/load.js'
import type { Content, Entry } from '../../src/understanding/knowledge.js'

/** What the policy says, entry by entry: words that each of its Chinese answers must hold. */
const facts: Readonly<Record<string, readonly string[]>> = {
  'apply-button-disabled': ['大于 0', '发票信息', '收票地址', '抬头信息已审核通过', '同时', '发票管理'],
  'application-deadline': ['没有时间限制'],
  'amount-limit': ['没有限制'],
  'split-statement': ['不能拆分', '一张发票', '几个月'],
  'page-error': ['浏览器', '不兼容', 'Google Chrome'],
  'prepaid-balance': ['不能开票', '《发票管理办法》', '《实施细则》'],
  'cloud-market': ['可以', '费用中心', '发票管理'],
  'return-certified': ['可以', '《开具红字增值税专用发票信息表》', '主管税务机关'],
  'owed-invoices': ['目前不作处理', '欠票', '不是一回事'],
  'delivery-time': ['发票管理', '已开票', '快递公司', '无法承诺具体天数'],
  postage: ['无需支付', '金山云承担', '您的地址'],
  'lost-invoice': [
    '工单',
    '账号名',
    '发票抬头',
    '发票号码',
    '丢失原因',
    '发票管理',
    '核实',
    '普通发票',
    '存根联',
    '专用发票',
    '记账联',
    '发票专用章',
  ],
}

const promises: readonly (readonly [string, RegExp, string])[] = [
  ['a number of days', /[\d一二两三四五六七八九十几]+\s*(?:个)?(?:工作日|天|小时|周|星期)/, '3 个工作日内'],
  ['a link', /https?:|www\.|\]\(|\.(?:com|cn|net)\b/i, '见 https://example.com'],
  ['an e-mail address', /\S@\S/, '发邮件到 help@example.com'],
  ['a phone number', /\+?\d[\d\s()-]{5,}\d/, '拨打 400-028-9900'],
]

describe('the Chinese FAQ of this project', () => {
  let content: Content

  before(async () => {
    const { contents } = await readContent({ root: projectRoot })
    if (!contents.zh) throw new Error('there is no faq/zh')
    content = contents.zh
  })

  it('answers byte for byte what stands in the file', async () => {
    for (const { id, answer, sides } of content.entries.values()) {
      const file = await readFile(join(projectRoot, 'faq', 'zh', `${id}.md`), 'utf8')
      for (const text of [answer, ...sides.map(side => side.answer)]) expect(file).to.include(`\n\n${text}\n\n`)
    }
  })

  for (const [id, words] of Object.entries(facts)) {
    it(`states the facts of ${id}`, () => {
      const text = (answersOf(content.entries.get(id))[0] ?? '').replace(/\*+/g, '').replace(/\s+/g, ' ')
      expect(words.filter(word => !text.includes(word))).to.deep.equal([])
    })
  }

  for (const [what, pattern, example] of promises) {
    it(`promises nobody ${what}, in an answer or for a topic`, () => {
      const answers = [...content.entries.values()].flatMap(answersOf)
      const statements = [...content.topics.values()].map(({ statement }) => statement)

      expect([...answers, ...statements].filter(text => pattern.test(text))).to.deep.equal([])
      expect(pattern.test(example), 'the pattern finds an example').to.equal(true)
    })
  }
})

function answersOf(entry: Entry | undefined): readonly string[] {
  return entry ? [entry.answer, ...entry.sides.map(({ answer }) => answer)] : []
}
