import { z } from 'zod'
import { Form } from '../forms/form.js'
import type { SpokenLanguage } from '../message.js'
import type { Intent, Languages } from '../understanding/knowledge.js'

const Texts = z.strictObject({ name: z.string(), form: Form })

/** What an intent collected when somebody began to fill it in, in every language there was: authors may change it, or delete it, meanwhile. */
export const Definition = z.strictObject({
  intent: z.string(),
  kind: z.enum(['form', 'person']),
  entry: z.string().nullable(),
  late: z.string().nullable(),
  en: Texts,
  zh: Texts.nullable(),
})
export type Definition = z.infer<typeof Definition>

/** How an intent is defined right now; null where it collects nothing, or is not there. */
export function definitionOf(id: string, { en, zh }: Languages): Definition | null {
  const [english, chinese] = [collecting(en.intents.get(id)), collecting(zh?.intents.get(id))]
  if (!english) return null
  const { kind, entry, late } = english
  return { intent: id, kind, entry, late, en: textsOf(english), zh: chinese && textsOf(chinese) }
}

/** The intent that a definition stands for, in one language; in English where it had no other. */
export function intentOf({ intent, kind, entry, late, en, zh }: Definition, language: SpokenLanguage): Intent {
  const { name, form } = (language === 'zh' ? zh : null) ?? en
  return kind === 'form' ? { kind, id: intent, name, form, entry, late } : { kind, id: intent, name, form }
}

function collecting(intent: Intent | undefined) {
  if (intent?.kind === 'form') return intent
  return intent?.kind === 'person' ? { ...intent, entry: null, late: null } : null
}

function textsOf({ name, form }: z.infer<typeof Texts>): z.infer<typeof Texts> {
  return { name, form }
}
