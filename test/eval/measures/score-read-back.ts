import type { Conversed } from './score-dialogues.js'
import { share } from './scores.js'

/** An answer to the values of a request that are read back; `agrees`: a clerk would file it. */
export interface Answer {
  readonly id: string
  readonly text: string
  readonly agrees: boolean
}

/** What comes before each answer: a request that is complete, with its values as the answers may name them. */
const before = {
  en: ['I lost my invoice, please send a copy', 'account name: maple-ops'],
  zh: ['我的发票丢了，请给我复印件', '账户名：maple-ops'],
} as const
const values = {
  en: ['Maple Garden Trading Co., Ltd.', '03381729', 'It was thrown away when we moved offices.'],
  zh: ['Maple Garden Trading Co., Ltd.', '03381729', '搬家的时候被扔掉了'],
} as const

/** The conversation in which an answer is given. */
export function conversationOf({ id, text }: Answer): { readonly id: string; readonly turns: readonly { readonly user: string }[] } {
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  return { id, turns: [...before[language], ...values[language], text].map(user => ({ user })) }
}

/** The share of the answers that agree on which the request was filed, and of the others on which it was, which nobody wanted. */
export function scoreReadBack(answers: readonly Answer[], played: readonly Conversed[]) {
  const misses: string[] = []
  const [agreeing, others] = [true, false].map(agrees => {
    const wanted = answers.flatMap((answer, at) =>
      answer.agrees === agrees ? [{ answer, tickets: (played[at] as Conversed).tickets }] : [],
    )
    const filed = wanted.filter(({ answer: { id, text }, tickets }) => {
      const isFiled = tickets.some(({ intent }) => intent === 'lost-invoice-copy')
      if (isFiled !== agrees) misses.push(`${id} ${isFiled ? 'filed' : 'not filed'}: ${text}`)
      return isFiled
    })
    return { messages: wanted.length, filed: share(filed.length, wanted.length) }
  }) as [{ messages: number; filed: number }, { messages: number; filed: number }]
  return { messages: answers.length, filed: agreeing.filed, wronglyFiled: others.filed, misses }
}
