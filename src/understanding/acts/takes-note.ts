import { normalize } from '../text/normalize.js'

/** "OK thanks", "好的谢谢" and no more: to an offer it may close the talk as well as agree. */
const note =
  /^(?:ok|okay|k|oki|alright|all right|right|fine|i see|got it|understood|noted|好的?|好吧|行|嗯+|哦+|明白了?|知道了?|了解了?|收到)[\s,.!，。！]{0,3}(?:thanks?(?: you)?|thx|ty|cheers|谢谢(?:你|您|了|啊)?|多谢|谢了)[\s.!。！~～]*$/u

/** Whether a message does nothing but take note and thank. */
export function takesNote(text: string): boolean {
  return note.test(normalize(text))
}
