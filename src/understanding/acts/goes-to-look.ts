import { onlySeeks } from '../fields/puts-off.js'
import { withoutSighs } from '../fields/sighed.js'
import { tokenize } from '../fields/tokens.js'
import { isQuestion } from '../text/is-question.js'
import { countWords, normalize } from '../text/normalize.js'
import { patternOf } from '../text/pattern-of.js'
import { somebody } from './asks-for-time.js'

/** In words. */
const longest = 14

/** What is looked for may be the request itself, or its state. */
const ofRequest = /\b(?:status|progress|tickets?|requests?|questions?|cop(?:y|ies))\b|进度|工单|申请|问题(?!，)/iu

/** Whoever looks says so of themselves, or leaves it out: "checking with finance", "正在找". */
const ofThemselves =
  /\b(?:i|we|me|us|my|our|i'm|i'll|i'd|i've|we're|we'll|we'd|lemme)\b|^(?:(?:still|just|now|will) )*(?:[a-z]+ing|need to|have to|gotta)\b|我|咱|^(?:正在|还在|先|得|回头|马上)/u

/** Said to us: "帮我查一下", "I want to tell you off". */
const toUs = /\byou\b|\byour\b|你|您|帮/u

/** What they come back with is for us. */
const comesBack =
  /\b(?:get|come) back to you\b|\blet you know\b|\band (?:then )?(?:tell|inform|update) you(?: (?:then|later|soon))?$|(?:告诉|回复|答复|通知)[你您]$/gu

/** Their own people are asked, and not called for. */
const ownPeople =
  /\b(?:my|our|the)(?: \w+)? (?:managers?|staff|people|agents?|reps?|lawyers?)\b|\b(?:someone|somebody) (?:in|from|at)\b|问(?:一?下|一?问)?(?:我们?的?)?(?:经理|律师)/gu

const office =
  'colleagues?|co-?workers?|boss|manager|supervisor|director|accountants?|bookkeeper|accounting|accounts|finance|secretary|assistant|partner|team|office|department|wife|husband|staff|people|intern|auditor|lawyer|controller|treasurer|buyer'

/** Who asks one of their own people calls for none of ours: "I will ask my colleague", "I'll ask somebody in finance". */
const asksOwn = patternOf(
  String.raw`^(?:(?:ok|okay|well|hm+|sorry|wait|good question|then|so|oh)[\s\p{P}]+)*(?:(?:i|we)(?:'ll|'d| will| shall| would| am| are|'m|'re| have| need| want| must| should| better|'ve| got| gonna| going| gotta| just| first| quickly| still| probably| rather| like| to)*|let me|let us|lemme|gotta|need to|have to) (?:(?:quickly|first|just|also) )?` +
    `(?:(?:ask(?:ing)?|consult(?:ing)?|check(?:ing)? with|confirm(?:ing)? with|verify with) (?:(?:my|our|the|an?|some)(?: \\w+)? (?:${office})|finance|accounting|accounts|(?:somebody|someone) (?:in|from|at) \\w+)|` +
    `(?:talk(?:ing)?|speak(?:ing)?|call(?:ing)?|phon(?:e|ing)|ring|write|mail|e-?mail|text)(?: to| with)? (?:my|our)(?: \\w+)? (?:${office}))(?! of yours?\\b)(?!.*\\byour?\\b)` +
    '|^(?:嗯|好的?|那|等等|稍等|,|，)*我们?(?:先|再|去|得|要|需要|想|回头|马上|来|打算)*(?:(?:问|请示|请教)(?:一下|一问|问|下|一声)?(?:我们?)?(?:公司|单位|部门)?的?(?:老板|领导|经理|主管|上司)|(?:问|请教|找)(?:一下|一问|问|下|一声)?(?:我们?)?(?:公司|单位|部门)?的?(?:同事|会计|财务|老公|老婆))(?!.*投诉)',
  'u',
)

export function asksOwnPeople(text: string): boolean {
  return !isQuestion(text) && countWords(text) <= longest && asksOwn.test(normalize(text))
}

/** "we have to wait for weeks" complains. */
const waitsLong = /\bwait(?:ing|ed)?(?: for)?(?: \w+){0,2} (?:hours|days|weeks|months|years|ages|long|ever)\b|\bwait(?:ing)? forever\b/

/** "Good question, let me ask around": they are going to look for the answer, and give none yet. */
export function goesToLook(text: string): boolean {
  if (isQuestion(text) || countWords(text) > longest || ofRequest.test(text.replace(/^good question/i, ''))) return false
  const said = normalize(text).replace(comesBack, ' ').replace(ownPeople, ' our own ')
  if (!ofThemselves.test(said) || toUs.test(said) || somebody.test(said) || waitsLong.test(said)) return false
  const tokens = tokenize(text)
  const { from, to } = withoutSighs(tokens, 0, tokens.length)
  return to > from && onlySeeks(tokens, from, to)
}
