import { faq } from '../../src/commands/faq.js'
import { processConfig } from '../../src/config.js'
import { DeskError } from '../../src/errors.js'

// The commands of authors as a process of its own, without the sentence model, which takes longer to load than they take themselves.
const tell = (line: string) => process.stderr.write(`${line}\n`)
process.exitCode = await faq
  .run(process.argv.slice(3), {
    lines: (async function* () {})(),
    print: line => process.stdout.write(`${line}\n`),
    tell,
    config: () => Object.assign(processConfig(), { reading: 'words' }),
    knowledge: () => Promise.reject(new Error('no command of authors that is asked here hears messages')),
  })
  .catch((error: unknown) => {
    tell(error instanceof DeskError ? error.code : String(error))
    return 1
  })
