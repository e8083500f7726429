import { destination, type Logger, pino } from 'pino'

/** Lines of JSON on stderr: stdout belongs to what a command prints. Codes and ids only, never a customer's words, account, title or number. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>

export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent'): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ fd: 2, sync: true }))
}
