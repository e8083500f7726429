import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/config.js'
import { conversationsPage } from './conversations-page.js'
import { readGroups } from './read-scripts.js'

/** `npm run conversations`: writes docs/conversations.md anew from the conversations that are tested. */
const file = join(projectRoot, 'docs', 'conversations.md')
writeFileSync(file, `${conversationsPage(readGroups())}\n`)
process.stderr.write(`Wrote ${file}.\n`)
