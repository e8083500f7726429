import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { tickets } from '../../../src/commands/tickets.js'
import { openCopyFiles } from '../../../src/store/copy-files.js'
import { documentPath } from '../../../src/store/document.js'
import { openLowdbStore } from '../../../src/store/lowdb-store.js'
import { sampleConversation, sampleDay, sampleReference, sampleTicket } from '../../store/samples.js'
import { tempFolders } from '../../store/temp-folders.js'
import { samplePdf } from '../../support/sample-copies.js'
import { run } from '../run.js'

const settingsOf = (folder: string) => ({ DATA_FOLDER: folder, WEB_SECRET: 'the secret of this service, for 32' })

describe('tickets export and import', () => {
  const newFolder = tempFolders()

  /** A folder with two conversations, one of them saved three times and with a copy. */
  async function folderWithTwo() {
    const folder = await newFolder()
    const store = await openLowdbStore({ folder })
    const one = await store.save(
      sampleConversation('one', [sampleTicket(sampleReference(1)), sampleTicket(sampleReference(2))], '发票\u2028"lost"'),
    )
    await store.save(await store.save(one))
    await store.save(sampleConversation('two', [sampleTicket(sampleReference(3))]))
    const copies = await openCopyFiles(folder, settingsOf(folder).WEB_SECRET)
    const of = { conversation: 'one', reference: sampleReference(1), name: 'scan.pdf', by: 'Bea' }
    const kept = await copies.keep(samplePdf(), of, sampleDay)
    if (kept.kind === 'refused') throw new Error('the sample was refused')
    await store.stop()
    return { folder, id: kept.copy.id }
  }

  const exported = async (folder: string) => (await run(tickets, ['export'], { settings: settingsOf(folder) })).printed
  const imported = (folder: string, lines: readonly string[], ...words: readonly string[]) =>
    run(tickets, ['import', ...words], { settings: settingsOf(folder), lines })

  async function contents(folder: string, id: string) {
    const store = await openLowdbStore({ folder })
    const copies = await openCopyFiles(folder, settingsOf(folder).WEB_SECRET)
    const copy = await copies.find(copies.tokenOf(id))
    const found = {
      conversations: await Promise.all(['one', 'two'].map(name => store.load(name))),
      tickets: await store.listTickets(),
      copy,
      bytes: copy && Buffer.from(await copies.read(copy)).toString('hex'),
    }
    await store.stop()
    return found
  }

  it('round-trip everything: versions, tickets, and the copies that agents gave', async () => {
    const [{ folder, id }, other] = [await folderWithTwo(), await newFolder()]

    const lines = await exported(folder)
    const { code, told } = await imported(other, lines)

    expect([code, told]).to.deep.equal([0, ['2 conversations and 1 copies imported.']])
    const found = await contents(other, id)
    expect(found).to.deep.equal(await contents(folder, id))
    expect([found.conversations[0]?.version, found.tickets.length, found.copy?.name]).to.deep.equal([3, 3, 'scan.pdf'])
    expect((await exported(other)).toSorted()).to.deep.equal(lines.toSorted())
  })

  it('read beside a running service', async () => {
    const { folder } = await folderWithTwo()
    const service = await openLowdbStore({ folder })

    const { code, printed } = await run(tickets, ['export'], { settings: settingsOf(folder) })

    expect([code, printed.length]).to.deep.equal([0, 2 + 1 + 1])
    await service.stop()
  })

  it('go on where they were cut off, and say that the file was not whole', async () => {
    const [{ folder, id }, other] = [await folderWithTwo(), await newFolder()]
    const lines = await exported(folder)

    const cut = await imported(other, lines.slice(0, 2))
    const again = await imported(other, lines)

    expect([cut.code, cut.told[0]]).to.deep.equal([
      1,
      'The file is not whole: it was cut off, or lines are missing. Export anew, and import again.',
    ])
    expect(again.told).to.deep.equal(['0 conversations and 1 copies imported, 2 were there already.'])
    expect(await contents(other, id)).to.deep.equal(await contents(folder, id))
  })

  it('leave what is there with other content, and a reference with its owner, and take the rest', async () => {
    const [{ folder }, other] = [await folderWithTwo(), await newFolder()]
    const store = await openLowdbStore({ folder: other })
    const mine = await store.save(sampleConversation('one', [], 'other words'))
    const third = await store.save(sampleConversation('three', [sampleTicket(sampleReference(3))]))
    await store.stop()

    const { code, told } = await imported(other, await exported(folder))

    expect(code).to.equal(1)
    expect(told.filter(line => /^line \d: conversation one is there with other content/.test(line))).to.have.length(1)
    expect(told.filter(line => line.includes(`${sampleReference(3)} is another conversation's ticket`))).to.have.length(1)
    expect(told.at(-1)).to.equal('0 conversations and 1 copies imported, 2 refused.')
    const after = await openLowdbStore({ folder: other })
    expect([await after.load('one'), await after.load('three'), await after.load('two')]).to.deep.equal([mine, third, null])
    await after.stop()
  })

  for (const [title, damage, why] of [
    ['is no JSON', (line: string) => line.slice(0, -3), 'line 2: it is not JSON'],
    ['misses a field', (line: string) => line.replace('"startedAt"', '"begunAt"'), 'conversation.startedAt: invalid_type'],
    [
      'has a field of another version',
      (line: string) => line.replace('"version":', '"mood":"good","version":'),
      'conversation: unrecognized_keys',
    ],
    ['is of no kind', (line: string) => line.replace('"kind":"conversation"', '"kind":"__proto__"'), 'kind: invalid_union'],
  ] as const)
    it(`name a line that ${title}, never its words, and take the others`, async () => {
      const [{ folder }, other] = [await folderWithTwo(), await newFolder()]
      const lines = await exported(folder)

      const { code, told } = await imported(other, [lines[0] ?? '', damage(lines[1] ?? ''), ...lines.slice(2)])

      expect(code).to.equal(1)
      expect(told[0])
        .to.match(/^line 2: /)
        .and.include(why)
      expect(told.join('\n')).not.to.include('lost').and.not.to.include('发票')
      expect(told.at(-1)).to.equal('1 conversations and 1 copies imported, 1 refused.')
    })

  it('refuse a copy whose bytes have changed', async () => {
    const [{ folder }, other] = [await folderWithTwo(), await newFolder()]
    const lines = (await exported(folder)).map(line => line.replace('"content":"JVBER', '"content":"AAAAA'))

    expect((await imported(other, lines)).told[0]).to.equal('line 3: the content of the copy is not what was kept.')
  })

  it('refuse, like erasing, where STORE_URL names another place, and where a word is none of theirs', async () => {
    const settings = { ...settingsOf(await newFolder()), STORE_URL: 'postgres://127.0.0.1:1/none' }

    for (const words of [['export'], ['import'], ['erase', 'INV-7K3F9Q']]) {
      const [what] = words
      const { code, told } = await run(tickets, words, { settings })
      expect([code, told[0]]).to.deep.equal([
        2,
        `"tickets ${what}" is for conversations in the data folder, and STORE_URL is set. Use PostgreSQL's own tools, such as pg_dump.`,
      ])
    }
    expect((await run(tickets, ['export', 'all.jsonl'], { settings: settingsOf(await newFolder()) })).code).to.equal(2)
  })

  it('change nothing with --check', async () => {
    const [{ folder }, other] = [await folderWithTwo(), await newFolder()]

    const { told } = await imported(other, await exported(folder), '--check')

    expect(told).to.deep.equal(['2 conversations and 1 copies can be imported.'])
    expect((await run(tickets, ['export'], { settings: settingsOf(folder) })).code).to.equal(0)
    const store = await openLowdbStore({ folder: other })
    expect((await store.size()).conversations).to.equal(0)
    await store.stop()
  })

  it('leave out what is damaged, and say so', async () => {
    const { folder } = await folderWithTwo()
    await writeFile(documentPath(folder, 'two'), 'broken')

    const { code, printed, told } = await run(tickets, ['export'], { settings: settingsOf(folder) })

    expect([code, printed.length]).to.deep.equal([1, 1 + 1 + 1])
    expect(told[0]).to.include('left out, it is not JSON')
  })

  it('are not needed for a backup: a copy of the folder opens as it was', async () => {
    const [{ folder, id }, parent] = [await folderWithTwo(), await newFolder()]
    const before = await contents(folder, id)

    await cp(folder, join(parent, 'data'), { recursive: true })

    expect(await contents(join(parent, 'data'), id)).to.deep.equal(before)
  })
})
