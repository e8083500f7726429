import { type FileHandle, open } from 'node:fs/promises'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { z } from 'zod'

// What is learnt is a few dozen large arrays of numbers, and little else. In the file they lie behind a tree without them, so that each is read into
// memory of its own: whoever reads the whole file first has all of it twice, and the allocator keeps much of that, in pieces, for as long as the process lives.

const kinds = { Int8Array, Uint8Array, Int32Array, Uint32Array, Float32Array, Float64Array } as const
type Numbers = InstanceType<(typeof kinds)[keyof typeof kinds]>

const Tree = z.object({
  /** The value, with null in the place of each array. */
  rest: z.unknown(),
  arrays: z.array(
    z.object({
      path: z.array(z.string()).min(1),
      kind: z.enum(Object.keys(kinds) as [keyof typeof kinds]),
      length: z.int().nonnegative(),
    }),
  ),
})

/** Checksum of all that follows, and the length of the tree in bytes. */
const headBytes = 8

/** The bytes of a file for a plain value with arrays of numbers in it, in this machine's order. Throws TypeError for what could not be read again: dates, maps, other arrays. */
export function layOut(value: object): Buffer {
  const found: { readonly path: readonly string[]; readonly numbers: Numbers }[] = []
  const rest = withoutArrays(value, [], found)
  const arrays = found.map(({ path, numbers }) => ({ path, kind: numbers.constructor.name, length: numbers.length }))
  const tree = serialize({ rest, arrays })
  const body = [tree, ...found.map(({ numbers }) => bytesOf(numbers))]
  const head = Buffer.alloc(headBytes)
  head.writeUInt32LE(tree.length, 4)
  head.writeUInt32LE(sumOf([head.subarray(4), ...body]), 0)
  return Buffer.concat([head, ...body])
}

/** What `layOut` made the file of; null where it is not there, damaged, or of another make. */
export async function readLaidOut(file: string): Promise<unknown> {
  const handle = await open(file).catch(() => null)
  if (!handle) return null
  try {
    return await readAll(handle)
  } catch {
    return null
  } finally {
    await handle.close()
  }
}

async function readAll(handle: FileHandle): Promise<unknown> {
  const { size } = await handle.stat()
  const head = await readInto(handle, Buffer.alloc(headBytes))
  const treeBytes = head.readUInt32LE(4)
  // A length that is damaged asks for no memory, and Node for none that it would die of.
  if (headBytes + treeBytes > size) return null
  const tree = await readInto(handle, Buffer.alloc(treeBytes))
  const { rest, arrays } = Tree.parse(deserialize(tree))
  const end = arrays.reduce((bytes, { kind, length }) => bytes + length * kinds[kind].BYTES_PER_ELEMENT, headBytes + treeBytes)
  if (end !== size) return null
  let sum = sumOf([head.subarray(4), tree])
  for (const { path, kind, length } of arrays) {
    const numbers = new kinds[kind](length)
    sum = sumOf([await readInto(handle, bytesOf(numbers))], sum)
    put(rest, path, numbers)
  }
  return sum === head.readUInt32LE(0) ? rest : null
}

/** Fills the bytes from where the file was read up to. Throws where it ends before. */
async function readInto<Bytes extends Uint8Array>(handle: FileHandle, bytes: Bytes): Promise<Bytes> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at)
    if (bytesRead === 0) throw new RangeError('The file ends too early.')
    at += bytesRead
  }
  return bytes
}

/** Of an empty part zlib would forget what came before. */
function sumOf(parts: readonly Uint8Array[], before = 0): number {
  return parts.reduce((sum, part) => (part.length > 0 ? crc32(part, sum) : sum), before)
}

function bytesOf({ buffer, byteOffset, byteLength }: Numbers): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function withoutArrays(value: unknown, path: readonly string[], found: { path: readonly string[]; numbers: Numbers }[]): unknown {
  if (value === null || typeof value !== 'object') return value
  if (ArrayBuffer.isView(value) && value.constructor.name in kinds) {
    found.push({ path, numbers: value as Numbers })
    return null
  }
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
    throw new TypeError(`${path.join('.')} is a ${value.constructor.name}, which a kept file can't hold. Make it plain data.`)
  }
  const parts = Object.entries(value).map(([key, part]) => [key, withoutArrays(part, [...path, key], found)] as const)
  return Array.isArray(value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}

function put(tree: unknown, path: readonly string[], numbers: Numbers): void {
  const holder = path.slice(0, -1).reduce((part, key) => (part as Record<string, unknown>)[key], tree) as Record<string, unknown>
  holder[path.at(-1) as string] = numbers
}
