import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { DeskError } from '../../../src/errors.js'
import type { Line } from './engine.js'
import { parseLines } from './parse-lines.js'
import { outOfScope, type Task } from './task.js'

const isTraining = (name: string) => /^train(-.*)?\.tsv$/.test(name)

/**
 * The tasks of a folder: itself where it holds test.tsv, else those of its folders that do. A task's training files (train.tsv,
 * train-*.tsv) are learnt from one by one; `only` names those wanted. Throws INPUT_INVALID with file and line.
 */
export function readTasks(folder: string, only: readonly string[]): readonly Task[] {
  const folders = taskFolders(folder)
  const tasks = folders.map(one => readTask(one, only)).filter(({ training }) => training.length > 0)
  if (tasks.length === 0) throw new DeskError('INPUT_INVALID', `No folder in ${folder} holds ${only.join(' or ')}.`)
  return tasks
}

function taskFolders(folder: string): readonly string[] {
  if (!isFolder(folder)) {
    throw new DeskError('INPUT_INVALID', `${folder} is no folder. Name one that holds train.tsv and test.tsv, or folders of that kind.`)
  }
  if (looksLikeTask(folder)) return [folder]
  const inside = readdirSync(folder)
    .sort()
    .map(name => join(folder, name))
    .filter(path => isFolder(path) && looksLikeTask(path))
  if (inside.length > 0) return inside
  throw new DeskError('INPUT_INVALID', `${folder} holds no task: neither it nor a folder in it has train.tsv and test.tsv.`)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Half a task is taken for one too, so that what is missing is said and not passed over. */
function looksLikeTask(folder: string): boolean {
  return readdirSync(folder).some(name => name === 'test.tsv' || isTraining(name))
}

function readTask(folder: string, only: readonly string[]): Task {
  const training = readdirSync(folder)
    .filter(isTraining)
    .sort((a, b) => a.length - b.length || a.localeCompare(b))
  if (training.length === 0) throw new DeskError('INPUT_INVALID', `${folder} holds no train.tsv or train-*.tsv. Add what to learn from.`)
  if (!existsSync(join(folder, 'test.tsv'))) throw new DeskError('INPUT_INVALID', `${folder} holds no test.tsv. Add what to measure on.`)
  const wanted = training.filter(name => only.length === 0 || only.includes(name))
  return {
    name: basename(folder),
    training: wanted.map(name => ({ name, lines: readTraining(join(folder, name)) })),
    validation: existsSync(join(folder, 'val.tsv')) ? read(join(folder, 'val.tsv')) : null,
    test: read(join(folder, 'test.tsv')),
    refusals: new Set([outOfScope]),
  }
}

function readTraining(file: string): readonly Line[] {
  const lines = read(file)
  if (lines.every(({ label }) => label === outOfScope))
    throw new DeskError('INPUT_INVALID', `${file}:1: every line is out of scope. Add some with labels.`)
  return lines
}

function read(file: string): readonly Line[] {
  return parseLines(readFileSync(file), file)
}
