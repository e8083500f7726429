import { listed, Phrases } from './tokens.js'

// What people write around the values of a form, as word lists: every list holds a kind of wording, none a message.

/** Labels that belong to a field by language rather than by its form: the turns of speech that lead to a value. By field name. */
export const furtherLabels: Readonly<Record<string, readonly string[]>> = {
  account:
    listed(`account no, account number, account id, accnt, acnt, a/c, customer account, client account, console account, cloud account, user, uid, userid, sign-in name, login account, account username, 用户, 用户id, 注册账号, 登录账户, 登陆名, 控制台账号, 户名, 账户号, 登录账号, 客户账号, 金山云账号, 会员账号, user id, login name, login id, sign in name, log in as, login as, log in with, log on as, logged in as,
    have me down as, have us down as, have me as, have us as, know me as, know us as, sign in as, sign in with, signed in as, registered as, registered under, registered with you as, registered here as, known to you as, on file as, on file under, signed up as, zhanghao, zhanghu, zhang hao, zhang hu, yonghuming, yong hu ming, 用户名, 登录名, 账户名称, 账号名称, 账户id, 账号id`),
  title:
    listed(`titled, entitled, title of the invoice, title on the invoice, header, invoice header, heading, invoice heading, invoice head, head of invoice, head of the invoice, bill to, sold to, name on the invoice, name on invoice, name on it, company name on the invoice, company name on invoice, company name on it, company on the invoice, company on it, firm on it, firm on the invoice, invoice name, billing name, billing title, name of company, name of the company, legal name, legal entity, business name,
    organisation, organization, made out for, in favour of, in favor of, in name of, issued in the name of, invoiced party, invoice recipient, co name, firm name, name of the firm,
    party name, name of party, bill-to party, buyer, buyer name, name of buyer, purchaser, purchaser name, made out in the name of, addressed to, invoiced to, registered name, 开给, 开具给, 开给了, 开具给了, 开的是, 购买方, 购买方名称, 购方, 购方名称, 台头, 发票台头, 名头, 开票名称, 发票名称, 公司抬头, 单位, 单位抬头, 购货单位, 受票方, 付款单位, 付款方,
    taitou, tai tou, fapiao taitou, fapiao tai tou, gongsi mingcheng, gongsi ming cheng, 开票抬头, 公司全称, 单位全称, 全称, 开票全称, 发票title, 单位名称`),
  invoice_number: listed(
    `right one, right is, correct is, lost one, missing one, one we lost, one i lost, new one, new number, correct one, real one, correct number, right number, invoiced under, nr, invoice nr, inv num, inv number, invoice id, fapiao no, serial number, numbered, eight digits, 8 digits, eight digit number, 8 digit number, 8-digit number, eight-digit number, 20-digit number, 20 digit number, number on the invoice, number on invoice, invoice nbr, haoma, hao ma, fapiao haoma, fapiao hao ma, fapiaohaoma, fapiaohao, fapiao hao, 票号, 发票编号, 编号`,
  ),
  reason:
    listed(`lost, yuanyin, yuan yin, reason for loss, reason for the loss, reason of loss, loss reason, lost reason, why, how, what went wrong, how it happened, explanation, why lost, how lost, lost how, lost why, reason for losing it, reason for losing the invoice, reason it was lost, reason it is lost, reason it got lost, why it is lost, how it got lost, how we lost it,
    how i lost it, why we lost it, why i lost it, cause of loss, what happened, loss description, circumstances, circumstances of loss, 丢失说明, 遗失说明, 丢失经过, 遗失经过, 丢失情况, 遗失情况, 情况说明, 遗失理由, 丢失理由, 丢的原因, 遗失的原因, 丢失的原因`),
}

/** What other numbers and names are called. One of these in front of a value says that it is none of ours. */
export const foreignLabels: readonly string[] =
  listed(`phone, telephone, tel, mobile, cell, cellphone, cell phone, call, ring, dial, text me, reach me, reach us,
  contact, fax, qq, wechat, whatsapp, hotline, direct line, landline, extension, ext, tax, tax id, tax code, tax payer, taxpayer, tin, vat id, vat number, vat no,
  vat registration, tax registration, credit code, uscc, registration, invoice code, invoice codes, fapiao code, code, check code, verification code, machine, order,
  purchase order, po, ticket, case, contract, agreement, waybill, tracking, shipment, parcel, consignment, courier, bank, bank account, bank acct, bank a/c, iban, card, swift, amount,
  invoice amount, total, invoice total, sum, paid, price, worth, balance, value, cost, date, dated, invoice date, issue date, issued on, paid on, statement, bill, period,
  month, postcode, post code, zip, zip code, postal code, address, email, e-mail, mail, website, reference, our reference, your reference, ref, customer,
  client, employee, staff, member, id card, passport, license, licence, request number, request no, request id, application number, application no, contact person, ledger entry, quote, quotation, delivery note, receipt,
  meeting, zoom, policy, batch, room, flight, 群号, qq群, qq号, 微信号, 微信群, 会议号, 工号, 学号, 证件号, 身份证, 身份证号, 流水号, 交易号, 电话, 联系电话, 联系方式, 手机, 手机号, 手机号码, 电话号码, 座机, 传真, 微信, 参考号, 参考编号, 员工编号, 客户编号, 合同编号, 订单编号, 工单编号, 申请编号, 受理编号, 流水编号, 部门编号, 税号, 纳税人识别号, 统一社会信用代码, 信用代码, 识别号, 发票代码, 代码, 校验码, 订单, 订单号, 工单, 工单号,
  合同, 合同号, 运单号, 快递单号, 单号, 银行账号, 银行账户, 银行帐号, 银行卡号, 开户行, 卡号, 金额, 总额, 合计, 价税合计, 日期, 开票日期, 邮编, 邮政编码, 地址, 邮箱, 账单, 联系人, 客户号`)

/** A label may have one of these behind it and stays the same label: "account ID", "order no." */
export const numberWords = new Set(listed('number, numbers, no, num, nr, id, code, name, 号, 号码, 名称'))

/** Words that leave open which kind of number or name it is. */
export const genericWords = new Set(listed('number, no, nr, id, name, company, numbered, 号, 码, 公, 司, 单, 位, 名, 称, 编, 户'))

/** Verbs and marks between a label and its value. */
export const connectors =
  new Phrases(`is, was, are, be, being, has been, has always been, have always been, had always been, have been, was always, is always, always was, always is, always, reads, read, says, shows, called, named, has changed, has changed to, changed to, was changed to, is registered to, is registered as, is registered under, is registered with, registered to, is listed as, is under, which is, which was, which reads, is the digits, are the digits, is the number, is the word, is the letters, is just the digits, 系, that is, that was, should be,
  should read, should have been, should've been, would be, will be, must be, has to be, ought to be, ought to read, must read, stays, remains, to be, as follows, goes by, equals, 是, 为, 叫, 叫做, 一直是, 一直都是, 一直叫, 一直为, 从来都是, 从来是, 从来就是, 始终是, 始终都是, 向来是, 向来都是, 本来就是, 原来就是, 都是, 应该是, 应为, 应是, 改成, 改为,
  换成, 写的是, 就是, :, =, #, |, ->, →, =>, ⇒, ➡, ➜, 👉, ▶, »`)

/** A value is said to be no longer, or never to have been, right. */
export const negations =
  new Phrases(`denied that, deny that, doubt that, not true that, untrue that, false that, not, isn't, wasn't, aren't, isnt, wasnt, don't use, never, never was, was never, is never, has never been, never has been, have never been, never been, no need for, no need of, don't need, do not need, no longer need, no longer want, don't want, do not want, never wanted, no copy of, instead of, rather than, no longer, other than, except, ignore, forget,
  disregard, i thought it was, we thought it was, i wrote, i typed, i first wrote, used to be, formerly, previously, 不是, 并非, 不再是, 而不是, 不要, 从来不是, 从不是, 从来都不是, 从来没有是, 一直不是, 根本不是, 绝不是, 并不是`)

/** Said behind a value that is not to be used. */
export const withdrawn =
  new Phrases(`is wrong, was wrong, is incorrect, was incorrect, was a typo, is a typo, is outdated, is old, was the old, is the old, is the wrong,
  was the wrong, is not the, is not our, is not my, is not ours, is not mine, isn't ours, isn't mine, belongs to a, belongs to another, belongs to somebody, belongs to someone, 不是我们的, 不是我的, is not it, is not right, is not correct, isn't the, isn't our, isn't my, isn't it, isn't right, isn't correct, wasn't right,
  was not right, is no longer the, is no longer our, is no longer right, is no longer valid, as i wrote, as i said, as written before, i wrote before, i wrote earlier,
  i gave before, i gave earlier, i gave you before, i typed, is right here, is still here, is here on, is on my desk, is on our desk, is on the desk, is in front of me, is in my hand, is in my hands, is safe, is accounted for, i still have, we still have, i do have, we do have, is not lost, isn't lost, wasn't lost, was not lost, arrived fine, came back, 在我手上, 在手上, 在我手里, 在手里, 还在, 没丢, 没有丢, 在桌上, 在我桌上, 在我这里, 在我这儿, 找到了, that one turned up, that one we found, that one is here, that one is fine, that one i have, that one we have, is closed, was closed, has been closed, is deactivated, was deactivated, no longer exists, does not exist any more, arrived, has arrived, came through, was delivered fine, 没问题, 没事, 收到了, 已收到, 已经收到, 好好的, 已注销, 注销了, 已停用, 停用了, 作废了, 已作废, 不用了, turned up, has turned up, has been found, was last, is last, should be, should read, should have been, has to be, ->, →, =>, 不对, 是错的, 写错, 看错, 打错, 输错, 错了`)

/** Words by which customers correct themselves, wherever they stand between two values. */
export const corrections =
  new Phrases(`sorry, no wait, wait, oh wait, oops, correction, i mean, i meant, actually, make that, make it, or rather, scratch that, should be,
  should read, should have been, has to be, pardon, my bad, my mistake, typo, mistyped, misread, misspelled, misspelt, misremembered, strike that, scrap that, cancel that, on second thought, on second thoughts, let me correct, correct one is, the correct, ->, →, =>, not right, replace it with, excuse me, apologies, hang on, 应该是, 更正,
  不对, 改成, 改为, 写错了, 看错了, 打错了, 输错了, 说错了, 记错了, 抱歉, 而是, 应为, start again, start over, begin again, 重来, 重新来, 重新说, 再来一遍, 再说一遍`)

/** Words that turn from one value to the next where nothing else stands between the two. */
export const hinges = new Phrases('no, but, to, rather, er, um, instead, now')

/** Small words that may stand between a label and its value, or a value and its correction, without changing whose it is. */
export const fillers = new Set(
  listed(`a, an, the, this, that, these, those, it, its, it's, i, we, you, they, me, us, our, my, your, their, his, her, is, was, are, be, been, on, in, of, for, to, at,
    under, by, with, from, as, one, ones, only, want, need, use, used, lost, lose, missing, misplaced, have, has, had, got, get, concerned, question, printed, shown,
    written, stated, listed, ledger, records, copy, paper, page, top, here, now, still, currently, also, following, bearing, both, just, says, reads, latest, original, please, invoice,
    invoices, fapiao, that's, vat, special, ordinary, sheet, scan, screen, system, there, would, should, will, same, number, id, no, i'm, we're, exactly, ending, ends, starting, digits, full, printed, itself, beside, eight, twenty`),
)

/** What a customer does with a number between its label and itself: "the number I can give you right away: …", "号码先给您". None of these calls it anything. */
export const carriers = new Set([
  ...listed(`already, handy, ready, first, firstly, upfront, straight, away, right, off, down, so, far, well, luckily, fortunately, which, that, then, can, could, do, did, know,
    knew, remember, recall, give, gave, given, tell, told, write, wrote, note, noted, jotted, copied, looked, up, saved, kept, found, find, send, sent, sending, somewhere, anyway, too, before`),
  ...'我你您们先再就也都已经这那儿里边有在给发报告诉提供写记抄说下上如一的了着过呢吧啊哈放面请看能可以知道查找到得还住',
])

/** What a customer says about a value instead of giving one. */
export const noValues = new Set(
  listed(`wrong, incorrect, correct, right, fine, ok, okay, not, no, none, unknown, missing, lost, gone, same, different, new, old, empty, blank, here, there, below, above,
    attached, locked, suspended, closed, disabled, active, approved, registered, given, known, unclear, unreadable, illegible, invalid, changed, what, which, who, where, how,
    why, something, anything, nothing, it, this, that, the, a, an, i, we, you, my, our, your, for, in, on, at, to, of, and, or, but, so, with, from, by, is, was, are, still,
    already, just, needed, required, available, page, manager, team, name, number, id, title, holder, details, info, information, department, owner, admin, settings, person,
    people, simple, obvious, unsure, pending, tbd, tbc, tba, na, yes, please, pls, plz, can, could, would, will, should, has, have, had, do, does, did, if, when, because, since, as, me, us,
    them, than, then, too, also, only, very, really, exactly, don't, isn't, wasn't, it's, i'm, we're`),
)
