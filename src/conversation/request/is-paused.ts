import { phrasesIn } from '../phrases.js'
import type { Scene } from '../turn.js'

/** Whether the last that was said is to take the time it needs: "ok" and "sure" are polite answers to that, and no yes to what was read back before it. */
export function isPaused({ conversation }: Pick<Scene, 'conversation'>): boolean {
  const last = conversation.lines.findLast(({ from }) => from !== 'customer')
  return last?.from === 'bot' && last.reply.text === phrasesIn(last.language).waitToFile
}
