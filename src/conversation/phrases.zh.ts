import { actPhrases } from './phrases/acts.zh.js'
import { answerPhrases } from './phrases/answers.zh.js'
import { commandPhrases } from './phrases/commands.zh.js'
import { slackPhrases } from './phrases/slack.zh.js'
import { ticketPhrases } from './phrases/tickets.zh.js'
import type { Phrases } from './phrases.js'

/** The bot's own words in Chinese, as written to customers on the mainland. The same facts as in English, and no promise more. */
export const chinese: Phrases = {
  offerForm: what => `需要我帮您提交“${what}”的申请吗？`,
  fileIt: '是的，提交',
  noThanks: '不用了，谢谢',
  allRight: '好的。关于发票，您还有其他问题吗？',

  clarify: '我想确认一下您的问题，以免答错。您想问的是哪一个？',
  clarifyOne: '我想确认一下您的问题，以免答错。您想问的是这个吗？',
  notOfThat: '刚才说的这件事，我掌握的政策里没有提到这一点。您想问的是下面这个吗？',
  noneOfThese: '都不是',

  unknown: '这个问题我不知道答案，也不想随便猜。需要我把您的问题转给人工客服吗？',
  unknownInForm: '这个问题我不知道答案，也不想随便猜。',
  unknownShort: '我没有明白您的意思。您可以直接用自己的话问发票方面的问题，或者告诉我发票丢了。',
  notInForce: question => `关于“${question}”，我掌握的政策今天不在有效期内，所以我无法回答。`,
  offerPerson: '需要我把您的问题转给人工客服吗？',
  passOn: '好的，请转',
  notPassedOn: '我还没有转出去。需要我把您的问题转给人工客服吗？',
  otherLanguage:
    "抱歉，我读不懂这种语言，您可以用中文或英文提问。需要我把您的问题转给人工客服吗？\nI can't read this language, but I can read Chinese and English. Shall I pass your message to a person?",
  onlyEnglish:
    '抱歉，我目前只能读懂英文。需要我把您的问题转给人工客服吗？\nSo far I can read English only. Shall I pass your message to a person?',
  passedOn: reference => `我已转给人工客服，您的工单号是 ${reference}。您可以随时在这里查询进度。`,

  together: sentences => sentences.join(''),
  begin: what => `我来帮您提交申请：${what}。`,
  gotSoFar: (fields, values) => `我已记下：${fields.map(field => `${field.label}：${values[field.name]}`).join('；')}。`,
  ask: field => `${field.ask}\n例如：${field.example}`,
  askAgain: field => `回到刚才的申请：${field.ask}`,
  whereToFind: field => `${field.hint}\n例如：${field.example}`,
  wait: '不着急。您已提供的信息我都保留着，准备好了再告诉我就行。',
  waitToFile: '不着急。申请还没有提交，等您告诉我以上信息都正确，我再提交。',
  // A text's own hint is what its check says, and nobody is told it twice.
  refused: (say, field) => `${say === field.hint ? '' : say}${field.hint}\n例如：${field.example}`,
  notAnAnswer: field => `抱歉，这句话我没能当作回答记下来。${field.ask}`,
  offerPersonInForm: '如果填不下去，我可以把目前的信息转给人工客服。需要吗？',

  readBack: (fields, values, note) =>
    [
      '提交之前请您核对：',
      ...fields.map(field => `${field.label}：${values[field.name]}`),
      ...(note ? ['', note, ''] : []),
      '以上信息都正确吗？',
    ].join('\n'),
  readBackAgain: '回到刚才的申请：以上信息都正确吗？可以提交吗？',
  change: field => `修改${field.label}`,
  askOther: (field, value, before) => `${field.label}要从 ${before} 改为 ${value} 吗？`,
  takeOther: '是的，修改',
  keepValue: '不改，保持原样',
  cancelRequest: '取消申请',
  whatToChange: '申请还没有提交。您想修改哪一项？',
  cancelled: '本次申请已取消，没有提交。10 分钟内还可以恢复。',
  startOver: '我们重新开始，刚才的内容没有提交。',
  ...actPhrases,
  ...answerPhrases,
  ...commandPhrases,
  ...ticketPhrases,
  ...slackPhrases,

  withdrawn: '这条消息已撤回。',
  asOf: date => `（截至 ${date}）`,
  gotFiles: '我无法查看文件内容。请写下您的需要；如果由人工客服接手，他们能看到您发来的文件。',

  nothingToConfirm: '现在没有需要您确认的内容。关于发票，您想了解什么？',

  whyNeeded: field => `这类申请必须填写${field.label}，客服会核实申请中的信息。`,
  offerUnknown: field => `我可以先把${field.label}注明为“不知道”再提交申请，由人工客服处理，之后客服可能还需要向您询问。要这样继续吗？`,
  markUnknown: '好的，注明不知道',
  markedUnknown: field => `已将${field.label}注明为“不知道”。`,
  notKnown: '不知道',

  youGet: ({ name, gets }) => `信息核实后，您将得到（${name}）：${gets}。`,
  youGetEither: kinds =>
    [
      '信息核实后您将得到什么，取决于发票种类：',
      ...kinds.map(({ name, gets }) => `- ${name}：${gets}。`),
      '如果您知道是哪一种，请告诉我；不知道也没关系。',
    ].join('\n'),
  kindMayBeUnknown: '没关系，不填这一项也可以提交。',
}
