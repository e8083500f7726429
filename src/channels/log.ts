/** Where a channel writes what an operator must see: codes and ids, never a customer's words. A pino logger is one. */
export interface Log {
  info(about: object, what: string): void
  warn(about: object, what: string): void
  error(about: object, what: string): void
}
