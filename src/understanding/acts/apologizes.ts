import { isQuestion } from '../text/is-question.js'
import { normalize } from '../text/normalize.js'
import { readClosed, standing, type WordLists } from './closed-words.js'

// Word lists of ours: what says that one is sorry, for what, and what stands around it.

const sorry =
  "(?:(?:i'm|i am|im|so|very|really|truly|we're|we are) )*(?:sorry|sry|apologi[sz]e)|(?:my |many |sincere |please accept my )*apologies|my bad|my fault|forgive me|no offen[cs]e|" +
  '(?:真的?|非常|十分|很|实在|实在是)*(?:对不起|抱歉|不好意思)|请?(?:您|你)?(?:别|不要)(?:介意|见怪|生气|往心里去)|(?:请|您|你)*(?:见谅|谅解|原谅|多包涵|包涵)|是?我的(?:错|问题)|我(?:跟|向|给)您?你?道歉'
const mood =
  '(?:rude|angry|mad|harsh|upset|frustrated|impatient|cross|grumpy|tired|stressed|annoyed|mean|nasty|unfair|impolite|short|out of line|in a (?:bad|terrible|foul|hurry) ?(?:mood)?|a bit much|having a (?:bad|long|rough|hard) day)|' +
  "(?:had|it's been|having) an? (?:bad|long|rough|hard|terrible) (?:day|week|morning)|lost my (?:temper|patience|cool)|(?:yelled|shouted|swore|snapped|cursed)(?: at you)?|(?:didn't|did not) mean (?:it|that|to (?:be rude|yell|shout|swear|offend|snap|offend you))|calling you (?:that|names|stupid)|my (?:language|tone|words|temper|manners|outburst|rudeness|bad mood|bad language)|what i (?:said|wrote)|" +
  '(?:态度|语气|说话|脾气|情绪)(?:有点|有些|太|很|比较|不太|非常)*(?:不好|差|冲|重|激动|急躁?|大|坏|过分)|(?:太|有点|有些|一时|比较|很|心里)*(?:着急|急躁|急|激动|冲动|生气|火大|上火|过分|失礼|失态|烦躁|冒犯)(?:了)?|心情不好|(?:骂|吼|凶|吵)了?(?:您|你)?(?:人)?|发(?:火|脾气)|冒犯(?:您|你)?'
const besides =
  "excuse me|pardon me|ok|okay|well|so|but|and|yes|no|oh|hey|hi|then|please|just|i|i'm|im|i've|we|was|am|been|have|were|is|it|this|that|for|about|if|because|before|earlier|now|today|to|at|of|too|really|very|a|bit|little|quite|got|getting|being|all|again|you|my|me|the|friend|bot|there|not|fault|your|" +
  '我|刚才|刚刚|刚|之前|前面|今天|有点|是|因为|了|的|啊|呀|哈|那|就|您|你|好|也|请|对|不该|朋友|一下|不是|故意|针对'

const lists: WordLists<'sorry' | 'mood' | 'beside'> = [
  ['sorry', standing(sorry)],
  ['mood', standing(mood)],
  ['beside', standing(besides)],
]

/** "Sorry for shouting", "apologies for my tone earlier": whatever it is for, unless it is what the request is about. */
const forIt =
  /^(?:(?:oh|ok|and|but|so|i|we|i'm|i am|very|really|my|please accept my) )*(?:sorry|apologies|apologi[sz]e)(?: again)? (?:for|about) (?:[\p{L}'-]+ ){0,4}[\p{L}'-]+$/u
const matter =
  /\b(?:wrong|mistakes?|errors?|typos?|mix-?up|missing|los[et]\w*|invoices?|fapiaos?|cop(?:y|ies)|title|numbers?|account|name|reason|kind|ordinary|special|bill|not|but)\b/u

/** In characters. Longer messages say more than this. */
const longest = 100

/** Whether a message does nothing but apologise, for a rude word say: "sorry, I was angry", "不好意思，刚才语气不好". */
export function apologizes(text: string): boolean {
  if (text.length > longest || isQuestion(text)) return false
  const said = normalize(text).replace(/[\s.!]+$/u, '')
  if (refuses.test(said)) return false
  if (forIt.test(said) && !matter.test(said)) return true
  const kinds = said === '' ? null : readClosed(said, lists)
  return (
    kinds?.has('sorry') === true || (kinds?.has('mood') === true && /\b(?:was|been|didn't|did not|lost)\b|刚才|刚刚|之前|不该/u.test(said))
  )
}

/** "No, sorry", "sorry, not that", "对不起，不是": a no that is put politely. "No, I was rude" takes back a word. */
const refuses =
  /^(?:no|nope|not?)[\s,.!]+(?:(?:i'm|i am|im|so|very|really|terribly) )*(?:sorry|apologies)\b(?!.*\b(?:rude|angry|mad|harsh|temper|tone|yelled|swore)\b)|\b(?:sorry|apologies)[\s,.!]+(?:but )?(?:no|nope|not (?:that|this|it|me|us|mine|ours|yet|now|really|quite))$|^(?:不|不是|不对|没有)[\s,，.。]*(?:对不起|抱歉|不好意思)$|(?:对不起|抱歉|不好意思)[\s,，.。]*(?:不|不是|不对|不行|没有)的?$/u
