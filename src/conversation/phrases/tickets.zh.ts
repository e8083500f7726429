import type { Resolution, Ticket } from '../../tickets/ticket.js'
import type { ticketPhrases as english } from './tickets.en.js'

/** What the bot says in Chinese of tickets that are filed. */
export const ticketPhrases: typeof english = {
  filed: (reference, what) => `您的申请（${what}）已提交，工单号是 ${reference}。客服会核实这些信息，您可以随时在这里查询进度。`,
  filedAlready: reference => `这个申请已经提交过了，工单号是 ${reference}。`,
  joined: reference => `这张发票您已经有一个未完成的申请，所以我没有重复提交。工单号是 ${reference}，客服能看到您又提出了一次。`,

  noTickets: '您在本次对话中还没有工单。',
  // The same for a ticket of somebody else and for one that does not exist.
  unknownTicket: reference => `没有找到您的工单 ${reference}。`,
  status: (ticket, what) => `${ticket.reference}（${what}）：${statusWords(ticket)}`,
}

function statusWords({ status, resolution }: Ticket): string {
  switch (status) {
    case 'new':
      return '已转到客服，等待处理。'
    case 'open':
      return '客服正在处理。'
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
