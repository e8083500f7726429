import { projectRoot } from '../../../src/config.js'
import { loadContent } from '../../../src/content/load.js'
import type { Content } from '../../../src/understanding/knowledge.js'
import { type Messages, readMessages } from '../../eval/read-messages.js'
import { faqTask } from './faq-task.js'
import { measure } from './measure.js'
import { measureVariants } from './measure-variants.js'
import { type Options, type Part, readOptions } from './options.js'
import { measureProduct } from './product.js'
import { productTable } from './product-table.js'
import { type Row, rowOf } from './row.js'
import { table } from './table.js'
import { outOfScope, type Task } from './task.js'
import { readTasks } from './task-folders.js'
import { ablation, learningCurve, type Subject } from './variant.js'
import { variantTable } from './variant-table.js'

/**
 * This engine and those that users would pick instead: accuracy and speed on the FAQ and on any folder of labelled messages, a table a
 * task; then what the product itself takes from a message to a decision; then what each kind of evidence and more phrasings buy.
 * `options.ts` lists the options.
 */
export async function benchUnderstanding(words: readonly string[]): Promise<void> {
  const options = readOptions(words)
  const { tasks, messages, content, studied } = await readAll(options)
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
  const study = async (part: Part, title: string, subjects: readonly Subject[]) => {
    if (!studied || !options.parts.has(part)) return null
    const rows = await measureVariants(content, subjects, studied, line => tell(`${part}, ${line}`))
    show(variantTable(title, rows, { faq: studied.faq.length, oos: studied.oos.length }))
    return rows
  }
  const bought = await study('ablation', 'What each kind of evidence buys', ablation(content))
  const curve = await study('curve', 'What more phrasings bring', learningCurve(content))
  if (options.json) process.stdout.write(`${JSON.stringify({ tasks: compared, product, ablation: bought, curve })}\n`)
}

interface Inputs {
  readonly content: Content
  readonly tasks: readonly Task[]
  /** What the product hears; null where it is not measured. */
  readonly messages: readonly string[] | null
  /** What variants of the engine hear; null where none is studied. */
  readonly studied: Messages | null
}

/** All of it before the first minute is spent, so that a bad line is told at once. */
async function readAll({ data, faq, train, parts }: Options): Promise<Inputs> {
  const fromData = data !== null && parts.has('data') ? readTasks(data, train) : []
  const content = (await loadContent({ root: projectRoot })).en
  const ofFaq = faqTask(content, faq)
  return {
    content,
    tasks: parts.has('faq') ? [ofFaq, ...fromData] : fromData,
    messages: parts.has('product') ? ofFaq.test.map(({ text }) => text) : null,
    studied: parts.has('ablation') || parts.has('curve') ? readMessages(faq) : null,
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
      const order = {
        engine,
        lines: training.lines,
        refusals: task.refusals,
        validation: texts(task.validation ?? []),
        test: texts(task.test),
      }
      rows.push(rowOf(engine, training, task, await measure(order, limit)))
    }
  }
  return rows
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}
