import { readFileSync } from 'node:fs'
import { openGereedschap } from '../bestand/gereedschap.ts'

// Reads a message into memory whole, as a program that does not stream would: what the memory of check is held against.
const { berichten } = openGereedschap({ voortgang: () => undefined })
const { bericht } = berichten.declaratie.read(readFileSync(process.argv[2] ?? ''))
process.stdout.write(`${bericht?.verzekerde.length}\n`)
