import type { SpokenLanguage } from '../message.js'
import type { Folder } from './read-folder.js'

/** Where the authors' folders are: `root` holds faq/ and intents/. Problems name files relative to it. */
export interface ContentFolders {
  readonly root: string
}

/** The file of a language's concepts, within its folder of entries. */
export const conceptsFile = 'concepts.txt'

/** The file of what only sounds like an entry, beside them. */
export const lookAlikesFile = 'look-alikes.txt'

/** The files of what is said when a form's values are read back, beside the intents: to file them, and all else. */
export const readBackFiles = { agrees: 'read-back-agrees.txt', other: 'read-back-other.txt' } as const

/** The file of addresses that answers may lead to, within the folder of English entries: they are the same in every language. */
export const linksFile = 'links.txt'

/** The file of support's hours and targets, beside the intents. It holds no words, so that no language has its own. */
export const hoursFile = 'support-hours.yaml'

/** What authors have written to be asked, in any language: within the folder of English entries, and never learnt from. */
export const testsFolder = 'faq/tests'

const markdown = ['.md', '.phrases.txt']
const yaml = ['.yaml', '.phrases.txt']

/** The folders of a language by what they hold. English stands where everything stood before there was another language. */
export function foldersOf(language: SpokenLanguage) {
  return language === 'en'
    ? { faq: 'faq', topics: 'faq/not-covered', intents: 'intents' }
    : { faq: 'faq/zh', topics: 'faq/zh/not-covered', intents: 'intents/zh' }
}

/** The same for reading: which files belong there. `translated`: whether the folders of a translation stand within those of English. */
export function foldersToRead(language: SpokenLanguage, translated: boolean): readonly Folder[] {
  const { faq, topics, intents } = foldersOf(language)
  const within = language === 'en' && translated ? ['zh'] : []
  const tests = language === 'en' ? ['tests'] : []
  return [
    {
      name: faq,
      endings: markdown,
      folders: ['not-covered', ...tests, ...within],
      others: language === 'en' ? [conceptsFile, lookAlikesFile, linksFile] : [conceptsFile, lookAlikesFile],
    },
    { name: topics, endings: markdown, folders: [], others: [] },
    { name: intents, endings: yaml, folders: within, others: [...Object.values(readBackFiles), ...(language === 'en' ? [hoursFile] : [])] },
  ]
}
