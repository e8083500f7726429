import { z } from 'zod'
import { longestMessage } from '../message.js'
import { classifyOne } from '../understanding/classify-one.js'
import type { Heard } from '../understanding/heard.js'
import { commandOf, type Surroundings, way } from './command.js'
import { jsonText } from './json-text.js'

const Line = z.object({ id: z.union([z.string(), z.number()]).optional(), text: z.string(), asks: z.string().nullish() })

/** `classify`: one message a line in, one JSON object a line out. A public interface: test/commands/classify.test.ts holds its shape. */
export const classify = commandOf('classify', [
  way({ name: 'classify', options: { jsonl: '' } }, 'says what each message on stdin was heard to mean', async () => classifyLines),
])

async function classifyLines(
  { jsonl: strict }: { readonly jsonl: boolean },
  { lines, print, tell, knowledge: open }: Surroundings,
): Promise<number> {
  const languages = await open()
  let refused = 0
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const read = readLine(line, strict)
    const trouble = 'trouble' in read ? read.trouble : tooLong(read.text)
    if (trouble) {
      refused++
      tell(`line ${number}: ${trouble}`)
    }
    const { id = number, text, asks } = 'trouble' in read ? { id: number, text: '', asks: null } : read
    const heard = await classifyOne(trouble ? '' : text, asks ?? null, languages)
    print(jsonText({ ...report(id, heard), ...(trouble ? { error: trouble } : {}) }))
  }
  if (number === 0) tell('Nothing came on stdin. Pipe in one message a line.')
  return refused > 0 ? 1 : 0
}

function readLine(line: string, strict: boolean): z.infer<typeof Line> | { trouble: string } {
  if (!strict && !line.trimStart().startsWith('{')) return { text: line }
  try {
    const read = Line.safeParse(JSON.parse(line))
    if (read.success) return read.data
    return { trouble: `not a message: ${z.prettifyError(read.error).replace(/\s+/g, ' ')}. Write {"id":"…","text":"…"}.` }
  } catch {
    return strict ? { trouble: 'not JSON. Write {"id":"…","text":"…"}.' } : { text: line }
  }
}

function tooLong(text: string): string | null {
  return text.length > longestMessage ? `the message has ${text.length} characters. Send ${longestMessage} at most.` : null
}

function report(id: string | number, { language, decision, candidates, confidence, fields }: Heard) {
  const entries = decision.kind === 'answer' || decision.kind === 'request' ? decision.entries.map(({ entry }) => entry) : []
  const offered = decision.kind === 'clarify' ? decision.between.map(({ entry }) => entry) : []
  const considered = candidates.map(({ meaning, confidence }) => ({ id: meaning.id, confidence: round(confidence) }))
  return {
    id,
    language,
    decision: decision.kind,
    entries,
    intent: decision.kind === 'request' || decision.kind === 'smalltalk' ? decision.intent : null,
    confidence: round(confidence),
    candidates: decision.kind === 'clarify' ? considered.filter(({ id }) => offered.includes(id)) : considered,
    fields,
  }
}

function round(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000
}
