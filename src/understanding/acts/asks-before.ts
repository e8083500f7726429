import { isQuestion } from '../text/is-question.js'
import { normalize } from '../text/normalize.js'
import { consentIn } from './consent/consent.js'

/** "But first, …", 不过先问下…: what is agreed to comes behind the question. */
const first =
  /^[\s\p{P}]*(?:(?:but|just|only|though|tho|although|however|and|still)[,:]? )?(?:(?:first(?: of all)?|before (?:that|this|we (?:do|start|begin)|i (?:do|start|begin)|you (?:do|start|begin|file(?: it)?)))(?!\p{L})|(?:quick|one|a|one quick|a quick) question(?: first)?(?!\p{L}))[\s\p{P}]*|^[\s\p{P}]*(?:不过|但是?|只是|可是)?(?:在?(?:那|这)?之前)?(?:我)?(?:想|要)?(?:先|还是先)(?:请?问|打听|确认|说)(?:一?下|一句|个问题|清楚)?[\s\p{P}]*/u

/** What is asked behind such words, without them: 盖不盖章 of 不过先问下盖不盖章. Null where nothing is asked first. */
function askedFirst(rest: string): string | null {
  const said = normalize(rest)
  const question = said.replace(first, '')
  return question !== said && isQuestion(question) ? question : null
}

/** The question that a yes puts in front of what it agrees to: "yes but before that is there a limit?" Null where it puts none. */
export function askedBeforeYes(text: string): string | null {
  const consent = consentIn(text)
  return consent?.kind === 'first' ? askedFirst(consent.rest) : null
}
