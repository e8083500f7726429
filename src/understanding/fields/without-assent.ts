import { patternOf } from '../text/pattern-of.js'

/** Words of assent or weariness that say no more than that the question was heard. None that names often begin with: no "good", no single letter, no 那. */
const small = '(?:h+m+|uh+|um+|oh|ah|well|ok|okay|alright|fine|right|sure|whatever|anyways?|got it|understood|i see|fair enough|so be it)'
/** Up to the end of a sentence: behind a comma a name may go on ("Well, Sons & Co"). */
const english = patternOf(`^\\s*(?:${small}(?:[,.!…]{1,3}\\s{0,2}|\\s)){0,4}${small}[.!…]{1,3}\\s{1,3}(?=[^\\s&+])`, 'iu')
const han = '(?:嗯{1,3}|[哦噢喔]|好吧|好的|好|行吧|行|明白了?|知道了|了解了?|清楚了|收到|算了)'
const chinese = patternOf(`^\\s*(?:${han}[，,、。.！!~\\s]{0,2}){0,4}${han}[，,。.！!~]{1,2}\\s?(?=\\S)`, 'u')

/** An answer without such words in front: "hm ok. maple-ops", "嗯好吧。枫园有限公司". The text itself where there are none, or nothing else. */
export function withoutAssent(text: string): string {
  return text.replace(english, '').replace(chinese, '')
}
