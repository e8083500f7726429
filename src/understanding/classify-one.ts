import { hearMixed } from './hear-mixed.js'
import type { Heard } from './heard.js'
import { type Knowledge, knowledgeIn, type Languages } from './knowledge.js'
import { languageOf } from './text/language.js'

/** One message heard in the language that it is written in, as if the field `asks` had just been asked for. */
export async function classifyOne(text: string, asks: string | null, languages: Languages): Promise<Heard> {
  const knowledge = knowledgeIn(languageOf(text) === 'zh' ? 'zh' : 'en', languages)
  return hearMixed(text, asked(asks, knowledge), knowledge, languages)
}

/** The form that has a field of this name, as if it were open and had just asked for it. */
function asked(field: string | null, { intents }: Knowledge) {
  for (const intent of intents.values()) {
    if ((intent.kind === 'form' || intent.kind === 'person') && intent.form.fields.some(({ name }) => name === field))
      return { intent: intent.id, field }
  }
  return { intent: null, field: null }
}
