/** What would be refused, and where: "blocks.2.text.text". */
export interface Problem {
  readonly at: string
  readonly what: string
}

export type Check = (value: unknown, at: string) => readonly Problem[]

function is(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A property of whatever it is, or undefined. */
export function nested(value: unknown, name: string): unknown {
  return is(value) ? value[name] : undefined
}

/** An object with these properties and no others. */
export function record(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  const known = new Map(Object.entries({ ...required, ...optional }))
  return (value, at) => {
    if (!is(value)) return [{ at, what: 'is no object' }]
    return [
      ...Object.keys(required).flatMap(name => (value[name] === undefined ? [{ at: `${at}.${name}`, what: 'is missing' }] : [])),
      ...Object.entries(value).flatMap(([name, part]) => {
        const check = known.get(name)
        if (!check) return [{ at: `${at}.${name}`, what: 'is not known' }]
        return part === undefined ? [] : check(part, `${at}.${name}`)
      }),
    ]
  }
}

/** Objects told apart by their type. */
export function either(types: Readonly<Record<string, Check>>): Check {
  const known = new Map(Object.entries(types))
  return (value, at) => known.get(String(nested(value, 'type')))?.(value, at) ?? [{ at: `${at}.type`, what: 'is not known here' }]
}

export function list(least: number, most: number, each: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return [{ at, what: 'is no list' }]
    const length = value.length < least || value.length > most ? [{ at, what: `has ${value.length} of ${least} to ${most}` }] : []
    return [...length, ...value.flatMap((one, index) => each(one, `${at}.${index}`))]
  }
}

/** Lengths in UTF-16 units, which are never fewer than what Slack counts. */
export function string(least: number, most: number): Check {
  return (value, at) => {
    if (typeof value !== 'string') return [{ at, what: 'is no text' }]
    return value.length < least || value.length > most ? [{ at, what: `has ${value.length} characters of ${least} to ${most}` }] : []
  }
}

export function number(least: number, most: number): Check {
  return (value, at) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? [] : [{ at, what: `is not from ${least} to ${most}` }]
}

export function oneOf(...allowed: readonly string[]): Check {
  return (value, at) => (allowed.includes(String(value)) ? [] : [{ at, what: `is none of ${allowed.join(', ')}` }])
}

export function same(type: 'boolean'): Check {
  return (value, at) => (typeof value === type ? [] : [{ at, what: `is no ${type}` }])
}

/** Both. */
export function fits(first: Check, second: Check): Check {
  return (value, at) => [...first(value, at), ...second(value, at)]
}

/** No two of a list have the same property; those without it don't count. */
export function unique(name: string): Check {
  return (value, at) => {
    const all = Array.isArray(value) ? value.map(one => nested(one, name)).filter(one => one !== undefined) : []
    return all.flatMap((one, index) => (all.indexOf(one) < index ? [{ at, what: `has ${name} "${String(one)}" twice` }] : []))
  }
}
