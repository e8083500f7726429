import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { dimensions } from './dimensions.js'
import type { Encodes } from './encoder.js'
import { encoderVersion } from './encoder-version.js'
import type { Encoding } from './transformer.js'

const keyBytes = 32
const vectorBytes = 2 * dimensions * Float32Array.BYTES_PER_ELEMENT
/** A record: SHA-256 of version and text, `final` and `below` (float32, little-endian), CRC-32 of all before. */
const recordBytes = keyBytes + vectorBytes + 4

/** 200 MB. A file that has grown to it, over many edits of the training lines, is begun anew. */
const mostRecords = 50_000

/** Texts given to the encoder together, so that a customer's words never wait longer than about 0.2 s behind training lines. */
const batch = 32

/**
 * `encoder` with a memory on disk: a text that was encoded once is read from `file` (created where missing) from then on.
 * Records are only ever appended; a damaged or torn one is encoded again. Stopping it stops the encoder too.
 */
export async function cached(encoder: Encodes, file: string): Promise<Encodes> {
  const handle = await open(file, 'a+')
  try {
    return new VectorCache(encoder, handle, await placesOf(handle))
  } catch (error) {
    await handle.close()
    throw error
  }
}

class VectorCache implements Encodes {
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly encoder: Encodes,
    private readonly file: FileHandle,
    private readonly places: Map<string, number>,
  ) {}

  /** As the encoder's; one call after the other, so that two never append at the same place. */
  encode(texts: readonly string[]): Promise<readonly Encoding[]> {
    const turn = this.#last.then(() => this.#encode(texts))
    this.#last = turn.catch(() => {})
    return turn
  }

  async stop(): Promise<void> {
    await this.encoder.stop()
    await this.#last
    await this.file.close()
  }

  async #encode(texts: readonly string[]): Promise<readonly Encoding[]> {
    const found = new Map<string, Encoding>()
    for (const text of texts) {
      const kept = found.get(text) ?? this.#read(keyOf(text))
      if (kept) found.set(text, kept)
    }
    const missing = [...new Set(texts)].filter(text => !found.has(text))
    for (let first = 0; first < missing.length; first += batch) {
      const some = missing.slice(first, first + batch)
      const encodings = await this.encoder.encode(some)
      for (const [i, encoding] of encodings.entries()) found.set(some[i] ?? '', encoding)
      await this.#append(some.flatMap((text, i) => (encodings[i] ? [{ key: keyOf(text), encoding: encodings[i] }] : [])))
    }
    return texts.flatMap(text => found.get(text) ?? [])
  }

  /** Synchronous: 10 microseconds, where a turn of the event loop for each of thousands of lines would take most of a second. */
  #read(key: Buffer): Encoding | null {
    const place = this.places.get(key.toString('hex'))
    if (place === undefined) return null
    const record = Buffer.alloc(recordBytes)
    readSync(this.file.fd, record, 0, recordBytes, place)
    if (!key.equals(record.subarray(0, keyBytes)) || record.readUInt32LE(recordBytes - 4) !== checksum(record)) return null
    // A copy of its own, since float32 numbers must begin at a multiple of four.
    const numbers = new Float32Array(new Uint8Array(record.subarray(keyBytes, keyBytes + vectorBytes)).buffer)
    return { final: numbers.subarray(0, dimensions), below: numbers.subarray(dimensions) }
  }

  async #append(records: readonly { key: Buffer; encoding: Encoding }[]): Promise<void> {
    const { size } = await this.file.stat()
    const whole = size - (size % recordBytes)
    if (whole !== size) await this.file.truncate(whole)
    await this.file.appendFile(Buffer.concat(records.map(({ key, encoding }) => recordOf(key, encoding))))
    for (const [i, { key }] of records.entries()) this.places.set(key.toString('hex'), whole + i * recordBytes)
  }
}

/** Where each key's newest record lies. */
async function placesOf(file: FileHandle): Promise<Map<string, number>> {
  const places = new Map<string, number>()
  const { size } = await file.stat()
  if (size >= mostRecords * recordBytes) await file.truncate(0)
  else {
    const key = Buffer.alloc(keyBytes)
    for (let place = 0; place + recordBytes <= size; place += recordBytes) {
      readSync(file.fd, key, 0, keyBytes, place)
      places.set(key.toString('hex'), place)
    }
  }
  return places
}

function recordOf(key: Buffer, { final, below }: Encoding): Buffer {
  const record = Buffer.alloc(recordBytes)
  key.copy(record)
  for (const [i, vector] of [final, below].entries()) {
    Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).copy(record, keyBytes + i * vector.byteLength)
  }
  record.writeUInt32LE(checksum(record), recordBytes - 4)
  return record
}

function checksum(record: Buffer): number {
  return crc32(record.subarray(0, recordBytes - 4))
}

function keyOf(text: string): Buffer {
  return createHash('sha256').update(`${encoderVersion}\0${text}`).digest()
}
