import { type Phrases, phrasesIn } from '../../conversation/phrases.js'
import type { Line, SpokenLanguage } from '../../message.js'
import { answerBlock } from './answer-blocks.js'
import type { Words } from './blocks.js'
import { escaped, fitted, mrkdwn, neutral, plain } from './escape.js'
import { answerMrkdwn } from './mrkdwn.js'
import type { Block, Wording } from './post.js'

/** How a line that is said to a customer looks in Slack. */
interface CustomerWording {
  readonly line: Exclude<Line, { from: 'customer' }>
  /** What the customer is answered in. */
  readonly language: SpokenLanguage
  /** The line's choices as buttons: the action id and the value of each. */
  readonly button: (label: string, at: number) => { readonly action_id: string; readonly value: string }
  /** Where a copy is fetched. */
  readonly copyUrl: (copy: string) => string
}

/** Slack's limits: of a text, of a top-level text that can be edited, of a button, of buttons in a row. */
const [mostText, mostTop, mostLabel, mostButtons] = [3_000, 4_000, 75, 25]

export function customerWording({ line, language, button, copyUrl }: CustomerWording): Wording {
  const phrases = phrasesIn(line.from === 'agent' ? language : line.language)
  if (line.from === 'agent') return agentWording(line, phrases, copyUrl)
  const { reply } = line
  const choices = (reply.choices ?? []).slice(0, mostButtons).map(({ label }, at) => ({
    type: 'button',
    text: plain(label, mostLabel),
    ...button(label, at),
  }))
  const buttons = choices.length > 0 ? [{ type: 'actions', elements: choices }] : []
  if (reply.kind === 'text') return { text: escaped(reply.text, mostTop), blocks: [...paragraphs(reply.text), ...buttons] }
  const text = answerMrkdwn(reply.text)
  const question: Words = { type: 'text', text: fitted(neutral(reply.question), mostText), style: { bold: true } }
  const heading = { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [question] }] }
  return {
    text: text.length > mostTop ? escaped(reply.text, mostTop) : text,
    blocks: [heading, answerBlock(reply.text), { type: 'context', elements: [plain(phrases.asOf(reply.asOf))] }, ...buttons],
  }
}

/** Words as they are, in as many texts as they need. */
export function paragraphs(words: string): readonly Block[] {
  const clean = neutral(words)
  const parts: string[] = []
  for (let rest = clean; rest !== '' || parts.length === 0; ) {
    const end = rest.length <= mostText ? rest.length : cutBefore(rest)
    parts.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return parts.map(part => ({ type: 'section', text: plain(fitted(part, mostText)) }))
}

/** At a line's end where there is one late enough, else between two characters. */
function cutBefore(words: string): number {
  const at = words.lastIndexOf('\n', mostText - 1)
  if (at > mostText / 2) return at + 1
  return /[\ud800-\udbff]/.test(words[mostText - 1] ?? '') ? mostText - 1 : mostText
}

function agentWording(
  { agent, text, copy, isWithdrawn, before }: Extract<Line, { from: 'agent' }>,
  phrases: Phrases,
  copyUrl: (copy: string) => string,
): Wording {
  const isEdited = before.length > 0 && !isWithdrawn
  const words = isWithdrawn ? phrases.withdrawn : text
  const link = copy === null || isWithdrawn ? [] : [{ type: 'section', text: mrkdwn(`<${escaped(copyUrl(copy))}>`) }]
  return {
    text: escaped(`${agent}: ${words}`, mostTop),
    blocks: [{ type: 'context', elements: [plain(isEdited ? `${agent} ✎` : agent, 300)] }, ...paragraphs(words), ...link],
  }
}
