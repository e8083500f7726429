import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { smallKnowledge } from '../support/small-content.js'
import { soundDesk } from './desk-child.js'
import { recording } from './recorded.js'

describe('A desk process of the crash checks', () => {
  const newFolder = tempFolders()

  it('ends with whoever began it, although its outbox goes on looking for what is due', async () => {
    const folder = await newFolder()
    const recorded = join(folder, 'recorded.json')
    await writeFile(recorded, JSON.stringify(recording({ en: smallKnowledge, zh: null }).recorded()))
    const file = fileURLToPath(new URL('desk-process.js', import.meta.url))
    const slack = { apiUrl: 'http://127.0.0.1:9/', token: 'xoxb-1', triage: 'C1' }
    const options = JSON.stringify({ ...soundDesk, folder, recorded, slack })
    const child = spawn(process.execPath, [file, options], { stdio: ['pipe', 'pipe', 'inherit'] })
    const ended = once(child, 'close')
    await once(child.stdout, 'data')

    // As the system does when a process is killed that holds the other end.
    child.stdin.destroy()

    expect(await ended).to.deep.equal([0, null])
  })
})
