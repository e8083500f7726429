import { normalize } from '../text/normalize.js'
import { readClosed, standing, type WordLists } from './closed-words.js'
import { clausesOf } from './consent/clauses.js'

const chinese =
  /^(?:对|嗯|好的?|行|那|就|所以|现在|我们?|这个|也|不过|但是?|可是)*(?:不用|不需要|不必|无需|用不着|甭|别)(?:再|给我|帮我|麻烦)*(?:办理?|补办?|弄|搞|申请|处理)(?:了|啦|咯|吧)+$/u
const english =
  /^(?:(?:so|ok|okay|then|and|but|sorry|well|there's|there is) )*no (?:more |longer )?need(?:ed)?(?: (?:for (?:it|that|this|a copy|the copy)|any ?more|now|then))*$/u
const found = /\b(?:found|turned up|came back|got it back|have it (?:again|now|after all))\b/u

/** Whether a clause says that nothing need be done any more, whatever the others tell: "在抽屉里找着了，不用办了", "found it in a drawer, no need any more". */
export function callsOff(text: string): boolean {
  if (/[?？]/.test(text)) return false
  const said = clausesOf(text).map(clause => normalize(clause))
  return said.some(clause => chinese.test(clause)) || (found.test(normalize(text)) && said.some(clause => english.test(clause)))
}

const lists: WordLists<'cancel' | 'beside'> = [
  [
    'cancel',
    standing(
      'cancel(?:led)?|forget (?:it|about it)|stop|drop it|abort|call it off|取消(?:掉|申请)?|不(?:用)?(?:办|补|弄|申请)|算了|撤(?:掉|销|回)?',
    ),
  ],
  [
    'beside',
    standing(
      '(?:the|this|my) (?:whole )?request|yes|yeah|yep|ok|okay|no|just|please|pls|it|that|this|all|everything|i said|i want to|now|right|sure|done|thanks|对|是的?|好的?|嗯+|请|就|都|吧|了|啦|的|给我|帮我|它|这个',
    ),
  ],
]

/** Whether a message says nothing but once more that something be cancelled: "yes, cancel!", "对，取消". */
export function cancelsOnly(text: string): boolean {
  return !/[?？]/.test(text) && readClosed(normalize(text), lists)?.has('cancel') === true
}
