import { play } from '../../src/commands/converse.js'
import { type Outcome, outcomeOf } from '../../src/measures/outcome.js'
import { classifyOne } from '../../src/understanding/classify-one.js'
import type { Languages } from '../../src/understanding/knowledge.js'
import type { Conversed } from './measures/score-dialogues.js'
import { conversationOf } from './measures/score-read-back.js'
import { withTypos } from './measures/typos.js'
import type { Messages } from './read-messages.js'

type File = Exclude<keyof Messages, 'dialogues' | 'read-back'>
const files: readonly File[] = ['faq', 'zh', 'multi', 'oos', 'extract']

/** What became of the messages of a folder, line by line of each file. */
export interface Outcomes extends Readonly<Record<File, readonly Outcome[]>> {
  readonly dialogues: readonly Conversed[]
  /** Of each answer to a read-back, the conversation that it was given in. */
  readonly readBack: readonly Conversed[]
  /** The faq messages once more, with one and with two typos in every tenth word. */
  readonly oneTypo: readonly Outcome[]
  readonly twoTypos: readonly Outcome[]
  /** Milliseconds of each decision, when it was heard first and when it was heard again; null where no clock was given. */
  readonly times: Readonly<Record<File, Times>> | null
}

export interface Times {
  readonly cold: readonly number[]
  readonly repeated: readonly number[]
}

/** Hears every message of a folder as `classify` does, and plays its dialogues as `converse` does. Where times are taken each message is heard twice. */
export async function hearMessages(messages: Messages, languages: Languages, now: (() => number) | null): Promise<Outcomes> {
  const hear = async (text: string) => outcomeOf(await classifyOne(text, null, languages), languages.en.intents)
  const outcomes: Partial<Record<File, readonly Outcome[]>> = {}
  const times: Partial<Record<File, Times>> = {}
  for (const file of files) {
    const heard: Outcome[] = []
    const [cold, repeated]: [number[], number[]] = [[], []]
    for (const { text } of messages[file]) {
      const before = now?.() ?? 0
      heard.push(await hear(text))
      if (!now) continue
      const between = now()
      await hear(text)
      cold.push(between - before)
      repeated.push(now() - between)
    }
    outcomes[file] = heard
    times[file] = { cold, repeated }
  }
  const mistyped = async (typos: number) => {
    const heard: Outcome[] = []
    for (const { id, text } of messages.faq) heard.push(await hear(withTypos(text, typos, id)))
    return heard
  }
  const [oneTypo, twoTypos] = [await mistyped(1), await mistyped(2)]
  const dialogues: Conversed[] = []
  for (const { id, turns } of messages.dialogues) dialogues.push(await play({ id, turns: [...turns] }, languages))
  const readBack: Conversed[] = []
  for (const answer of messages['read-back'])
    readBack.push(await play({ ...conversationOf(answer), turns: [...conversationOf(answer).turns] }, languages))
  // Each file was gone through above.
  return { ...(outcomes as Record<File, Outcome[]>), oneTypo, twoTypos, dialogues, readBack, times: now && (times as Record<File, Times>) }
}
