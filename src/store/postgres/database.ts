import pg from 'pg'
import { stopped } from '../refusals.js'
import { placeOf } from './place-of.js'
import { isAway, isRefused, unreachable } from './trouble.js'

/** One statement: its text with $1, $2 … and what stands for them. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

export type Row = Readonly<Record<string, unknown>>

interface DatabaseOptions {
  /** As in `postgres://user:password@host:5432/name`; a secret. */
  readonly url: string
  /** Connections for the statements of this instance. */
  readonly most?: number
  /** Told of connections that broke; codes only. */
  readonly log?: (event: { readonly code: string; readonly connection: string }) => void
}

/** A statement that takes longer is given up: nothing here takes a hundredth of it, so the server or the way to it is in trouble. In ms. */
const statementMs = 5_000
const connectMs = 3_000

/** How every connection of this service is made. The client's own limit is for a server that is not heard from any more. */
export function connection(url: string): pg.ClientConfig {
  return {
    connectionString: url,
    application_name: 'counterfoil',
    connectionTimeoutMillis: connectMs,
    statement_timeout: statementMs,
    query_timeout: statementMs + 1_000,
    idle_in_transaction_session_timeout: 2 * statementMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  }
}

/** Whether the server says that somebody has ended the connection (admin_shutdown). */
function wasEnded(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '57P01'
}

/** The statements of one instance over a few connections, which are opened anew where they broke. */
export class Database {
  readonly #pool: pg.Pool
  readonly #underWay = new Set<Promise<unknown>>()
  readonly #where: string
  readonly #most: number
  #stopping: Promise<void> | null = null

  constructor({ url, most = 10, log = () => {} }: DatabaseOptions) {
    this.#where = placeOf(url)
    this.#most = most
    this.#pool = new pg.Pool({ ...connection(url), max: most, idleTimeoutMillis: 30_000 })
    const told = (error: Error & { code?: string }) => log({ code: error.code ?? error.name, connection: 'store' })
    // One that breaks while it is idle, or between two statements: the next statement gets another one.
    this.#pool.on('error', told)
    this.#pool.on('connect', client => client.on('error', () => {}))
  }

  /** See `placeOf`. */
  get where(): string {
    return this.#where
  }

  /**
   * Rows of a statement that can be repeated without harm: it is, once, where its connection turned out to be broken, and more often where the server
   * had ended it, since of many such each says so only when it is used.
   * Throws STORE_UNAVAILABLE where the server can't be reached, and what the server says otherwise.
   */
  async read(text: string, ...values: readonly unknown[]): Promise<readonly Row[]> {
    try {
      return await this.#repeated({ text, values }, this.#most)
    } catch (error) {
      throw isAway(error) || isRefused(error) ? unreachable(this.#where, error) : error
    }
  }

  async #repeated(statement: Statement, mostTimes: number): Promise<readonly Row[]> {
    return this.once(statement).catch((error: unknown) => {
      if (!isAway(error) || mostTimes === 0) throw error
      return this.#repeated(statement, wasEnded(error) ? mostTimes - 1 : 0)
    })
  }

  /** Rows of a statement that is made once; rejects as the driver does. */
  async once({ text, values }: Statement): Promise<readonly Row[]> {
    if (this.#stopping !== null) throw stopped()
    return this.#counted(this.#pool.query<Row>(text, [...values]).then(({ rows }) => rows))
  }

  /** Lets what is under way come to its end. */
  stop(): Promise<void> {
    this.#stopping ??= Promise.allSettled(this.#underWay).then(() => this.#pool.end())
    return this.#stopping
  }

  async #counted<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work)
    try {
      return await work
    } finally {
      this.#underWay.delete(work)
    }
  }
}
