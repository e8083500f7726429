import type { answerPhrases as english } from './answers.en.js'

/** The same in Chinese. */
export const answerPhrases: typeof english = {
  helpful: '有帮助',
  unhelpful: '没有帮助',
  gladItHelped: '很高兴能帮到您。',
  sorry: '很抱歉。撰写答案的同事会看到您的反馈。',
  askWhy: '很抱歉。这个回答有什么问题？',
  isWrong: '内容不对',
  isOutdated: '内容过时了',
  isNotMyQuestion: '答非所问',
  thanksForWhy: '谢谢，撰写答案的同事会看到您的反馈。需要我把您的问题转给人工客服吗？',
  thisInstead: '看来我理解错了。您想问的是这个吗？',
  notThatEither: '看来我理解错了，这个问题我没有别的答案。需要我把您的问题转给人工客服吗？',
  gotWrong: '看来我理解错了。您可以现在换个说法再问，也可以等申请提交后再问。',
  whichDate: '答案取决于账单或发票属于哪个月份。请问是什么时候的？',
  dontKnowDate: '我不清楚',
  untilDay: until => `${until}及以前`,
  betweenDays: (from, until) => `${from}至${until}`,
  sinceDay: from => `${from}及以后`,
  anyDay: '任何时候',
  forStatements: when => `账单和发票日期：${when}`,
  onlyInOther: '这一条目前只有英文，还没有中文译文，以下是英文原文：',
  correction: day => `我在${day}告诉过您当时的政策。该政策后来有变化，现在的内容是：`,
  correctionGone: day => `我在${day}告诉过您当时的政策。该内容已不再适用，人工客服会告诉您现行的规定。`,
  toldAll: '关于这一点，政策只说了这些。需要我把您的问题转给人工客服吗？',
  partsUnheard: parts => `这部分我没有明白：${parts.map(part => `“${part}”`).join('、')}。`,
}
