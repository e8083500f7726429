import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../src/config.js'
import { schemaFiles, schemaFolder } from './schemas.js'

const folder = join(projectRoot, schemaFolder)
await mkdir(folder, { recursive: true })
for (const [file, text] of schemaFiles()) await writeFile(join(folder, file), text)
