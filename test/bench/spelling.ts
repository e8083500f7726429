import { processConfig } from '../../src/config.js'
import { readEnglishWords } from '../../src/content/english-words.js'
import { loadContent } from '../../src/content/load.js'
import { normalize, runs } from '../../src/understanding/text/normalize.js'
import { createSpelling } from '../../src/understanding/text/spelling.js'
import { countsOf } from '../../src/understanding/text/word-counts.js'
import { withTypos } from '../eval/measures/typos.js'
import { readMessages } from '../eval/read-messages.js'
import { printTable } from './print-table.js'

/** What became of the words that were mistyped, and of those that were not. */
interface Mended {
  typed: number
  rightly: number
  wrongly: number
  others: number
  changed: number
}

/**
 * `npm run bench -- spelling [FOLDER]`: of the English messages of a folder of messages (test/eval unless named), mistyped as the eval mistypes them,
 * how many words are mended as they were meant, how many otherwise, and how many of those that were meant as they stand are changed.
 */
export async function benchSpelling([folder = 'test/eval']: readonly string[]): Promise<void> {
  const { faq, oos } = readMessages(folder)
  const { contentFolder, cacheFolder } = processConfig()
  const { en } = await loadContent({ root: contentFolder })
  const respell = createSpelling(countsOf(en.phrasings.map(({ text }) => text)), await readEnglishWords(cacheFolder))
  const rows = [1, 2].map(typos => {
    const all: Mended = { typed: 0, rightly: 0, wrongly: 0, others: 0, changed: 0 }
    for (const { id, text } of [...faq, ...oos]) {
      const typed = withTypos(text, typos, id)
      count(all, { meant: text, typed, mended: respell(typed), plain: respell(text) })
    }
    const share = (some: number, of: number) => ((100 * some) / of).toFixed(1)
    return [`${typos}`, `${all.typed}`, share(all.rightly, all.typed), share(all.wrongly, all.typed), share(all.changed, all.others)]
  })
  printTable(['typos in a word', 'words mistyped', 'mended %', 'wrongly mended %', 'of all others changed %'], rows)
}

/** A message counts where it has as many words when it is mistyped and mended; what its words become without a typo (`plain`) is right, too. */
function count(all: Mended, texts: Readonly<Record<'meant' | 'typed' | 'mended' | 'plain', string>>): void {
  const [meant, typed, mended, plain] = [texts.meant, texts.typed, texts.mended, texts.plain].map(wordsOf) as [
    string[],
    string[],
    string[],
    string[],
  ]
  if ([typed, mended, plain].some(({ length }) => length !== meant.length)) return
  for (const [at, word] of meant.entries()) {
    const isRight = mended[at] === word || mended[at] === plain[at]
    if (typed[at] === word) {
      all.others++
      if (mended[at] !== word) all.changed++
    } else {
      all.typed++
      if (isRight) all.rightly++
      else if (mended[at] !== typed[at]) all.wrongly++
    }
  }
}

function wordsOf(text: string): readonly string[] {
  return runs(normalize(text))
}
