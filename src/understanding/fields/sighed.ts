import { simplify } from '../text/simplify.js'
import type { Clause } from './clauses.js'
import { withoutHurry } from './hurried.js'
import { tellsHow } from './loss-reason.js'
import { onlySeeks } from './puts-off.js'
import { at, listed, Phrases, type Token } from './tokens.js'

// How people come to tell what happened, and how they end: they sigh, and none of that happened to the invoice.

/** Goes with the sentence behind it, with or without a mark: "to be honest my son drew on it". */
const confessing = new Phrases(
  `honestly, to be honest, to be frank, to be fair, frankly, tbh, truth be told, to tell the truth, to tell you the truth, truth is, the truth is, believe it or not, long story short, to cut a long story short, embarrassingly,
  i'm ashamed to say, i am ashamed to say, i'm embarrassed to say, i hate to say it but, i must admit, i have to admit, i admit, 说实话, 老实说, 实话实说, 坦白说, 长话短说, 简单说, 简单来说`,
)

/** What a clause of its own is felt or sighed with, in front of the telling: "you won't believe it:", "sad but true", "oh man". */
const feelings = new Set(
  listed(`honest, honestly, frank, frankly, truth, told, sad, sadly, silly, stupid, foolish, dumb, funny, crazy, ridiculous, weird, strange, odd, absurd, hilarious, embarrassing, embarrassed, ashamed, awkward, shame, shameful,
    believe, laugh, ask, guess, story, joke, joking, kidding, seriously, man, boy, dear, god, gosh, lord, ugh, sigh, argh, damn, unfortunately, regrettably, admit, confess, unbelievable, incredible, question`),
)

/** What such a clause is made of besides. */
const around = new Set(
  listed(`so, this, that, it, it's, is, was, a, an, the, bit, little, really, very, quite, rather, pretty, totally, kind, sort, of, to, be, perfectly, completely, but, and, true, you, you'll, i, i'm, i've, we, we're, will, won't, not, don't,
    never, me, my, hate, say, must, have, here's, what, can, how, where, do, start, begin, good, fair, great, well, oh, ok, okay, no, yes, please, one, thing, actually, long, short, version, same, old, sorry, even, know`),
)

const feelingsInChinese =
  /倒霉|丢人|尴尬|惭愧|不好意思|难为情|搞笑|好笑|离谱|无语|笑|不信|别提|别问|一言难尽|说来话长|好问题|问得好|实话|坦白|唉|哎/u
const sighInChinese =
  /^(?:说起来|说出来|真|太|有点|很|挺|都|也|实在|可|怪|我|你|您|别|不怕|不要|可能|肯定|会|这事|这个|事情|其实|嗯|唉|哎呀?|啊|了|的|吧|哈|倒霉|丢人|尴尬|惭愧|不好意思|难为情|搞笑|好笑|离谱|无语|笑话?|不?信|提|问|一言难尽|说来话长|好问题|问得好|老实|实话|坦白|[说来讲])+$/u

/** Behind what happened: what the teller thinks of it. */
const blaming =
  /^(?:like|as) an? (?:[a-z]+ )?(?:idiot|fool|moron|dummy|clown|donkey|muppet|numpty)$|^(?:silly|stupid|foolish|dumb) (?:me|us)$|^my (?:own )?(?:fault|bad)$|^(?:lol|haha+|sigh)$/

/** In tokens. */
const [longestSigh, longestBlame] = [10, 5]

/** Tokens `from` up to `to` without the sighs around what they tell and the hurry behind it; empty where sighs are all there is. */
export function withoutSighs(tokens: readonly Token[], from: number, to: number): Clause {
  let start = from
  for (let next = behindOne(tokens, start, to); next > start; next = behindOne(tokens, start, to)) start = next
  const told = withoutHurry(tokens, start, to)
  return { from: start, to: beforeBlame(tokens, start, told.to) }
}

function behindOne(tokens: readonly Token[], from: number, to: number): number {
  const confesses = confessing.lengthAt(tokens, from)
  if (confesses > 0) return behindMarks(tokens, from + confesses, to)
  let end = from
  while (end < to && !isMark(at(tokens, end))) end++
  const rest = behindMarks(tokens, end, to)
  if (sighs(tokens, from, end)) return rest
  // "let me think, I left it on the bus"
  return end < to && end > from && onlySeeks(tokens, from, end) && tellsHow(tokens, rest, to) ? rest : from
}

/** Whether nothing but a feeling or a sigh stands in a clause. */
function sighs(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ word }) => word)
  if (words.length === 0 || words.length > longestSigh) return false
  const said = simplify(words.join(''))
  if (at(tokens, from).kind === 'han') return feelingsInChinese.test(said) && sighInChinese.test(said)
  return words.some(word => feelings.has(word)) && words.every(word => feelings.has(word) || around.has(word))
}

function isMark({ kind, word }: Token): boolean {
  return kind === 'break' || (kind === 'mark' && /^[?:,;.!。…—–-]$/.test(word))
}

function behindMarks(tokens: readonly Token[], from: number, to: number): number {
  let index = from
  while (index < to && (isMark(at(tokens, index)) || /^(?:but|and|so|that|ok|okay|well)$/.test(at(tokens, index).word))) index++
  return index
}

function beforeBlame(tokens: readonly Token[], from: number, to: number): number {
  for (let length = 1; length <= longestBlame && to - length > from; length++) {
    const start = to - length
    const said = tokens
      .slice(start, to)
      .map(({ word }) => word)
      .join(' ')
    if (!(isMark(at(tokens, start - 1)) || at(tokens, start).word === 'like') || !blaming.test(said)) continue
    let end = start
    while (end > from && isMark(at(tokens, end - 1))) end--
    return end
  }
  return to
}
