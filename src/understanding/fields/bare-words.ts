import { listed, Phrases } from './tokens.js'

/** What stands in front of a value in an answer and is not part of it. */
export const interjections =
  new Phrases(`ok, okay, sure, yes, yeah, yep, well, ah, oh, hm, hmm, um, sorry, right, alright, fine, of course, here it is, here you go, my bad, my mistake, oops, let me see, got it,
  i see, haha, lol, because, that's because, it's because, it is because, 好的, 嗯, 哦, 因为`)

/** Who says it, and how: "she says Maple Ltd". */
const tellers = `he, she, they, it, boss, my boss, our boss, the boss, my manager, our manager, my colleague, a colleague, our accountant, the accountant, my accountant, accounting, finance, our finance, the finance team, finance team, our office, head office`
const tellsThat = `says, say, said, just said, told me, just told me, tells me, tell me, thinks, confirmed, confirms, replied, wrote, answered`
export const reports = new Phrases([
  ...listed(tellers).flatMap(who => listed(tellsThat).flatMap(tells => [`${who} ${tells}`, `${who} ${tells} that`])),
])

export const leadIns =
  new Phrases(`certainly, gladly, absolutely, no problem, with pleasure, ok, okay, sure, yes, yeah, yep, well, ah, oh, hm, hmm, um, sorry, right, alright, fine, of course, here it is, here you go, here you are, there you go, it's, its, it is, that's,
  that is, that would be, this is, it would be, it should be, it was, it must be, should be, should read, would be, i think, i believe, i guess, probably, maybe, perhaps, then, so, i meant, i mean, my bad,
  my mistake, oops, wait, no wait, actually, correction, make that, typo, let me see, got it, i see, ok found it, found it, we are, we're, i am, i'm, answer, use, we use, i use, mine is, ours is, called,
  named, known as, please use, please take, take, go with, the answer is, sorry about that, haha, lol, 是, 就是, 应该是, 好的, 嗯, 哦, 我们是, 我们的是, 我的是, 我是, 叫,
  问到了, 查到了, 找到了, 翻到了, 问过了, 问好了, 问清楚了, 查好了, 查了一下, 问了一下, 看了一下`)

/** Said around a number that give it no other name: "ugh 44556677 ok?". */
export const sighs = new Set(
  listed(
    'ugh, argh, ok, okay, well, oh, ah, hm, hmm, um, uh, er, so, yes, fine, alright, here, there, happy, now, right, i, think, guess, sir, please, pls, thanks, finally, wait, sorry, found, it, got',
  ),
)

/** Said behind a value and no part of it. */
export const courtesies = new Set(listed('please, pls, thanks, thx, thank, you, cheers, btw, 谢, 吧, 哈'))

/** The customer has none to give now, or wants something else; never a value. Looked for at the start of what is left. */
export const refusals =
  new Phrases(`i don't, i dont, i do not, don't, dont, do not, no idea, not sure, no clue, not known, i'm not sure, i am not sure, idk, unknown, i can't, i cannot, can't, cannot, i have no, we have no, we don't,
  we do not, i couldn't, none, n/a, nothing, used to be, formerly, no company, not a company, private person, private individual, a private person, a private individual, same as, the same, as above, see above, skip, i forgot, i'll, i will, let me, let's, give me, wait a, one moment, moment, cancel this, cancel that, cancel the, cancel it, cancel please, stop this, stop it, forget it, forget that, never mind, nevermind,
  nvm, start over, i'd rather, i would rather, rather not, i prefer not, i'd prefer not, i would prefer not, prefer not, i refuse, i won't, none of your, no comment, that's private, that is private, it's private, it is private, it's confidential, it is confidential, i'd like, i want, i need, we need, we want, talk to, speak to, human please, agent please, thank you, thanks, thank, before i go on, different question, btw, by the way, one question,
  quick question, help me, hello, hi, no thanks, no thank, 不知道, 不清楚, 没有, 不记得, 忘了, 取消, 算了, 我想, 我要, 请问, 等一下, 等等, 等会, 谢谢, 稍等`)

export const askers = new Phrases(
  `what, what's, whats, how, who, who's, why, which, where, where's, when, is, are, do, does, did, can, could, will, would, should, may, shall, am, isn't, 什么, 怎么, 为什么, 哪, 如何, 谁`,
)

export const answersAlone = new Set(
  listed(
    'yes, no, ok, okay, sure, yep, nope, hi, hello, thanks, stop, cancel, help, done, right, correct, quit, exit, wait, what, why, here, please, 是, 好, 否, 对, 不, 好的, 是的, 对的, 可以, 没错, 确认, 不是',
  ),
)

export const talking = new Set(
  listed(`he'll, she'll, they'll, it'll, we'll, he's, she's, they're, they've, abort, restart, reset, terminate, human, operator, representative, representative!!, agent, null, exactly, yeah, confirmed, confirm, incorrect, nah, error, errors, bug, broken, crashed, crashes, crash, false, true, later, brb, status, invoice, morning, evening, test, unknown, back, nothing, skip, sigh, argh, ugh, i, i'm, i'd, i'll, i've, you, we, we're, my, me, they, it's, it, don't, can't, cannot, isn't, wasn't, please, pls, need, want, would, should, could, lost, was, were, will, this, that, what, why,
    who, where, when, cancel, wrong, sorry, because, your, 我, 你, 请, 吗, 怎, 什`),
)

/** Small words that tell a sentence from a name; "of", "and", "the" and "for" are in names, too. */
export const sentenceWords = new Set(
  listed(`a, an, about, are, is, am, be, to, from, with, at, by, into, after, before, not, no, nothing, how, very, more, some, any, again, now, then, here, there, too, still, yet, already, just, all,
    nice, have, has, had, does, did, but, so, if, go, good, looks, new, over, on, tell, write, explain, convert, give, make, let, status, never, needed, sec, hey, bot, dear, start, back, live, chat, ahead,
    maybe, later, password, invoice, invoices, ticket, doesn't, doesnt, didn't, didnt, won't, wont, working, works, loads, loading`),
)

/** What is said to the bot in Chinese and is a value of no form. */
export const hanAlone =
  new Phrases(`好的, 好吧, 好呀, 好啊, 可以, 可以的, 是的, 对的, 对啊, 没错, 行, 行吧, 嗯, 嗯嗯, 需要, 要, 要的, 谢谢, 多谢, 确认, 提交, 确认提交, 没问题, 不用, 不用了, 不要, 不要了,
  不需要, 不是, 不对, 错了, 没有, 没有了, 都不是, 帮助, 退出, 返回, 继续, 在吗, 你好, 您好, 人工, 转人工, 人工客服, 重来, 重新开始, 重填, 稍后, 麻烦了, 麻烦您了, 请提交`)

/** A value given before is wrong: "抬头错了", "号码不对", "账号要改一下". It names a field and gives nothing for any. */
export const hanWrong =
  /^(?:不是|不对|等等)?[,，]?(?:我|那个|刚才|前面|上面)?的?(?:发票)?(?:抬头|账号|账户名?|公司名?称?|号码|发票号|原因|信息)(?:是|要|需要|好像|都)?(?:填|写|输|打|弄)?(?:错|不对|有误|改)/u

/** Made while thinking: "hmm". */
export const sound =
  /^(?:h+m+|m+h*m+|u+h+|u+m+|e+r+m*|o+h+|a+h+|e+h+|h+u+h+|ugh+|a+rgh+|wow|(?:ha){2,}h?|lo+l|phew|oops|嗯+|呃+|哦+|啊+|唉+|哎+呀?)$/iu
