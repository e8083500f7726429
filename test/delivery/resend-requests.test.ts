import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { leaveRequest, type ResendRequest, takeRequests } from '../../src/delivery/resend-requests.js'
import { tempFolders } from '../store/temp-folders.js'
import { until } from '../support/until.js'

describe('what an operator asks of the running service', () => {
  const newFolder = tempFolders()

  /** A service that takes requests up, and what it was asked and told. */
  function serve(folder: string, resend: (which: ResendRequest['resend']) => Promise<number> = async () => 2) {
    const [asked, told]: [unknown[], unknown[]] = [[], []]
    const taking = takeRequests({
      folder,
      resend: which => {
        asked.push(which)
        return resend(which)
      },
      onTaken: ({ resent }, error) => told.push(error instanceof Error ? error.message : resent),
      lookEveryMs: 5,
    })
    return { asked, told, stop: taking.stop }
  }

  it('is taken up once and goes', async () => {
    const folder = await newFolder()
    const service = serve(folder)

    const request = await leaveRequest(folder, { resend: ['0123456789ab'] })

    await until(request.isTaken)
    await service.stop()
    expect([service.asked, service.told]).to.deep.equal([[['0123456789ab']], [2]])
  })

  it('waits for a service that is not there yet', async () => {
    const folder = await newFolder()
    const request = await leaveRequest(folder, { resend: 'all' })
    expect(await request.isTaken()).to.equal(false)

    const service = serve(folder)

    await until(request.isTaken)
    await service.stop()
    expect(service.asked).to.deep.equal(['all'])
  })

  it('stays where it could not be carried out, and is tried again', async () => {
    const folder = await newFolder()
    let isFull = true
    const service = serve(folder, async () => {
      if (isFull) throw new Error('no space left')
      return 1
    })
    const request = await leaveRequest(folder, { resend: 'all' })
    await until(() => service.told.includes('no space left'))
    isFull = false

    await until(request.isTaken)
    await service.stop()
    expect(service.told.at(-1)).to.equal(1)
  })

  it('is told of once while it can not be carried out, and so is a folder that can not be read', async () => {
    const [folder, other] = [await newFolder(), await newFolder()]
    let tries = 0
    const service = serve(folder, async () => {
      tries++
      throw new Error('no space left')
    })
    await leaveRequest(folder, { resend: 'all' })
    await writeFile(join(other, 'requests'), 'no folder')
    const without = serve(other)

    await until(() => tries > 3)
    await until(() => without.told.length > 0)
    await Promise.all([service.stop(), without.stop()])

    expect(service.told).to.deep.equal(['no space left'])
    expect(without.told).to.have.length(1)
    expect(without.told[0]).to.include('ENOTDIR')
  })

  it('that nobody can read is removed and told of, and other files are left alone', async () => {
    const folder = await newFolder()
    await mkdir(join(folder, 'requests'))
    const bad = ['{"resend":"everything"}', '{"resend":["../../etc"]}', '{"resend":"all","__proto__":{}}', 'x'.repeat(100_000), '']
    for (const [at, text] of bad.entries()) await writeFile(join(folder, 'requests', `000000000000000${at}.json`), text)
    await writeFile(join(folder, 'requests', 'notes.txt'), 'mine')

    const service = serve(folder)

    await until(() => service.told.length === bad.length)
    await service.stop()
    expect([service.asked, await readdir(join(folder, 'requests'))]).to.deep.equal([[], ['notes.txt']])
  })
})
