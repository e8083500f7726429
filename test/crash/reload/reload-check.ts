import { join } from 'node:path'
import { inTemporaryFolder } from '../../support/temporary-folder.js'
import { passOrFail } from '../options.js'
import { reload } from './reloading.js'
import { type SaveWay, saveWays } from './save-ways.js'
import { variants } from './variants.js'

/** `npm run crash -- reload [--variants N]`: every broken variant in every way of saving at 50 questions a second; true where all went well. */
export async function checkReload(words: readonly string[]): Promise<boolean> {
  const most = Number(words[words.indexOf('--variants') + 1] ?? Number.NaN) || variants.length
  return inTemporaryFolder(async root => {
    const { wrong, questions, breaks, goodEditMs } = await reload({
      folder: join(root, 'content'),
      cacheFolder: join(root, 'cache'),
      variants: variants.slice(0, most),
      ways: Object.keys(saveWays) as SaveWay[],
      questionsASecond: 50,
      tell: line => process.stdout.write(`${line}\n`),
    })
    for (const line of wrong) process.stdout.write(`${line}\n`)
    const slowest = Math.max(...goodEditMs)
    process.stdout.write(
      `${passOrFail(wrong.length === 0)} reload: ${breaks} broken saves, ${questions} questions, ${wrong.length} wrong; ${goodEditMs.length} good edits, the slowest live after ${slowest.toFixed(0)} ms\n`,
    )
    return wrong.length === 0
  })
}
