import { projectRoot } from '../../../src/config.js'
import { loadContent } from '../../../src/content/load.js'
import { faqTask } from './faq-task.js'
import { measure } from './measure.js'
import { type Options, readOptions } from './options.js'
import { measureProduct } from './product.js'
import { productTable } from './product-table.js'
import { type Row, rowOf } from './row.js'
import { table } from './table.js'
import { outOfScope, type Task } from './task.js'
import { readTasks } from './task-folders.js'

/**
 * This engine and those that users would pick instead: accuracy and speed on the FAQ and on any folder of labelled messages, a table a
 * task; then what the product itself takes from a message to a decision. `options.ts` lists the options.
 */
export async function benchUnderstanding(words: readonly string[]): Promise<void> {
  const options = readOptions(words)
  const { tasks, messages } = await readAll(options)
  const show = (text: string) => {
    if (!options.json) process.stdout.write(`${text}\n`)
  }
  const compared: { task: string; rows: readonly Row[] }[] = []
  for (const task of tasks) {
    const rows = await compare(task, options)
    compared.push({ task: task.name, rows })
    show(table(task, rows))
  }
  const product = messages ? await measureProduct(messages, tell) : null
  if (product) show(productTable(product))
  if (options.json) process.stdout.write(`${JSON.stringify({ tasks: compared, product })}\n`)
}

/** All of it before the first minute is spent, so that a bad line is told at once. */
async function readAll({ data, faq, train, parts }: Options): Promise<{ tasks: readonly Task[]; messages: readonly string[] | null }> {
  const fromData = data !== null && parts.has('data') ? readTasks(data, train) : []
  const ofFaq = faqTask((await loadContent({ root: projectRoot })).en, faq)
  return {
    tasks: parts.has('faq') ? [ofFaq, ...fromData] : fromData,
    messages: parts.has('product') ? ofFaq.test.map(({ text }) => text) : null,
  }
}

async function compare(task: Task, { engines, limit }: Options): Promise<readonly Row[]> {
  const texts = (lines: Task['test']) => lines.map(({ text }) => text)
  const rows: Row[] = []
  for (const training of task.training) {
    const known = new Set([outOfScope, ...training.lines.map(({ label }) => label)])
    const strange = task.test.filter(({ label }) => !known.has(label)).length
    if (strange > 0) tell(`${task.name}: ${strange} test messages have labels that ${training.name} never shows; nobody can know those.`)
    for (const engine of engines) {
      tell(`${task.name}, ${training.name}: ${engine} …`)
      const order = { engine, lines: training.lines, validation: texts(task.validation ?? []), test: texts(task.test) }
      rows.push(rowOf(engine, training, task, await measure(order, limit)))
    }
  }
  return rows
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
