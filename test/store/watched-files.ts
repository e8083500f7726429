import { type Files, nodeFiles, type OpenFile } from '../../src/store/files.js'

export type Call = Exclude<keyof Files, 'listMarked' | 'readPart'> | 'write' | 'sync' | 'close'

/** Asked before every call; throws to make the call fail, returns 'skip' for a layer that only says it did it. */
export type Watch = (call: Call, path: string, other?: string) => 'skip' | undefined | Promise<'skip' | undefined>

/** The disk, with somebody watching. */
export function watchedFiles(watch: Watch, disk: Files = nodeFiles): Files {
  return {
    async create(path) {
      await watch('create', path)
      return watchedFile(path, await disk.create(path), watch)
    },
    async append(path) {
      await watch('append', path)
      const { file, size } = await disk.append(path)
      return { file: watchedFile(path, file, watch), size }
    },
    readPart: async (path, from, length) => {
      await watch('read', path)
      return disk.readPart(path, from, length)
    },
    keep: async (path, as) => {
      await watch('keep', path, as)
      return disk.keep(path, as)
    },
    rename: async (from, to) => unless(await watch('rename', from, to), () => disk.rename(from, to)),
    remove: async path => unless(await watch('remove', path), () => disk.remove(path)),
    makeFolder: async path => {
      await watch('makeFolder', path)
      return disk.makeFolder(path)
    },
    syncFolder: async path => unless(await watch('syncFolder', path), () => disk.syncFolder(path)),
    read: async path => {
      await watch('read', path)
      return disk.read(path)
    },
    list: async path => {
      await watch('list', path)
      return disk.list(path)
    },
    listMarked: async path => {
      await watch('list', path)
      return disk.listMarked(path)
    },
  }
}

function watchedFile(path: string, file: OpenFile, watch: Watch): OpenFile {
  return {
    write: async content => unless(await watch('write', path, typeof content === 'string' ? content : ''), () => file.write(content)),
    sync: async () => unless(await watch('sync', path), () => file.sync()),
    async close() {
      // A close that fails has closed the file all the same (close(2)).
      await file.close()
      await watch('close', path)
    },
  }
}

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by a test`), { code })
}

async function unless(answer: 'skip' | undefined, work: () => Promise<void>): Promise<void> {
  if (answer !== 'skip') await work()
}
