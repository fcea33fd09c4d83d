import { StoreFout } from '../fout/store-fout.ts'
import { bytesOf } from './hex.ts'
import { parseArray } from './parse-array.ts'

type Parse = (text: string) => unknown

const whole: Parse = (text) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new StoreFout('opslag.getal')
  return value
}

/** '2026-01-02 03:04:05.6+00' (the session is in UTC) → '2026-01-02T03:04:05.6Z'. */
const instant: Parse = (text) => text.replace(' ', 'T').replace(/\+00$/, 'Z')

/** Per element type: its oid, the oid of its array, how its text is read (PostgreSQL catalogue pg_type). */
const TYPES: readonly (readonly [oid: number, array: number, parse: Parse])[] = [
  [16, 1000, (text) => text === 't'], // bool
  [17, 1001, bytesOf], // bytea
  [20, 1016, whole], // int8
  [21, 1005, whole], // int2
  [23, 1007, whole], // int4
  [25, 1009, (text) => text], // text
  [26, 1028, whole], // oid
  [114, 199, (text) => JSON.parse(text)], // json
  [700, 1021, Number], // float4
  [701, 1022, Number], // float8
  [1042, 1014, (text) => text], // char(n)
  [1043, 1015, (text) => text], // varchar
  [1082, 1182, (text) => text], // date
  [1083, 1183, (text) => text], // time
  [1114, 1115, (text) => text.replace(' ', 'T')], // timestamp
  [1184, 1185, instant], // timestamptz
  [1700, 1231, (text) => text], // numeric
  [2950, 2951, (text) => text], // uuid
  [3802, 3807, (text) => JSON.parse(text)], // jsonb
]

/** How a value of each type is read, by oid; a type that is not here stays text. */
export const PARSERS: ReadonlyMap<number, Parse> = new Map(
  TYPES.flatMap(([oid, array, parse]): [number, Parse][] => [
    [oid, parse],
    [array, (text) => parseArray(text, parse)],
  ]),
)
