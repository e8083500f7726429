import { at, listed, Phrases, type Token, tokenize } from '../fields/tokens.js'

/** What does not go beyond that it is lost, or that this was said before. */
const sayingLost = new Set(
  listed(`it, it's, its, is, was, got, has, have, been, the, an, our, my, your, invoice, invoices, fapiao, original, paper, lost, lose, gone, missing, vanished, disappeared, from, records, books, files, simply, just, really, i, we, i've, we've, as, said, say, told, tell, you, mentioned,
    wrote, already, before, earlier, above, times, again, because, that, that's, why, well, yes, ok, sorry, here, anymore, any, more, both, two, three, them, these, those, of, are, were, actually, in, fact, really, now, either, neither, one, ones, copies, no, longer, don't, cannot, can't, couldn't, not, find, found, there, all, how, like`),
)

// No item of the repetition is made of others of it: 就是 is read as 就 and 是, and in one way only.
const sayingLostInChinese =
  /^(?:就|反正|真的|实在|我|我们|你们|贵司|有|一|那|其实|实际上|事实上|两|三|几|张|份|个|全|也|发票|它|这张|原件|已经?|都|被|给|弄|搞|是|因为|说过了?|不是|刚才)*(?:丢|遗失|丢失|没了|不见|找不[到着])(?:了|掉|啊|呀|的|失|嘛|呗|呢|吧)*(?:[,，。](?:说过了?|我?(?:刚才|已经)?说(?:了|过)的?|不是说了))?$/u

/** "It was lost, as I said": that it is lost is known, and how is not told. */
export function saysOnlyLost(tokens: readonly Token[], from: number, to: number): boolean {
  const said = tokens.slice(from, to).filter(({ kind }) => kind === 'word' || kind === 'han')
  if (said.length === 0) return false
  if (at(tokens, from).kind === 'han') return sayingLostInChinese.test(said.map(({ word }) => word).join(''))
  return (
    said.every(({ word }) => sayingLost.has(word)) &&
    said.some(({ word }) => /^(?:lost|lose|gone|missing|vanished|disappeared|find|found)$/.test(word))
  )
}

/** The same of a whole message. */
export function tellsOnlyLoss(text: string): boolean {
  const tokens = tokenize(text)
  return saysOnlyLost(tokens, 0, tokens.length)
}

const founds = new Phrases(
  'found it, have found, found the invoice, it turned up, has turned up, just turned up, it is here, it is back, 找到了, 找着了, 又找到',
)

/** "Wait, I think I may have found it": how something was lost that is found is no reason. */
export function saysFound(tokens: readonly Token[], from: number, to: number): boolean {
  const index = founds.firstWithin(tokens, from, to)
  if (index === null || to - from > 12) return false
  return !tokens
    .slice(Math.max(from, index - 3), index)
    .some(({ word }) => /^(?:not|never|nobody|haven't|hasn't|couldn't|until|没|未|别)$/.test(word))
}
