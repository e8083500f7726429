import { isDeepStrictEqual } from 'node:util'

/** What a block breaks, and where: a JSON pointer as Slack's answers have it. */
export interface Problem {
  readonly at: string
  readonly message: string
}

/** Where blocks are shown: not every block may be shown everywhere. */
export type Surface = 'message' | 'modal' | 'home'

export type Check = (value: unknown, at: string, surface: Surface) => readonly Problem[]

export type Properties = Readonly<Record<string, Check>>

export function problem(at: string, message: string): readonly Problem[] {
  return [{ at, message }]
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An object with these properties and no others. */
export function object(required: Properties, optional: Properties = {}, also: Check = () => []): Check {
  return (value, at, surface) => {
    if (!isObject(value)) return problem(at, 'must be an object')
    const missing = Object.keys(required).filter(name => value[name] === undefined)
    const unknown = Object.keys(value).filter(name => !Object.hasOwn(required, name) && !Object.hasOwn(optional, name))
    const inside = Object.entries({ ...required, ...optional }).flatMap(([name, check]) =>
      value[name] === undefined ? [] : check(value[name], `${at}/${name}`, surface),
    )
    return [
      ...missing.map(name => ({ at, message: `missing required field: ${name}` })),
      ...unknown.map(name => ({ at: `${at}/${name}`, message: 'unexpected field' })),
      ...inside,
      ...(missing.length > 0 ? [] : also(value, at, surface)),
    ]
  }
}

/** Objects told apart by their `type`; a type that is not named is refused. */
export function byType(types: Properties): Check {
  return (value, at, surface) => {
    const type = isObject(value) ? value.type : undefined
    const check = typeof type === 'string' && Object.hasOwn(types, type) ? types[type] : undefined
    return check ? check(value, at, surface) : problem(`${at}/type`, `unsupported type: ${String(type)}`)
  }
}

/** Lengths are counted in UTF-16 units: never fewer than Slack counts. */
export function string(most: number, least = 1): Check {
  return (value, at) => {
    if (typeof value !== 'string') return problem(at, 'must be a string')
    if (value.length < least) return problem(at, `must be more than ${least - 1} characters`)
    return value.length > most ? problem(at, `must be less than ${most + 1} characters`) : []
  }
}

export function matching(pattern: RegExp, what: string): Check {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? [] : problem(at, `must be ${what}`))
}

export function oneOf(...allowed: readonly unknown[]): Check {
  return (value, at) => (allowed.includes(value) ? [] : problem(at, `must be one of: ${allowed.join(', ')}`))
}

export function integer(least: number, most: number): Check {
  return (value, at) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? [] : problem(at, `must be from ${least} to ${most}`)
}

export const boolean: Check = (value, at) => (typeof value === 'boolean' ? [] : problem(at, 'must be a boolean'))

export function list(each: Check, most: number, least = 1): Check {
  return (value, at, surface) => {
    if (!Array.isArray(value)) return problem(at, 'must be an array')
    if (value.length < least) return problem(at, `no fewer than ${least} items allowed`)
    if (value.length > most) return problem(at, `no more than ${most} items allowed`)
    return value.flatMap((item, index) => each(item, `${at}/${index}`, surface))
  }
}

/** Both checks hold. */
export function both(one: Check, other: Check): Check {
  return (value, at, surface) => [...one(value, at, surface), ...other(value, at, surface)]
}

/** The values that stand more than once. */
export function repeated(values: readonly unknown[]): readonly unknown[] {
  return values.filter((value, index) => values.findIndex(other => isDeepStrictEqual(other, value)) < index)
}
