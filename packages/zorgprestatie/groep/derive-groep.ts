import type { BeroepRij, PrestatieRijMetTarief } from '@zorgketen/reference'
import { type Minutes, minutes } from '@zorgketen/values'
import { findBeroep } from '../afleiden/uitvoerder.ts'
import { findRow } from '../afleiden/vind-rij.ts'
import { weiger } from '../afleiden/weiger.ts'
import type { Afleiding } from '../consult/afleiding.ts'
import { endOf } from '../consult/eindtijd.ts'
import type { Groepsprestatie } from '../prestatie/prestatie.ts'
import type { Stroom } from '../registratie/consultregistratie.ts'
import type { Groepssessie } from '../registratie/groepssessie.ts'
import type { Stam } from '../stam/stam.ts'
import type { Tarieven } from '../tarieven/tarieven.ts'
import { checkSessie } from './check-sessie.ts'
import { countUnits } from './count-units.ts'
import { countedTime } from './counted-time.ts'
import { type Groepsregel, groepsregelOp } from './groepsregel.ts'
import { type Eenheidsvak, unitsOf, wasThere } from './presence.ts'

/** What the derivation of a group needs of the reference data. */
export type Groepstarieven = Pick<Tarieven, 'beroep' | 'vind'>

/** Smallest group, and the size that stands for itself and everything above it (ZPM-07). */
const KLEINSTE = 2
const GROOTSTE = 10

/** Who was there in one unit: the size, and each patient to be billed with its stream. */
interface Bezetting {
  readonly vak: Eenheidsvak
  readonly aanwezig: number
  readonly teFactureren: ReadonlyMap<string, Stroom>
}

/**
 * Derives the units of a group session: one for each professional, patient and unit of time (ZPM-07; zpm.md §2.1).
 * The size counts the patients present at any moment of the unit, of every stream; only ggz and fz are billed. A
 * relative without a zorgvraag of its own stands under the patient's key and so counts once with that patient. A group
 * has no setting and takes no toeslag. What is unknown (a remainder of 15-minute units) is refused beside what is known.
 */
export function deriveGroep(
  sessie: Groepssessie,
  stam: Stam,
  tarieven: Groepstarieven,
  regelOp: (dag: Groepssessie['datum']) => Groepsregel | null = groepsregelOp,
): readonly Afleiding<Groepsprestatie>[] {
  const regel = regelOp(sessie.datum)
  if (regel === null) return [weiger(sessie, 'datum.voor-zpm')]
  const gebreken = checkSessie(sessie)
  if (gebreken.length > 0) return gebreken
  if (sessie.directeMinuten === 0) return [weiger(sessie, 'tijd.geen-directe')]

  const uit: Afleiding<Groepsprestatie>[] = []
  const { minuten } = countedTime(sessie, stam, regel)
  const { aantal, rest, oordeel } = countUnits(minuten, regel)
  const eenheid = regel.eenheidMinuten
  if (oordeel === 'onbekend') uit.push(weiger(sessie, 'groep.rest-onbekend', { aantal, eenheid, rest }))
  else if (aantal === 0) uit.push(weiger(sessie, 'groep.te-kort', { minuten, eenheid }))

  const bezettingen: Bezetting[] = []
  for (const vak of unitsOf(aantal, eenheid, minuten)) {
    const bezetting = bezettingOf(sessie, vak)
    if (bezetting.aanwezig >= KLEINSTE) bezettingen.push(bezetting)
    else uit.push(weiger(sessie, 'groep.te-klein', { volgnummer: vak.volgnummer, aanwezig: bezetting.aanwezig }))
  }
  for (const zorgverlener of new Set(sessie.zorgverleners.map((een) => een.zorgverlener))) {
    uit.push(...unitsBy(zorgverlener, bezettingen, sessie, stam, tarieven, regel))
  }
  if (uit.length > 0) return uit
  const erWas = bezettingen.some(({ vak }) => sessie.zorgverleners.some((een) => wasThere(een, vak, sessie)))
  return [weiger(sessie, erWas ? 'groep.geen-ggz-fz' : 'groep.geen-zorgverlener')]
}

/** A patient who comes, leaves and comes back stands in more rows and is one patient. */
function bezettingOf(sessie: Groepssessie, vak: Eenheidsvak): Bezetting {
  const aanwezig = new Set<string>()
  const teFactureren = new Map<string, Stroom>()
  for (const deelnemer of sessie.deelnemers) {
    if (!wasThere(deelnemer, vak, sessie)) continue
    aanwezig.add(deelnemer.patient)
    if (deelnemer.stroom !== 'anders') teFactureren.set(deelnemer.patient, deelnemer.stroom)
  }
  return { vak, aanwezig: aanwezig.size, teFactureren }
}

function unitsBy(
  zorgverlener: string,
  bezettingen: readonly Bezetting[],
  sessie: Groepssessie,
  stam: Stam,
  tarieven: Groepstarieven,
  regel: Groepsregel,
): readonly Afleiding<Groepsprestatie>[] {
  const rijen = sessie.zorgverleners.filter((een) => een.zorgverlener === zorgverlener)
  const eigen = bezettingen.filter(
    ({ vak, teFactureren }) => teFactureren.size > 0 && rijen.some((rij) => wasThere(rij, vak, sessie)),
  )
  if (eigen.length === 0) return []
  const wie = findBeroep(sessie, zorgverlener, stam, tarieven)
  if (wie.soort === 'weigering') return [wie]

  const perGrootte = new Map<number, ReturnType<typeof findRow>>()
  const uit: Afleiding<Groepsprestatie>[] = []
  for (const { vak, aanwezig, teFactureren } of eigen) {
    const groepsgrootte = Math.min(aanwezig, GROOTSTE)
    const bekend = perGrootte.get(groepsgrootte)
    const gevonden =
      bekend ??
      findRow(tarieven, sessie, {
        soort: 'groepsconsult',
        categorieIndex: wie.beroep.categorieIndex,
        minuten: regel.eenheidMinuten,
        groepsgrootte,
      })
    perGrootte.set(groepsgrootte, gevonden)
    if (gevonden.soort === 'weigering') {
      // said once for each size, not once for each patient and unit
      if (bekend === undefined) uit.push(gevonden)
      continue
    }
    for (const [patient, stroom] of teFactureren) {
      const prestatie = makeUnit({
        sessie,
        vak,
        patient,
        stroom,
        zorgverlener,
        beroep: wie.beroep,
        groepsgrootte,
        rij: gevonden.rij,
        eenheidMinuten: regel.eenheidMinuten,
      })
      uit.push({ soort: 'prestatie', prestatie })
    }
  }
  return uit
}

interface Eenheidsgegevens {
  readonly sessie: Groepssessie
  readonly vak: Eenheidsvak
  readonly patient: string
  readonly stroom: Stroom
  readonly zorgverlener: string
  readonly beroep: BeroepRij
  readonly groepsgrootte: number
  readonly rij: PrestatieRijMetTarief
  readonly eenheidMinuten: number
}

function makeUnit(gegevens: Eenheidsgegevens): Groepsprestatie {
  const { sessie, vak, patient, stroom, zorgverlener, beroep, groepsgrootte, rij, eenheidMinuten } = gegevens
  return {
    soort: 'groepsconsult',
    id: [sessie.id, zorgverlener, patient, vak.volgnummer].join('~'),
    registratie: sessie.id,
    patient,
    stroom,
    datum: sessie.datum,
    begintijd: endOf(sessie.begintijd, minutes(vak.van)),
    eindtijd: endOf(sessie.begintijd, vak.tot as Minutes),
    eenheid: sessie.eenheid,
    zorgverlener,
    beroep: beroep.beroep,
    categorieIndex: beroep.categorieIndex,
    groepsgrootte,
    eenheidMinuten,
    volgnummer: vak.volgnummer,
    codelijst: '071',
    code: rij.code,
    naam: rij.naam,
    tarief: rij.tariefCents,
    fictief: rij.fictief,
  }
}
