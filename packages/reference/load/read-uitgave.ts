import { readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { formatDay } from '@zorgketen/values'
import { type Laag, parseUitgave, ReferentieFout, type Uitgave } from '../index.ts'

const MAX_BYTES = 50_000_000

/** Reads one file and checks that its folders and name say the same as its header. Throws ReferentieFout. */
export function readUitgave(map: string, pad: string, laag: Laag): Uitgave {
  const vol = join(map, pad)
  const bytes = statSync(vol).size
  if (bytes > MAX_BYTES) {
    throw new ReferentieFout(pad, '', null, {
      nl: `het bestand telt ${bytes} bytes; hooguit ${MAX_BYTES} mag.`,
      en: `the file has ${bytes} bytes; at most ${MAX_BYTES} are allowed.`,
    })
  }
  const uitgave = parseUitgave(readFileSync(vol, 'utf8'), pad, laag)
  const { onderwerp, geldigVanaf, uitgave: naam } = uitgave.kop
  const verwacht = [onderwerp, formatDay(geldigVanaf), `${naam}${extname(pad)}`].join('/')
  if (verwacht !== pad) {
    throw new ReferentieFout(pad, 'kop', null, {
      nl: `volgens de kop heet dit bestand ${verwacht}, niet ${basename(pad)} op deze plek.`,
      en: `by its header this file is ${verwacht}, not ${basename(pad)} in this place.`,
    })
  }
  return uitgave
}
