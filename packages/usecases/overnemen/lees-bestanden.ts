import type { Kast } from '../opslag/opslag.ts'
import type { Overnamebestand } from '../overname/overname.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { type Berichtkop, readKop } from './berichtkop.ts'
import type { Eerder } from './eerder.ts'
import type { Overnameinvoer } from './invoer.ts'
import type { Overnamepunt } from './overnamepunt.ts'
import { STAPPEN } from './stappen.ts'

/** A file that counts in this take-over. `kop` null: it is no message that could be read. */
export interface Gegevenbestand extends Overnamebestand {
  readonly kop: Berichtkop | null
  /** `nieuw`: given now for the first time; `bekend`: given again; `eerder`: taken over before and read again. */
  readonly herkomst: 'nieuw' | 'bekend' | 'eerder'
}

interface Bestanden {
  readonly bestanden: readonly Gegevenbestand[]
  readonly punten: readonly Overnamepunt[]
}

/**
 * The files that were given, together with all that were taken over before: a take-over is always over the whole, so
 * that a file that comes later fits in. Messages of this house are left out.
 */
export async function gatherFiles(
  { vingerafdruk: hash, gereedschap, voortgang }: Werkplek,
  kast: Kast,
  gegeven: readonly Overnameinvoer[],
  { overgenomen, eigen }: Eerder,
): Promise<Bestanden> {
  const bekend = new Set(overgenomen.map(({ vingerafdruk }) => vingerafdruk))
  const punten: Overnamepunt[] = []
  const bestanden: Gegevenbestand[] = []
  const totaal = gegeven.length + overgenomen.length
  for (const [n, { naam, bytes }] of gegeven.entries()) {
    await voortgang(STAPPEN.lezen, n, totaal)
    const vingerafdruk = hash(bytes)
    if (eigen.has(vingerafdruk)) {
      punten.push({ ...EIGEN, bestand: naam })
      continue
    }
    const herkomst = bekend.has(vingerafdruk) ? 'bekend' : 'nieuw'
    bestanden.push({ naam, bytes, vingerafdruk, herkomst, kop: readKop(bytes, gereedschap.berichten) })
  }
  const nu = new Set(bestanden.map(({ vingerafdruk }) => vingerafdruk))
  for (const [n, rij] of overgenomen.entries()) {
    if (nu.has(rij.vingerafdruk)) continue
    await voortgang(STAPPEN.lezen, gegeven.length + n, totaal)
    const bytes = await kast.berichten.inhoud(rij.id)
    const kop = readKop(bytes, gereedschap.berichten)
    const naam = `${rij.referentie}.${rij.soort}.xml`
    bestanden.push({ naam, bytes, vingerafdruk: rij.vingerafdruk, kop, herkomst: 'eerder' })
  }
  return { bestanden, punten }
}

const EIGEN: Omit<Overnamepunt, 'bestand'> = {
  ...{ code: 'bestand.eigen', ernst: 'ter informatie', regel: null, referentie: null },
  wat: {
    nl: 'Dit bestand is hier zelf verzonden of ontvangen; het hoort niet bij de overname.',
    en: 'This file was sent or received here itself; it is no part of the take-over.',
  },
  doe: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
}
