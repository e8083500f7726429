import { normalize } from '../text/normalize.js'

/** Of a number that could be a day: that it is one, that it is none ("it's not a date", "不是日期，就是发票号码"), or null where nothing of the kind is said. */
export function saysDay(text: string): 'day' | 'no-day' | null {
  const said = normalize(text)
  if (denied.test(said)) return 'no-day'
  return day.test(said) ? 'day' : null
}

const denied = /\b(?:not?|never|isn'?t|ain'?t|wasn'?t)\b[^.,;!?]{0,12}\b(?:date|day)\b|(?:不是|并非|没有写|不算).{0,4}(?:日期|日子|开票日)/u

const day = /\b(?:date|day|issued on)\b|日期|日子|开票日/u
