import { learnKnowledge } from '../knowledge/learn-here.js'
import { spokenLanguages } from '../message.js'
import type { Surroundings } from './command.js'

/**
 * `faq learn`: learns what the files say, so that the next start has nothing left to learn; about a minute after a change of many lines,
 * a second where nothing changed. `--language en` or `zh`: only that one; `--words`: without the sentence model.
 */
export async function learnFiles(
  { language: named, words }: { readonly language: string | undefined; readonly words: boolean },
  { tell, config }: Surroundings,
): Promise<number> {
  const languages = spokenLanguages.filter(language => named === undefined || language === named)
  if (languages.length === 0) {
    tell(`There is no language "${named}". Write one of: ${spokenLanguages.join(', ')}`)
    return 2
  }
  for (const language of languages) {
    await learnKnowledge({ ...config(), reading: words ? 'words' : 'sentences', tell }, language)
  }
  tell('Everything is learnt.')
  return 0
}
