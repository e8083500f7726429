import type { RefusalCode } from './protocol.js'

/** The page's own words. index.html holds the English ones where they stand, so that the page reads well before any script has run. */
export interface Texts {
  /** BCP 47, for the lang attribute. */
  readonly lang: string
  /** What replaces the text, placeholder or name of the elements of index.html that are marked with data-text and its like. */
  readonly page: Readonly<Record<string, string>>
  readonly you: string
  readonly writing: string
  readonly sending: string
  readonly waiting: string
  readonly again: string
  readonly reconnecting: string
  readonly notSent: (why: string) => string
  readonly tooLong: (over: number) => string
  /** Beside the name of a member of support. */
  readonly person: string
  readonly withdrawn: string
  readonly edited: string
  /** On the button that fetches a copy, and what is said where that doesn't work. */
  readonly download: string
  readonly copyGone: string
  readonly copyFailed: string
  /** In front of the date of an answer. */
  readonly asOf: string
  /** Why the server did not take a message, by code. */
  readonly refusals: Readonly<Record<RefusalCode, string>>
}

const english: Texts = {
  lang: 'en',
  page: {},
  you: 'You: ',
  writing: 'Counterfoil is writing',
  sending: 'sending …',
  waiting: 'waiting for the connection …',
  again: 'Try again',
  reconnecting: 'Connecting again …',
  notSent: why => `Not sent. ${why}`,
  tooLong: over => `That is ${over.toLocaleString('en')} characters too many: 4,000 fit. Please send it in parts.`,
  person: 'support',
  withdrawn: 'This message was withdrawn.',
  edited: 'edited',
  download: 'Download the copy',
  copyGone: 'This copy can no longer be fetched.',
  copyFailed: 'The copy could not be fetched. Please try again.',
  asOf: 'as of ',
  refusals: {
    MESSAGE_TOO_LONG: 'That message is too long: 4,000 characters fit. Please send it in parts.',
    MESSAGE_EMPTY: 'There are no words in that message.',
    MESSAGE_UNREADABLE: 'That message holds characters that cannot be read. Please type it again.',
    MESSAGE_ID_REUSED: 'That message was sent twice with different words. Please send it again.',
    CONVERSATION_FULL: 'This conversation is full. Please begin a new one.',
    CONVERSATION_BUSY: 'Your last messages are still being worked on. Please try again in a moment.',
    STORE_UNAVAILABLE: 'Your message could not be saved, so it was not taken. Please try again in a moment.',
    // A file is put aside, a row stays: in either case these words hold.
    CONVERSATION_DAMAGED:
      'What was said here before can no longer be read, a request that was not filed yet included. Please say again what you need; if this comes once more, begin a new conversation.',
    TOO_FAST: 'That was too fast. Please wait a moment and try again.',
    FRAME_INVALID: 'That could not be understood by the server.',
    FAILED: 'Something went wrong on our side. Your message was not taken; please try again.',
  },
}

const chinese: Texts = {
  lang: 'zh-CN',
  page: {
    title: 'Counterfoil – 发票问题',
    tagline: '解答您的发票问题，并帮您申请遗失发票的复印件。',
    new: '新对话',
    log: '对话',
    'greeting-title': '您想了解什么？',
    greeting: '用您自己的话提问就行。您会得到经过审核的政策原文；政策没有说明的，我可以把您的问题转给人工客服。',
    'first-question': '邮费由谁承担？',
    'second-question': '为什么点不了“申请发票”？',
    'third-question': '我的发票丢了',
    message: '消息',
    placeholder: '请输入消息',
    send: '发送',
    note: '按 Enter 发送，按 Shift + Enter 换行。',
    'confirm-title': '开始新的对话吗？',
    'confirm-text': '页面会离开当前对话，之后无法在这里返回。已提交的申请会保留。',
    stay: '留在这里',
    leave: '开始新对话',
  },
  you: '您：',
  writing: 'Counterfoil 正在输入',
  sending: '正在发送……',
  waiting: '正在等待连接……',
  again: '重试',
  reconnecting: '正在重新连接……',
  notSent: why => `未发送。${why}`,
  tooLong: over => `超出 ${over.toLocaleString('zh-CN')} 个字符，最多 4,000 个。请分几次发送。`,
  person: '人工客服',
  withdrawn: '这条消息已撤回。',
  edited: '已编辑',
  download: '下载复印件',
  copyGone: '这份复印件已无法下载。',
  copyFailed: '复印件没能下载成功，请重试。',
  asOf: '截至 ',
  refusals: {
    MESSAGE_TOO_LONG: '消息太长了，最多 4,000 个字符。请分几次发送。',
    MESSAGE_EMPTY: '消息里没有文字。',
    MESSAGE_UNREADABLE: '消息里有无法读取的字符，请重新输入。',
    MESSAGE_ID_REUSED: '同一条消息发送了两次，但内容不同。请重新发送。',
    CONVERSATION_FULL: '这个对话已满，请开始新的对话。',
    CONVERSATION_BUSY: '前面的消息还在处理，请稍后再试。',
    STORE_UNAVAILABLE: '消息没能保存，因此没有收下。请稍后再试。',
    CONVERSATION_DAMAGED: '之前的对话内容已无法读取，包括还没有提交的申请。请重新说明您的需要；如果再次看到这条提示，请开始新的对话。',
    TOO_FAST: '发送得太快了，请稍等一下再试。',
    FRAME_INVALID: '服务器没能理解这条消息。',
    FAILED: '我们这边出了问题，消息没有收下，请重试。',
  },
}

/** The words for a reply in its own language. */
export function textsIn(language: 'en' | 'zh'): Texts {
  return language === 'zh' ? chinese : english
}

/** The words of the page: Chinese for a browser set to Chinese, English for any other. */
export const texts = textsIn(navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en')

/** Puts the page's words into index.html and says which language they are. */
export function translatePage(): void {
  document.documentElement.lang = texts.lang
  document.title = texts.page.title ?? document.title
  for (const marked of document.querySelectorAll<HTMLElement>('[data-text], [data-name], [data-placeholder]')) {
    const { text = '', name = '', placeholder = '' } = marked.dataset
    const words = texts.page[text]
    if (words !== undefined) marked.textContent = words
    const label = texts.page[name]
    if (label !== undefined) marked.setAttribute('aria-label', label)
    const hint = texts.page[placeholder]
    if (hint !== undefined) marked.setAttribute('placeholder', hint)
  }
}
