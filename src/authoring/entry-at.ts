import { readEntry } from '../content/read-entry.js'
import { readTopic } from '../content/read-topic.js'
import type { Entry } from '../understanding/knowledge.js'
import { wordsOfEntry } from './compare-words.js'

/** The files of one entry or topic, its phrasings and its translation, as problems name them. */
export function filesOf(id: string): readonly string[] {
  return ['faq', 'faq/zh', 'faq/not-covered', 'faq/zh/not-covered'].flatMap(folder => [`${folder}/${id}.md`, `${folder}/${id}.phrases.txt`])
}

/** What one file said at some time: words by what they are, and how people ask. */
export interface Said {
  readonly words: ReadonlyMap<string, string>
  readonly phrasings: ReadonlySet<string>
  /** The entry, where the file holds one that can be read; its revision is the one that receipts name. */
  readonly entry: Entry | null
}

export const nothingSaid: Said = { words: new Map(), phrasings: new Set(), entry: null }

/** Reads a file of an entry or topic as it was. What can't be read any more, by today's rules, has one word: itself. */
export function saidIn(id: string, file: string, text: string): Said {
  if (file.endsWith('.phrases.txt')) return { words: new Map(), phrasings: phrasingsIn(text), entry: null }
  const whole: Said = { words: new Map([['file', text]]), phrasings: new Set(), entry: null }
  if (file.includes('/not-covered/')) {
    const read = readTopic(id, file, text, [])
    if (!read) return whole
    const words = new Map([
      ['name', read.topic.name],
      ['sentence', read.topic.statement],
    ])
    return { words, phrasings: new Set(read.phrasings.map(({ text }) => text)), entry: null }
  }
  const read = readEntry(id, file, text, [])
  if (!read) return whole
  const words = new Map([...wordsOfEntry(read.entry), ['owner', read.notes.owner ?? ''], ['review by', read.notes.reviewBy ?? '']])
  return { words, phrasings: new Set(read.phrasings.map(({ text }) => text)), entry: read.entry }
}

function phrasingsIn(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/\r\n?|\n/)
      .map(line => line.trim())
      .filter(line => line !== '' && !line.startsWith('#')),
  )
}
