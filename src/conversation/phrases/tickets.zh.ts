import type { Resolution, Ticket } from '../../tickets/ticket.js'
import { sayMoment } from '../say-moment.js'
import type { ticketPhrases as english } from './tickets.en.js'

/** What the bot says in Chinese of tickets that are filed. */
export const ticketPhrases: typeof english = {
  filed: (reference, what) => `您的申请（${what}）已提交，工单号是 ${reference}。客服会核实这些信息，您可以随时在这里查询进度。`,
  backAt: (moment, zone) => `现在不是客服的工作时间，客服将于${sayMoment(moment, zone, 'zh')}恢复工作。`,
  filedAlready: reference => `这个申请已经提交过了，工单号是 ${reference}。`,
  joined: reference => `这张发票您已经有一个未完成的申请，所以我没有重复提交。工单号是 ${reference}，客服能看到您又提出了一次。`,

  hasYours: (agent, reference) => `客服 ${agent} 已接手您的申请 ${reference}，您在这里写的内容对方都能看到。`,
  handedBack: reference => `您的申请 ${reference} 已转回客服队列。在有人接手之前，由我在这里回答。`,
  askedByAgent: (reference, field, why) =>
    [`客服处理您的申请 ${reference} 还需要一项信息${why ? `：${why}` : '。'}`, field.ask, `例如：${field.example}`].join('\n'),
  fieldGiven: (field, value) => `谢谢，已转告客服：${field.label}：${value}`,
  copyDelivered: (reference, days) => `这是您申请 ${reference} 的复印件。链接仅供您本人使用，${days} 天内有效。`,
  solved: reference => `客服已将您的申请 ${reference} 标记为已解决。如仍有问题，请在这里告诉我们。`,
  copyCalledBack: reference => `客服已收回申请 ${reference} 的复印件，链接不再有效。`,
  reopened: (reference, agent) => `客服 ${agent} 已重新打开您的申请 ${reference}，您在这里写的内容对方都能看到。`,
  merged: (reference, other) => `您的申请 ${reference} 重复提交了${other ? `，将在 ${other} 下继续处理` : '，客服会继续处理其中一个'}。`,
  amended: (reference, changes) =>
    `您的申请 ${reference} 已修改：${changes.map(({ field, value, before }) => `${field.label}：${value}${before === null ? '' : `（原为 ${before}）`}`).join('；')}。`,
  notedForAgent: (reference, changes) =>
    `客服已经开始处理您的申请 ${reference}，所以我没有直接修改，但已给客服留言：${changes.map(({ field, value }) => `${field.label}：${value}`).join('；')}。`,
  saysSo: reference => `您的申请 ${reference} 里就是这样写的。`,
  askWhich: (reference, value) => `${value} 是要更正申请 ${reference}，还是您丢失的另一张发票？`,
  changeRequest: reference => `修改 ${reference}`,
  anotherInvoice: '是另一张发票',
  canChange: reference => `申请 ${reference} 还可以更正。`,

  requestCalled: (reference, what, invoice) => `${reference}（${what}${invoice === null ? '' : `，${invoice}`}）`,
  askWithdraw: request => `要撤回您的申请 ${request}吗？撤回后不会再有人处理。`,
  askWhichWithdraw: requests => ['您要撤回哪一个申请？', ...requests.map(one => `- ${one}`)].join('\n'),
  withdrawIt: reference => `撤回 ${reference}`,
  withdrawAll: '全部撤回',
  keepFiled: '不，保留',
  nothingWithdrawn: '好的，没有撤回任何申请。',
  withdrawnNow: reference => `您的申请 ${reference} 已撤回，不会再有人处理。如果之后又需要，请告诉我，我再为您提交。`,
  withdrawNoted: reference => `客服已经开始处理您的申请 ${reference}，所以我没有直接关闭，但已给客服留言，说明您要撤回。`,
  withdrawThere: reference => `申请 ${reference} 是您在另一个对话中提交的，请在那里撤回。`,

  severalNoted: numbers => `一共 ${numbers.length} 张发票（${numbers.join('、')}），我会逐张提交申请。`,
  nextWithoutNumber: '接下来是下一张发票，相同的信息我已经保留。如果没有别的发票了，请说“就这些”。',
  furtherNoted: '好的，不止一张发票，其他的我随后再逐张问您。',
  thatWasAll: '好的，那就是这些了。',
  notedApart: (number, fields, values) =>
    `我只为发票 ${number} 记下：${fields.map(field => `${field.label}：${values[field.name]}`).join('；')}。轮到这张发票时，我会再请您核对。`,
  whichInvoice: numbers => `您指的是哪一张发票？目前有 ${numbers.join('、')}。请写出发票号码，我就只改那一张。`,
  changeFiled: (number, reference, fields) =>
    `发票 ${number} 的申请（${reference}）已提交。如需修改${fields.map(field => field.label).join('和')}，请写在号码后面，例如“${number}：${fields[0]?.label}……”。`,
  askedApart: (number, fields) => `轮到发票 ${number} 时，我会再问您${fields.map(field => field.label).join('和')}。`,
  numbersOfAll: '如果有多张发票，问到发票号码时请把号码一起发给我，我会为每一张单独提交申请。',
  numbersFirst: '请先把每张发票的号码发给我，这样我才知道哪些信息属于哪一张。',
  nextInvoice: number => `接下来是发票 ${number}，相同的信息我已经保留。`,
  keptFrom: (fields, values) =>
    `我沿用了您上一个申请的信息：${fields.map(field => `${field.label}：${values[field.name]}`).join('；')}。如有不同请告诉我。`,
  keptAgain: '这个我已经记下了，谢谢。',

  askFate: '先确认一个问题：这张发票之前收到过，或者物流显示已送达，后来才不见的吗？',
  hadArrived: '是的，后来丢了',
  notArrived: '没有，还没收到',
  onlyIfLost: '如果发票只是还没送到，不需要提交申请，取消即可。如果发票在途中丢失或已经送达，我可以为您提交。',
  notFiledYet: '所以我没有提交复印件申请。如果之后确认发票已经送达但丢失了，请告诉我，我再为您提交。',
  isLostNow: '已送达，但丢了',

  stillOpen: '如果还有没解决的地方，我可以把您写的内容转给人工客服，需要吗？',

  noTickets: '您在本次对话中没有工单。在其他窗口或渠道提交的工单只能在原来的对话中查询，发送工单号即可。',
  // The same for a ticket of somebody else and for one that does not exist.
  unknownTicket: reference => `没有找到您的工单 ${reference}。如果是在其他窗口或渠道提交的，请在那里查询：工单只在提交它的地方告知。`,
  status: (ticket, what) => `${ticket.reference}（${what}）：${statusWords(ticket)}`,
}

const waiting = '已转到客服，等待处理。'

function statusWords({ status, resolution, agent }: Ticket): string {
  switch (status) {
    case 'new':
      return waiting
    case 'open':
      return agent === null ? waiting : '客服正在处理。'
    case 'pending':
      return '客服正在等您回复。'
    case 'solved':
    case 'closed':
      return resolution === null ? '已关闭。' : resolutionWords[resolution]
  }
}

const resolutionWords: Record<Resolution, string> = {
  'copy-delivered': '已解决：复印件已交付。',
  answered: '已解决：已答复。',
  rejected: '已关闭：申请未通过。',
  duplicate: '已关闭：重复提交，另一个工单正在处理。',
  withdrawn: '已关闭：申请已撤回。',
}
