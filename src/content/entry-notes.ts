import type { PlacedText } from './phrases-file.js'

/** What an entry's file says to its authors rather than to customers, and where it says what. */
export interface EntryNotes {
  readonly file: string
  readonly questionLine: number
  /** Its answers as they stand in the file, each with its first line. */
  readonly texts: readonly PlacedText[]
  /** By the name of a setting, its line. */
  readonly settingLines: ReadonlyMap<string, number>
  /** Who answers for the entry; null where nobody is named. */
  readonly owner: string | null
  /** By when somebody must look at it again; null where it is not said. */
  readonly reviewBy: string | null
}
