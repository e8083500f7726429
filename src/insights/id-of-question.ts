import { stemsOf } from '../understanding/model/concepts.js'
import { words as wordsOf } from '../understanding/text/normalize.js'

/** A name for the entry of a question: words of it that say something, in the order they stand there, without what stands for words that were taken out. */
export function idOfQuestion(question: string): string {
  const telling = wordsOf(question.replace(/‹[^›]*›/g, ' ').toLowerCase()).filter(
    word => /^[a-z]{4,}$/.test(word) && stemsOf(word).length > 0,
  )
  return telling.slice(0, 3).join('-').slice(0, 50).replace(/-+$/, '') || 'new-entry'
}
