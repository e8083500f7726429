import type { SpokenLanguage } from '../message.js'
import { english } from './phrases.en.js'
import { chinese } from './phrases.zh.js'

/**
 * The bot's own words, the same in every language. Policy words stand in faq/, words of forms and small talk in intents/; nothing else
 * is ever said to a customer.
 */
export type Phrases = typeof english

const all: Readonly<Record<SpokenLanguage, Phrases>> = { en: english, zh: chinese }

export function phrasesIn(language: SpokenLanguage): Phrases {
  return all[language]
}
