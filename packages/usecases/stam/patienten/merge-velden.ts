import { canonical } from '@zorgketen/rules'
import { formatDay, intersect, maskBsn, type Tekst } from '@zorgketen/values'
import type { PatientDocument, Verzekeringsperiode } from '../documenten/patient.ts'
import { VERZEKERINGEN } from '../perioden/reeksen.ts'
import { placeIn } from '../perioden/wijzig-reeks.ts'
import { toonPeriode } from '../registers/toon.ts'
import { toonNaam } from '../registers/toon-naam.ts'
import type { Samenvoegconflict, Samenvoegkeuzes, Samenvoegveld } from './samenvoeging.ts'

const NAMEN: Readonly<Record<Samenvoegveld, Tekst>> = {
  bsn: { nl: 'BSN', en: 'BSN' },
  skn: { nl: 'SKN', en: 'SKN' },
  geboortedatum: { nl: 'geboortedatum', en: 'birth date' },
  naam: { nl: 'naam', en: 'name' },
  privacy: { nl: 'privacyverklaring', en: 'privacy statement' },
  verzekeringen: { nl: 'verzekering', en: 'insurance' },
}

type Velden = Pick<PatientDocument, Samenvoegveld>

export interface Samengevoegdevelden {
  readonly velden: Velden
  readonly conflicten: readonly Samenvoegconflict[]
}

/** Joins two documents field by field: what one lacks comes from the other, what differs a person chooses. */
export function mergeVelden(a: PatientDocument, b: PatientDocument, keuzes: Samenvoegkeuzes): Samengevoegdevelden {
  const conflicten: Samenvoegconflict[] = []
  const kies = <W>(veld: Samenvoegveld, behouden: W, dubbel: W, toon: (waarde: W) => string): W => {
    const keuze = keuzes[veld]
    if (keuze === undefined) {
      conflicten.push({ veld, naam: NAMEN[veld], behouden: toon(behouden), dubbel: toon(dubbel) })
    }
    return keuze === 'dubbel' ? dubbel : behouden
  }
  const join = <W>(veld: Samenvoegveld, van: W | null, bij: W | null, toon: (waarde: W) => string): W | null => {
    if (bij === null || canonical(van) === canonical(bij)) return van
    return van === null ? bij : kies(veld, van, bij, toon)
  }
  const privacy = (waarde: boolean): string => (waarde ? 'ja' : 'nee')
  const velden: Velden = {
    bsn: join('bsn', a.bsn, b.bsn, maskBsn),
    skn: join('skn', a.skn, b.skn, (skn) => `${'*'.repeat(skn.length - 2)}${skn.slice(-2)}`),
    geboortedatum: join('geboortedatum', a.geboortedatum, b.geboortedatum, formatDay),
    naam: join('naam', a.naam, b.naam, toonNaam),
    privacy: a.privacy === b.privacy ? a.privacy : kies('privacy', a.privacy, b.privacy, privacy),
    verzekeringen: mergeVerzekeringen(a.verzekeringen, b.verzekeringen, (van, bij) =>
      kies('verzekeringen', van, bij, toonRijen),
    ),
  }
  return { velden, conflicten }
}

type Rijen = readonly Verzekeringsperiode[]

/** Every day that either has stays insured; where they name different payers on one day `kies` says whose counts. */
function mergeVerzekeringen(a: Rijen, b: Rijen, kies: (a: Rijen, b: Rijen) => Rijen): Rijen {
  const strijdig = a.some((een) => b.some((ander) => contradict(een, ander)))
  const winnaar = strijdig ? kies(a, b) : a
  return winnaar.reduce((rijen, rij) => placeIn(VERZEKERINGEN, rijen, rij), winnaar === a ? b : a)
}

const contradict = (a: Verzekeringsperiode, b: Verzekeringsperiode): boolean =>
  a.betaler !== b.betaler && VERZEKERINGEN.groep(a) === VERZEKERINGEN.groep(b) && intersect(a.geldig, b.geldig) !== null

const toonRijen = (rijen: Rijen): string =>
  rijen.map(({ betaler, geldig }) => `${betaler} ${toonPeriode(geldig)}`).join('; ')
