import { play } from '../script.js'

const english = 'lost invoice 48213377, account kestrelhq, title Kestrel Foods Ltd, my dog ate it'
const chinese = '发票丢了，账户 kestrelhq，抬头凯思食品有限公司，号码48213377，搬家弄丢了'
const inEnglish = { account: 'kestrelhq', title: 'Kestrel Foods Ltd', invoice_number: '48213377', reason: 'my dog ate it' }
const inChinese = { ...inEnglish, title: '凯思食品有限公司', reason: '搬家弄丢了' }
const isChinese = (text: string) => /\p{Script=Han}/u.test(text)
const asked = (text: string) => ({ says: isChinese(text) ? chinese : english, asks: 'yes' })
const fieldsFor = (text: string) => (isChinese(text) ? inChinese : inEnglish)

describe('a yes with more beside it that is not about what was read back', () => {
  play(
    [
      "Yes, and when you're done tell me the ticket number",
      'not bad for a robot, all four are right, submit please',
      "Hi again, back from lunch. Yes, that's all accurate",
      "yes, a rather silly story, but it's what happened",
      '是,另外办好了给我说一声',
      '我看了两遍,没有要更正的地方',
      '是的呀,号码我对着后台抄的',
      '对的，谢谢。李明',
    ].map(says => ({
      title: `files what was read back: "${says}"`,
      turns: [asked(says), { says, asks: null }],
      tickets: [{ intent: 'lost-invoice-copy', fields: fieldsFor(says) }],
    })),
  )
})

describe('a yes with more beside it that is, or may be', () => {
  play([
    ...[
      'yes, but the number ends in 8',
      'yes if you ship free',
      'sure, like that would help',
      'yes and when will it arrive?',
      'Yes. By the way, is the account right?',
      'Yes please. Merlin GmbH',
      'Yes, thanks. Stolen',
      'Yes, thanks. Tom Baker, Kestrel Drinks Ltd',
      'Yes. By the way, it was the dog',
      'Yes. By the way, it happened in the post',
      '没有要更正的地方就怪了',
      '对，金山云',
      '原因就是这么简单',
      '原因确实是这样',
      '对的，是快递弄丢的',
      '对，就是这么简单，被狗吃了',
    ].map(says => ({ title: `files nothing: "${says}"`, turns: [asked(says), { says }], tickets: [] })),
    ...(
      [
        ['Yes. By the way, the title is Merlin GmbH', 'title', 'Merlin GmbH'],
        ['是,另外抬头改成梅林公司', 'title', '梅林公司'],
        ['yes embarrassing reason but change it to lost in the post', 'reason', 'lost in the post'],
        ['是，原因不好听，改成快递弄丢了', 'reason', '快递弄丢了'],
      ] as const
    ).map(([says, field, value]) => ({
      title: `has the new value read back: "${says}"`,
      turns: [asked(says), { says, replies: [value], asks: 'yes' }, { says: isChinese(says) ? '对' : 'yes' }],
      tickets: [{ intent: 'lost-invoice-copy', fields: { ...fieldsFor(says), [field]: value } }],
    })),
    ...['原因就是这么简单', '没错，原因就是这么简单'].map(says => ({
      title: `puts what describes the reason in the place of none: "${says}"`,
      turns: [asked(says), { says, never: ['遗失原因：'] }, { says: '搬家弄丢了' }, { says: '对' }],
      tickets: [{ intent: 'lost-invoice-copy', fields: inChinese }],
    })),
    {
      title: 'is asked for the reason that another one is wanted in the place of',
      turns: [asked('对'), { says: '原因不好听，改成别的', asks: 'reason' }],
    },
    {
      title: 'is filed and answered where it is another question: "对，提交吧，另外快递费谁付"',
      turns: [asked('对'), { says: '对，提交吧，另外快递费谁付', replies: ['已提交', '由金山云承担'], answered: ['postage'], asks: null }],
      tickets: [{ intent: 'lost-invoice-copy', fields: inChinese }],
    },
  ])
})
