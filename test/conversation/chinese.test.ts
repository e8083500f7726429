import { chinese as phrases } from '../../src/conversation/phrases.zh.js'
import { play } from './script.js'

const account = '请问您的账户名是什么？'
const title = '请问发票抬头是什么？'
const number = '请问发票号码是多少？'
const reason = '发票是怎么遗失的？'
const isOffered = '需要我帮您提交“遗失发票的复印件”的申请吗？'
const everything = '我的发票丢了，请补一份复印件。账号：maple-ops，抬头：枫园贸易有限公司，发票号码：04418827，原因：搬家时弄丢了'
const fields = { account: 'maple-ops', title: '枫园贸易有限公司', invoice_number: '04418827', reason: '搬家时弄丢了' }
const copy = { intent: 'lost-invoice-copy', fields, missing: [] as string[], status: 'new' as const, resolution: null }
const person = [phrases.passOn, phrases.noThanks]

describe('a question in Chinese', () => {
  play([
    {
      title: 'is answered in Chinese, word for word',
      turns: [{ says: '邮费由谁承担？', answered: ['postage'], replies: ['您无需支付任何费用'], count: 1 }],
    },
    {
      title: 'in traditional characters is answered, too',
      turns: [{ says: '發票的郵費由誰承擔？', answered: ['postage'], count: 1 }],
    },
    {
      title: 'together with others is answered with each, in their order',
      turns: [
        { says: '1、邮费谁出 2、多久能收到 3、开票金额有没有上限', answered: ['postage', 'delivery-time', 'amount-limit'] },
        { says: '欠票能开吗？另外，还没花的余额可以开票吗？', answered: ['owed-invoices', 'prepaid-balance'] },
      ],
    },
    {
      title: 'that the policy says nothing about is told so, and passed to a person',
      turns: [
        { says: '增值税税率是多少个点？', replies: ['税率', phrases.offerPerson], choices: person },
        { says: '好的', replies: ['已转给人工客服', 'INV-'] },
      ],
      tickets: [{ intent: 'talk-to-agent', words: '增值税税率是多少个点？' }],
    },
    {
      title: 'that nobody understands is not guessed at',
      turns: [
        { says: '香蕉骑自行车去月亮上吃火锅', replies: [phrases.unknown], choices: person },
        { says: '不用了', replies: [phrases.allRight], choices: [] },
      ],
    },
    {
      title: 'about a loss leads to the offer of a copy, taken up by the button or in words',
      turns: [
        { says: '发票丢了怎么办？', answered: ['lost-invoice'], replies: [isOffered], choices: [phrases.fileIt, phrases.noThanks] },
        { says: '好的', replies: [phrases.begin('遗失发票的复印件'), account], asks: 'account' },
      ],
    },
  ])
})

describe('a copy of a lost invoice, asked for in Chinese,', () => {
  play([
    {
      title: 'is asked for one field at a time, read back, and filed on a yes',
      turns: [
        { says: '我把发票弄丢了', replies: [phrases.begin('遗失发票的复印件'), account, '例如：maple-ops'], asks: 'account', count: 1 },
        { says: '账号是 maple-ops', replies: [title], asks: 'title' },
        { says: '抬头：枫园贸易有限公司', replies: [number], asks: 'invoice_number' },
        { says: '号码04418827', replies: [reason], asks: 'reason' },
        {
          says: '搬家时弄丢了',
          replies: [
            '提交之前请您核对：',
            '账户名：maple-ops',
            '发票抬头：枫园贸易有限公司',
            '发票号码：04418827',
            '遗失原因：搬家时弄丢了',
            '以上信息都正确吗？',
          ],
          asks: 'yes',
          choices: ['是的，提交', '修改账户名', '修改发票抬头', '修改发票号码', '修改遗失原因', '取消申请'],
        },
        { says: '没错', replies: ['已提交，工单号是 INV-'], asks: null },
      ],
      tickets: [{ ...copy, subject: '遗失发票的复印件' }],
    },
    {
      title: 'is read back at once where everything is said at once',
      turns: [
        {
          says: everything,
          replies: [phrases.begin('遗失发票的复印件'), '以上信息都正确吗？'],
          asks: 'yes',
          never: [account, title, number, reason],
        },
        { says: '是的，提交', replies: ['已提交'], asks: null },
      ],
      tickets: [copy],
    },
    {
      title: 'notes what the first message says, without a space between its sentences',
      turns: [
        {
          says: '我的专票丢了，号码04418827，要复印件',
          replies: [`${phrases.begin('遗失发票的复印件')}我已记下：`, '发票号码：04418827', account],
          asks: 'account',
        },
      ],
    },
    {
      title: 'is corrected in words and by a button before it is filed',
      turns: [
        { says: everything, asks: 'yes' },
        { says: '抬头应该是枫园科技有限公司', replies: ['发票抬头：枫园科技有限公司'], asks: 'yes' },
        { says: '修改发票号码', replies: [number], asks: 'invoice_number' },
        { says: '04418828', replies: ['发票号码：04418828'], asks: 'yes' },
        { says: '不对', replies: [phrases.whatToChange], asks: 'change' },
        { says: '确认提交', replies: ['请您核对'], asks: 'yes' },
        { says: '确认提交', asks: null },
      ],
      tickets: [{ ...copy, fields: { ...fields, title: '枫园科技有限公司', invoice_number: '04418828' } }],
    },
    {
      title: 'says in Chinese what is wrong with a number, and where to find it',
      turns: [
        { says: '我把发票弄丢了', asks: 'account' },
        { says: '不知道', replies: ['“发票管理”页面上能看到'], asks: 'account' },
        { says: 'maple-ops', asks: 'title' },
        { says: '枫园贸易有限公司', asks: 'invoice_number' },
        { says: '13812345678', replies: ['看起来像手机号'], asks: 'invoice_number' },
        { says: '号码是110012345678', replies: ['发票代码'], asks: 'invoice_number' },
        { says: '04418827', asks: 'reason' },
        { says: '不知道什么时候弄丢的', asks: 'yes' },
      ],
    },
    {
      title: 'is interrupted by a question, and goes on',
      turns: [
        { says: '我把发票弄丢了', asks: 'account' },
        { says: '邮费谁出？', answered: ['postage'], replies: ['回到刚才的申请：请问您的账户名是什么？'], asks: 'account' },
        { says: '等一下，我去查', replies: [phrases.wait], asks: 'account' },
        { says: 'maple-ops', asks: 'title' },
      ],
    },
    {
      title: 'is cancelled',
      turns: [
        { says: '我把发票弄丢了', asks: 'account' },
        { says: 'maple-ops', asks: 'title' },
        { says: '算了', replies: [phrases.cancelled], asks: null },
      ],
    },
    {
      title: 'is begun again',
      turns: [
        { says: '我把发票弄丢了', asks: 'account' },
        { says: 'maple-ops', asks: 'title' },
        { says: '重新开始', replies: [phrases.startOver, account], asks: 'account' },
      ],
    },
    {
      title: 'is passed to a person with what was collected',
      turns: [
        { says: '我把发票弄丢了', asks: 'account' },
        { says: 'maple-ops', asks: 'title' },
        { says: '转人工', replies: ['已转给人工客服'], asks: null },
      ],
      tickets: [{ intent: 'talk-to-agent', fields: { account: 'maple-ops' } }],
    },
    {
      title: 'keeps traditional characters as they were written',
      turns: [
        { says: '我把發票弄丟了，需要一份複印件', replies: [account], asks: 'account' },
        { says: '帳號是 maple-ops', asks: 'title' },
        { says: '台灣楓葉股份有限公司', asks: 'invoice_number' },
        { says: '發票號碼 04418827', asks: 'reason' },
        { says: '被清潔阿姨丟掉了', replies: ['台灣楓葉股份有限公司', '被清潔阿姨丟掉了'], asks: 'yes' },
        { says: '是的', asks: null },
      ],
      tickets: [{ ...copy, fields: { ...fields, title: '台灣楓葉股份有限公司', reason: '被清潔阿姨丟掉了' } }],
    },
  ])
})

describe('a ticket of a Chinese customer', () => {
  play([
    {
      title: 'has its status told in Chinese',
      turns: [
        { says: '我的工单到哪一步了', replies: [phrases.noTickets] },
        { says: everything, asks: 'yes' },
        { says: '是的', asks: null },
        { says: '工单状态', replies: ['（遗失发票的复印件）：已转到客服，等待处理。'] },
        { says: '查一下工单 INV-BBBBBB', replies: [phrases.unknownTicket('INV-BBBBBB')] },
      ],
      tickets: [copy],
    },
    {
      title: 'for a person is filed with what it is about',
      turns: [
        { says: '人工客服', replies: ['请问是什么事？'], asks: 'matter' },
        { says: '上个月的发票我想退回去重开，不知道找谁', replies: ['已转给人工客服'], asks: null },
      ],
      tickets: [{ intent: 'talk-to-agent', fields: { matter: '上个月的发票我想退回去重开，不知道找谁' } }],
    },
    {
      title: 'is not made by small talk',
      turns: [
        { says: '你好', replies: ['您好！'] },
        { says: '谢谢', replies: ['不客气'] },
        { says: '好的' },
        { says: '是的', replies: [phrases.nothingToConfirm] },
        { says: '好', replies: [phrases.nothingToConfirm] },
      ],
    },
  ])
})
