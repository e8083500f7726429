import type { BotLine } from '../message.js'

/** A bot's line for where there is only text: an answer between its question and its date, choices as a numbered list. */
export function plainText({ reply, language }: BotLine): string {
  if (reply.kind === 'answer') {
    const date = language === 'zh' ? `（截至 ${reply.asOf}）` : `(as of ${reply.asOf})`
    return [reply.question, withoutMarks(reply.text), date].join('\n')
  }
  const choices = (reply.choices ?? []).map(({ label }, at) => `  ${at + 1}) ${label}`)
  return [reply.text, ...choices].join('\n')
}

/** The label of the choice that a bare number picks from the newest reply, or the text itself. */
export function picked(text: string, last: BotLine | undefined): string {
  const choices = last?.reply.kind === 'text' ? (last.reply.choices ?? []) : []
  const number = /^\s*(\d{1,2})\s*[.)]?\s*$/.exec(text)?.[1]
  return (number ? choices[Number(number) - 1]?.label : undefined) ?? text
}

/** Markdown as it reads best in a terminal: without its marks for bold and italic. */
function withoutMarks(markdown: string): string {
  return markdown.replace(/\*\*(.+?)\*\*/g, '$1').replace(/(?<!\*)\*(?!\*)(.+?)\*/g, '$1')
}
