import { type Files, nodeFiles } from '../../src/store/files.js'

/** The disk of a store that deletes what it can't read, as some do: the control of the check that nothing is deleted. */
export const deletingQuarantine: Files = {
  ...nodeFiles,
  rename: (from, to) => (to.includes('quarantine') ? nodeFiles.remove(from) : nodeFiles.rename(from, to)),
}
