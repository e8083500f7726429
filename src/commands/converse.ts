import { z } from 'zod'
import { DeskError } from '../errors.js'
import type { BotLine } from '../message.js'
import { openTrialDesk } from '../service/open-trial-desk.js'
import type { Languages } from '../understanding/knowledge.js'
import { commandOf, type Surroundings, way } from './command.js'
import { jsonText } from './json-text.js'

const Script = z.object({ id: z.union([z.string(), z.number()]), turns: z.array(z.object({ user: z.string() })).max(200) })
type Script = z.infer<typeof Script>

/**
 * `converse`: one scripted conversation a line in, one JSON object a line out, run through the real desk on a store in memory.
 * A public interface: test/commands/converse.test.ts holds its shape.
 */
export const converse = commandOf('converse', [
  way(
    { name: 'converse', options: { jsonl: '' } },
    'runs scripted conversations from stdin through the real desk',
    async () => playScripts,
  ),
])

async function playScripts(_given: unknown, { lines, print, tell, knowledge: open }: Surroundings): Promise<number> {
  const knowledge = await open()
  let refused = 0
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const script = readScript(line)
    if (script) print(jsonText(await play(script, knowledge)))
    else {
      refused++
      const error = 'not a conversation. Write {"id":"…","turns":[{"user":"…"}]}, 200 turns at most.'
      tell(`line ${number}: ${error}`)
      print(jsonText({ id: number, turns: [], tickets: [], error }))
    }
  }
  if (number === 0) tell('Nothing came on stdin. Pipe in one conversation a line.')
  return refused > 0 ? 1 : 0
}

function readScript(line: string): Script | null {
  try {
    return Script.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

/** Plays one script. A message that the desk refuses is a turn with an `error` and no replies. */
export async function play({ id, turns }: Script, knowledge: Languages) {
  const { desk, store } = openTrialDesk(() => knowledge)
  const conversation = `script:${id}`
  const customer = { channel: 'terminal', id: String(id) } as const
  const played = []
  for (const [at, { user }] of turns.entries()) {
    const message = { id: String(at + 1), conversation, customer, text: user }
    const said = await desk.receive(message).catch((error: unknown) => {
      if (error instanceof DeskError) return error
      throw error
    })
    const asks = (await store.load(conversation))?.form?.asked ?? null
    played.push(
      said instanceof DeskError
        ? { user, replies: [], answered: [], asks, error: `${said.code}: ${said.message}` }
        : { user, ...shown(said), asks },
    )
  }
  const tickets = (await store.load(conversation))?.tickets ?? []
  return { id, turns: played, tickets: tickets.map(({ reference, intent, fields }) => ({ reference, intent, fields })) }
}

function shown(lines: readonly BotLine[]) {
  return {
    replies: lines.map(({ reply }) => reply.text),
    answered: lines.flatMap(({ reply }) => (reply.kind === 'answer' ? [reply.entry] : [])),
  }
}
