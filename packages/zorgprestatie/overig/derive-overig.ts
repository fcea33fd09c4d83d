import { type Minutes, minutes } from '@zorgketen/values'
import { findBeroep } from '../afleiden/uitvoerder.ts'
import { findRow } from '../afleiden/vind-rij.ts'
import type { Zoek } from '../afleiden/vindt.ts'
import { weiger } from '../afleiden/weiger.ts'
import type { Afleiding, Geweigerd } from '../consult/afleiding.ts'
import { endOf } from '../consult/eindtijd.ts'
import { ZPM_VANAF } from '../consult/zpm-vanaf.ts'
import type { OverigePrestatie } from '../prestatie/prestatie.ts'
import type { OverigeRegistratie } from '../registratie/overige-registratie.ts'
import { divideEuthanasie } from '../spelregels/divide-euthanasie.ts'
import { settingIndex } from '../stam/setting.ts'
import type { Stam } from '../stam/stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import { checkOverig } from './check-overig.ts'
import type { Overigomgeving } from './omgeving.ts'
import { type Soortregel, soortregelOp } from './soortregel.ts'

/** What the derivation of other prestaties needs of the reference data. */
export type Overigtarieven = Pick<Tarieven, 'beroep' | 'vind'>

/**
 * Derives one other prestatie (ZPM-09, ZPM-10, ZPM-13, ZPM-16, ZPM-17), or every reason why there is none. Where a kind
 * has a most for one patient, what fits within it is the prestatie and what lies above it is refused beside it.
 */
export function deriveOverig(
  registratie: OverigeRegistratie,
  stam: Stam,
  tarieven: Overigtarieven,
  omgeving: Overigomgeving,
): readonly Afleiding<OverigePrestatie>[] {
  const { datum, prestatiesoort } = registratie
  if (datum < ZPM_VANAF) return [weiger(registratie, 'datum.voor-zpm')]
  const regel = soortregelOp(prestatiesoort, datum)
  if (regel === null) return [weiger(registratie, 'overig.soort-geldt-niet', { soort: prestatiesoort })]

  const gebreken = [...checkOverig(registratie, regel, stam, omgeving)]
  const wie = findBeroep(registratie, registratie.zorgverlener, stam, tarieven)
  if (wie.soort === 'weigering') return [...gebreken, wie]
  if (gebreken.length > 0) return gebreken

  const ruimte = roomOf(registratie, regel, omgeving)
  if (ruimte.soort === 'weigering') return [ruimte]
  const { minuten, boven } = ruimte
  const gevonden = findRow(tarieven, registratie, questionOf(registratie, regel))
  if (gevonden.soort === 'weigering') return [gevonden, ...boven]
  const { rij } = gevonden
  const prestatie: OverigePrestatie = {
    soort: 'overig',
    id: registratie.id,
    registratie: registratie.id,
    patient: registratie.patient,
    stroom: registratie.stroom,
    datum,
    begintijd: registratie.begintijd,
    eindtijd: minuten === null ? null : endOf(registratie.begintijd, minuten),
    eenheid: registratie.eenheid,
    zorgverlener: registratie.zorgverlener,
    beroep: wie.beroep.beroep,
    codelijst: '071',
    code: rij.code,
    naam: rij.naam,
    tarief: rij.tariefCents,
    fictief: rij.fictief,
    prestatiesoort,
    minuten,
    opdrachtgever: regel.opdrachtgever ? registratie.opdrachtgever : null,
    label: regel.label,
  }
  return [{ soort: 'prestatie', prestatie }, ...boven]
}

/** The minutes that may be declared, and the refusal of what lies above the most for one patient (ZPM-33). */
function roomOf(
  registratie: OverigeRegistratie,
  { maximumMinuten: maximum }: Soortregel,
  omgeving: Overigomgeving,
): { readonly soort: 'ruimte'; readonly minuten: Minutes | null; readonly boven: readonly Geweigerd[] } | Geweigerd {
  const { minuten } = registratie
  if (maximum === null || minuten === null) return { soort: 'ruimte', minuten, boven: [] }
  const voor = omgeving.minutenVoor(registratie)
  if (voor === null) return weiger(registratie, 'euthanasie.stand-onbekend', { maximum })
  const { declarabel, over } = divideEuthanasie(minutes(voor), minuten, maximum)
  if (declarabel === 0) return weiger(registratie, 'euthanasie.maximum-bereikt', { maximum, voor })
  if (over === 0) return { soort: 'ruimte', minuten, boven: [] }
  const params = { maximum, voor, minuten, declarabel, boven: over }
  const boven = [weiger(registratie, 'euthanasie.deel-boven-maximum', params)]
  return { soort: 'ruimte', minuten: declarabel, boven }
}

/** What to look up. Facultative prestaties differ by agreement, so its code in the contract tells which. */
function questionOf(registratie: OverigeRegistratie, regel: Soortregel): Zoek {
  const soort = `overig:${registratie.prestatiesoort}`
  const { minuten, beveiligingsniveau, verzorgingsgraad, afspraak } = registratie
  if (regel.klassen !== null && regel.setting !== null) {
    const klasse = Math.max(...regel.klassen.filter((vanaf) => vanaf <= (minuten ?? 0)))
    return { soort, setting: settingIndex(regel.setting), minuten: klasse }
  }
  const variant =
    regel.niveaus !== null
      ? regel.niveaus[(beveiligingsniveau ?? 0) - 1]
      : regel.graad
        ? verzorgingsgraad
        : regel.afspraak
          ? afspraak
          : null
  return variant === null || variant === undefined ? { soort } : { soort, variant }
}
