import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../src/config.js'

/** Phrases from faq/, spread over its files. */
export function phrases(count: number): readonly string[] {
  const folder = join(projectRoot, 'faq')
  const all = readdirSync(folder)
    .filter(name => name.endsWith('.phrases.txt'))
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
  return Array.from({ length: count }, (_, i) => (all[Math.floor((i * all.length) / count)] ?? '').toLowerCase())
}

/** What no phrase holds: other scripts, signs, lengths from one token to more than are read. */
export const oddTexts: readonly string[] = [
  'a',
  '.',
  ' ',
  '?!?!',
  '04418827',
  'inv-7k3m9q and inv-000001, both from 2021-03-04',
  '我的发票在哪里',
  '发票 invoice 发票 invoice',
  'où est ma facture ?',
  'straße ﬁnance № ① ½',
  '🙂🙂 please 🙂',
  'tabs\tand\nlines\r\nin it',
  '  two  spaces   and more ',
  'xqzt vwkj pfff',
  'a'.repeat(300),
  'lost '.repeat(126),
  'lost '.repeat(127),
  'lost '.repeat(128),
  'lost '.repeat(400),
  '1 2 3 4 5 6 7 8 9 0 '.repeat(20),
  '\u0000\u0001\ufffd',
  '\ud83d half of a pair',
  '<s></s>extra_token_id_1',
  '▁the ▁invoice',
]
