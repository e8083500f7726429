import type { slackPhrases as english } from './slack.en.js'

/** The same in Chinese. */
export const slackPhrases: typeof english = {
  inPrivate: '这件事我想单独和您说，这样其他人就看不到了。',
  goOnInPrivate: '私下继续',
  onlyCalled: '关于发票，您想了解什么？请把问题和 @ 我写在同一条消息里，或者直接给我发私信。',

  home: '关于发票的任何问题，请在“消息”中告诉我；如果发票丢失，也可以在这里申请复印件：',
  formTitle: '新的申请',
  formChoose: '请选择',
  formSend: '提交',
  formCancel: '取消',
  formWaiting: '请稍候……',
  formDone: '我已收到，结果请看“消息”。',
  formFailed: '没有提交成功，内容也没有保存。请再提交一次。',
  formFiledBefore: '这份申请之前提交过，内容不同，这次没有提交。',
  formClose: '关闭',

  tooLong: most => `这条消息太长了，最多 ${most.toLocaleString('en')} 个字符，请分几条发送。`,
  unreadable: '这条消息里有无法识别的字符，请重新输入。',
  noWords: '这条消息里没有文字。',
  notTaken: '这条消息没能收下，请直接给我发私信。',
}
