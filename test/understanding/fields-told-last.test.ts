import { expect } from 'chai'
import { bareValue } from '../../src/understanding/fields.js'
import { fieldOf } from './fields-form.js'

const accountIn = (text: string) => bareValue(text, fieldOf('account'))

describe('an account that somebody had to look up or ask for', () => {
  for (const [text, account] of [
    ["ok, asked IT: it's quillon_prod", 'quillon_prod'],
    ["Not sure myself, so I asked IT: it's quillon_prod", 'quillon_prod'],
    ['just checked with my boss - finance-07', 'finance-07'],
    ['here it is, from the console: x_y', 'x_y'],
    ["found it on the console, it's kestrel-ops2", 'kestrel-ops2'],
    ['our admin says it is birch.cloud', 'birch.cloud'],
    ["had to dig through old mails but it's heron-billing", 'heron-billing'],
    ["I've just asked around, it should be wren-3", 'wren-3'],
    ['logged in and it says dunlin_root', 'dunlin_root'],
    ["found it in the contract: it's lark-office", 'lark-office'],
    ['asked our sysadmin, it is called siskin77', 'siskin77'],
    ["my colleague got back to me, it's pay@linnet.example", 'pay@linnet.example'],
    ["According to finance it's plover_cn, thanks", 'plover_cn'],
    ["it's quillon_prod according to IT", 'quillon_prod'],
    ['IT says quillon_prod', 'quillon_prod'],
    ['问到了，是 gz_mulan_admin', 'gz_mulan_admin'],
    ['查到了：abc-01', 'abc-01'],
    ['刚问了同事，是 sh_lanyu01', 'sh_lanyu01'],
    ['技术说是 beiming-ops', 'beiming-ops'],
    ['财务告诉我：hx_cloud02', 'hx_cloud02'],
    ['翻了一下邮件，应该是 qd-haiyan', 'qd-haiyan'],
    ['控制台上显示的是 tj_yuanhe', 'tj_yuanhe'],
    ['登录后看到了，叫 nanqiao.ops', 'nanqiao.ops'],
    ['我查了下，是dl_beihai', 'dl_beihai'],
    ['老板说用 cs_xiangjiang', 'cs_xiangjiang'],
    ['问到了 wh_donghu2', 'wh_donghu2'],
    ['在合同里找到了，是 jn-quancheng', 'jn-quancheng'],
  ] as const)
    it(`is read at the end of the answer: ${text}`, () => expect(accountIn(text)).to.equal(account))

  for (const text of [
    "asked IT: it's not quillon_prod",
    "I don't think it's quillon_prod",
    'I asked, nobody knows whether it is tern_1',
    "asked around: it's either tern_1 or tern_2",
    "tern_1 or maybe it's tern_2",
    "I asked IT but they only know the server, it's prod-db-3",
    'asked IT, the old one was quillon_test',
    'they were self-service',
    "she says it's tax-free",
    "told me it's up-to-date",
    "my boss says it's high-priority",
    '我叫 li_wei',
    '密码是 abc-123',
    '问到了，不是 gz_mulan_admin',
    '问了，技术说服务器是 web-01',
    '查到了，订单号是 od-88123',
    '不知道是不是 gz_mulan_admin',
    '以前是 gz_mulan_old',
  ])
    it(`is not read where it is denied, open or something else's: ${text}`, () => expect(accountIn(text)).to.equal(null))
})
