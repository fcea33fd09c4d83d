import { basename, join } from 'node:path'
import type { Bevinding } from '@zorgketen/messages'
import type { Melding, NietBeoordeeld } from '@zorgketen/rules'
import {
  checkAtGate,
  checkReturnAtGate,
  type Gekeurd,
  type Oordeelgereedschap,
  type openGate,
} from '@zorgketen/usecases'
import { MAX_HEEL, MAX_STROOM, teGroot } from '../bestand/grootte.ts'
import { Onbruikbaar } from '../bestand/onbruikbaar.ts'
import { Ontvangst } from '../bestand/ontvangst.ts'
import { schrijf } from '../bestand/schrijf.ts'
import { type Gelezen, leesStukken } from '../bestand/stukken.ts'

type Poort = ReturnType<typeof openGate>

/** What the gate said of one file, of either kind of message. */
export interface Keuring {
  readonly uitslag: Gekeurd['uitslag']['uitslag']
  readonly structuur: readonly Bevinding[]
  readonly meldingen: readonly Melding[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
  /** File of the answer. */
  readonly retour: string | null
}

/** Namespace of the answer (GDS802); everything else is read as a declaration. */
const RETOUR = 'declaratiebericht574'
const KOP = 4096

interface Stroom {
  readonly retour: boolean
  readonly stukken: Iterable<Uint8Array>
}

/** Opens a message and looks at its head; the pieces can be gone through once. */
export function openStroom(bestand: string, gelezen: Gelezen): Stroom {
  const stukken = leesStukken(bestand, MAX_STROOM, gelezen)
  const eerste = stukken.next().value ?? new Uint8Array()
  const kop = new TextDecoder('latin1').decode(eerste.subarray(0, KOP))
  return { retour: kop.includes(RETOUR), stukken: achterElkaar(eerste, stukken) }
}

function* achterElkaar(eerste: Uint8Array, rest: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield eerste
  yield* rest
}

interface Bureau {
  readonly poort: Poort
  /** Folder of what is kept. */
  readonly uit: string
  readonly gereedschap: Oordeelgereedschap
  readonly gelezen: Gelezen
}

/** Keeps the message, the answer and the receipt beside each other, so that the decision can be done over. */
export function checkDeclaratie(
  bestand: string,
  stukken: Iterable<Uint8Array>,
  { poort, uit, gereedschap, gelezen }: Bureau,
): Keuring {
  const bericht = basename(bestand).replace(/(\.gds80[12])?\.xml$/, '')
  const ontvangst = new Ontvangst(stukken, join(uit, `${bericht}.${process.pid}.deel`), gelezen)
  try {
    const { uitslag, retour, bewijs } = checkAtGate(poort, ontvangst.stukken, ontvangst.vingerafdruk, gereedschap)
    // References are unique per declarant only, and a gate hears from many.
    const declarant = uitslag.kop?.declaratieContext?.declarant?.zorgaanbiedercode ?? 'onbekend'
    const naam = join(uit, `${declarant}-${bericht}`)
    const antwoord = `${naam}.poort.gds802.xml`
    if (retour !== null) schrijf(antwoord, retour)
    if (bewijs !== null) {
      ontvangst.bewaar(`${naam}.poort.ontvangen.xml`)
      schrijf(`${naam}.poort.ontvangstbewijs.json`, `${JSON.stringify(bewijs, null, 2)}\n`)
    }
    return { ...uitslag, structuur: uitslag.structuur.bevindingen, retour: retour === null ? null : antwoord }
  } finally {
    ontvangst.laatVallen()
  }
}

/** Checks an answer of a payer; its records are in memory together. */
export function checkRetour(bestand: string, stukken: Iterable<Uint8Array>, poort: Poort): Keuring {
  const { bevindingen: structuur, uitslag } = checkReturnAtGate(poort, heel(bestand, stukken))
  const { meldingen, nietBeoordeeld } = uitslag ?? { meldingen: [], nietBeoordeeld: [] }
  const refused = meldingen.some(({ ernst }) => ernst === 'afkeur') ? 'geweigerd' : 'doorgezet'
  return { uitslag: uitslag === null ? 'onleesbaar' : refused, structuur, meldingen, nietBeoordeeld, retour: null }
}

function heel(bestand: string, stukken: Iterable<Uint8Array>): Uint8Array {
  const delen: Uint8Array[] = []
  let bytes = 0
  for (const stuk of stukken) {
    bytes += stuk.length
    if (bytes > MAX_HEEL) throw new Onbruikbaar([teGroot(bestand, null, MAX_HEEL)])
    delen.push(Uint8Array.from(stuk))
  }
  return Buffer.concat(delen)
}
