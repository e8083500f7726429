import type { Files } from '../../src/store/files.js'

/** A store that tries a failed fsync again and believes the second answer, as PostgreSQL did until 2018: the control of `disk-errors`. */
export function retryingSync(files: Files): Files {
  return {
    ...files,
    async create(path) {
      const file = await files.create(path)
      return { ...file, sync: () => file.sync().catch(() => file.sync()) }
    },
    syncFolder: path => files.syncFolder(path).catch(() => files.syncFolder(path)),
  }
}
