import type { actPhrases as english } from './acts.en.js'

/** The same in Chinese. */
export const actPhrases: typeof english = {
  notCancelled: '好的，没有取消。',
  leftOut: numbers => `好的，${numbers.join('、')} 不再申请。`,
  noOffence: '没关系，您不用放在心上。',
  sorryForTrouble: '非常抱歉，没能帮到您。需要我转给人工客服吗？',
  sorryForTroubleAgain: '非常抱歉。回复“是”，就会转给人工客服处理。',
  sorryInForm: '非常抱歉，让您费心了。需要我把目前的信息转给人工客服吗？如果想在这里继续，回答刚才的问题就行。',
}
