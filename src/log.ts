import { destination, type Logger, pino } from 'pino'
import { DeskError } from './errors.js'

/** Lines of JSON on stderr: stdout belongs to what a command prints. Codes and ids only, never a customer's words, account, title or number. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>

export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent'): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ fd: 2, sync: true }))
}

/** An error for the log: a DeskError as it says itself, of a bug only what it is and where, since its message could hold a customer's words. */
export function traceOf(error: unknown): string {
  if (error instanceof DeskError) return `${error.code}: ${error.message}`
  if (!(error instanceof Error)) return typeof error
  return `${error.name} ${error.stack?.match(/^ {4}at .*$/m)?.[0].trim() ?? ''}`
}
