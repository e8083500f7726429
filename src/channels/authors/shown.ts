import type { WrittenAnswer } from '../../authoring/answers-in.js'
import type { Tried } from '../../authoring/tried.js'
import { customerWording } from '../../delivery/slack/customer-wording.js'
import { fitted } from '../../delivery/slack/escape.js'
import { longestMessage } from '../../message.js'
import type { ShownAnswer, Why } from '../web/client/authors/protocol.js'
import { render } from '../web/render.js'

/**
 * An answer as each channel shows it, by what shows it to customers. Of one that is too long to be sent, which "check" tells of, only as
 * much as could be: reading the marks of Markdown takes the square of their number, and every customer would wait for a draft of 240 KB.
 */
export function shownAnswer({ side, until, language, reply: whole }: WrittenAnswer): ShownAnswer {
  const reply = { ...whole, text: fitted(whole.text, longestMessage) }
  const line = { seq: 1, at: new Date(0).toISOString(), from: 'bot' as const, message: 'preview', language, reply }
  const { blocks } = customerWording({
    line,
    language,
    button: (_label, at) => ({ action_id: `choice:${at}`, value: String(at) }),
    copyUrl: () => '',
  })
  return { side, until, web: render(line), slack: blocks }
}

/** Why, field by field: what an explanation will hold one day is not sent by oversight. */
export function shownWhy({ explanation, said, reasons, tip }: Tried): Why {
  const { language, spelt, candidates, parts, nearest } = explanation
  return {
    said,
    language,
    spelt,
    candidates: candidates.map(({ meaning, name, file, confidence, threshold, behind }) => ({
      id: meaning.id,
      name,
      file,
      confidence,
      threshold,
      behind,
    })),
    parts: parts.map(({ text, heard, counts }) => ({ text, id: heard?.meaning.id ?? null, confidence: heard?.confidence ?? 0, counts })),
    nearest: nearest.map(({ text, at, meaning, cosine, belongs }) => ({ text, at, id: meaning.id, cosine, belongs })),
    reasons,
    tip,
  }
}
