import type { Declaratieregel } from '@zorgketen/declaratie'
import type { Betaler, Uzovi } from '@zorgketen/values'
import type { Oordeelgereedschap } from '../stappen/judge.ts'
import { type Overnamebevinding, orderBevindingen } from './bevinding.ts'
import { isDebet, listLines } from './bronregel.ts'
import { checkRebuilt, type Verzonden } from './check-rebuilt.ts'
import type { Gelezen } from './gelezen.ts'
import { holdBack } from './hold-back.ts'
import { mapRegels } from './map-regels.ts'
import type { Naam, Overname, Overnameopdracht, Overnamestam } from './overname.ts'
import { joinPersons } from './person-keys.ts'
import { readFiles } from './read-files.ts'
import { rebuildContracten } from './rebuild-contracten.ts'
import { rebuildPatienten } from './rebuild-patienten.ts'
import { rebuildPlaatsingen } from './rebuild-plaatsingen.ts'
import { rebuildPrestaties } from './rebuild-prestaties.ts'
import { rebuildTrajecten } from './rebuild-trajecten.ts'
import { rebuildVerzekeringen } from './rebuild-verzekeringen.ts'
import { rebuildZorgverleners } from './rebuild-zorgverleners.ts'
import { type Nagespeeld, replay } from './replay.ts'

/**
 * Rebuilds, from the GDS801 and GDS802 files of an old system, what was sent to each payer and where each line stands,
 * with the patients, numbers, placements, professionals and contract numbers they name, so that crediting and correcting
 * work from the first day. The order of the files does not matter. What cannot be rebuilt is listed.
 */
export function takeOver(opdracht: Overnameopdracht, gereedschap: Oordeelgereedschap): Overname {
  const gelezen = readFiles(opdracht, gereedschap)
  const persoonVan = joinPersons(gelezen.declaraties.map(({ declaratie }) => declaratie))
  const gespeeld = replay(gelezen, persoonVan, gereedschap.hash)
  const { bestanden } = gespeeld
  const bevindingen: Overnamebevinding[] = [...gelezen.bevindingen, ...gespeeld.bevindingen]

  const ruw = listLines(gespeeld.dossiers, bestanden.keys())
  const { personen, patientVan, bevindingen: overPersonen } = rebuildPatienten(ruw, persoonVan, bestanden)
  bevindingen.push(...overPersonen)
  const dossiers = mapRegels(gespeeld.dossiers, (regel) => withPatient(regel, patientVan))

  const bronnen = listLines(dossiers, bestanden.keys())
  const debet = bronnen.filter(isDebet).filter(({ regel }) => regel.prestatie !== null)
  const zorgtrajecten = rebuildTrajecten(debet, opdracht.vandaag, bevindingen)
  const stamgegevens: Overnamestam = {
    declarant: declarantOf(opdracht, gelezen),
    patienten: personen.map((persoon) => {
      const { id, bsn, skn, geboortedatum, verwijzing, privacy } = persoon
      const verzekeringen = rebuildVerzekeringen(persoon, bevindingen)
      return { id, bsn, skn, geboortedatum, verzekeringen, verwijzing, privacy }
    }),
    zorgtrajecten,
    plaatsingen: rebuildPlaatsingen(debet, zorgtrajecten, opdracht.declarant, bevindingen),
    zorgverleners: rebuildZorgverleners(debet, bevindingen),
    contracten: rebuildContracten(debet, opdracht.declarant, bevindingen),
    betalers: betalersOf(gespeeld),
  }

  const teruggenomen = new Set(bronnen.flatMap(({ regel }) => (regel.soort === 'credit' ? [regel.gerelateerd] : [])))
  const { fictief } = opdracht
  const gebouwd = rebuildPrestaties(
    debet,
    { teruggenomen, zorgtrajecten, bestanden },
    { referentie: gereedschap.referentie, fictief },
    bevindingen,
  )
  const verzonden = new Map<string, Verzonden>()
  for (const { regel, betaler } of debet) verzonden.set(regel.prestatie ?? '', { regel, betaler })
  const proeven = checkRebuilt(stamgegevens, gebouwd, verzonden)
  const gehouden = holdBack(gebouwd, dossiers, proeven, gespeeld.vast, bestanden)
  return {
    stamgegevens,
    namen: namesByPatient(gelezen, patientVan),
    dossiers: gehouden.dossiers,
    prestaties: gehouden.prestaties,
    bevindingen: orderBevindingen([...bevindingen, ...gehouden.bevindingen]),
  }
}

/** Our own number of the patient in every line; a line that names nobody bills no prestatie we know. */
function withPatient(regel: Declaratieregel, patientVan: ReadonlyMap<string, string>): Declaratieregel {
  const id = patientVan.get(regel.referentie)
  return id === undefined ? { ...regel, prestatie: null } : { ...regel, verzekerde: { ...regel.verzekerde, id } }
}

/** Kind 1 (instelling) when no message says otherwise: then there are no messages to correct either. */
function declarantOf({ declarant }: Overnameopdracht, { declaraties }: Gelezen): Overnamestam['declarant'] {
  const laatste = declaraties.toSorted((a, b) => a.declaratie.verzenddatum - b.declaratie.verzenddatum).at(-1)
  return laatste?.declaratie.declarant ?? { agb: declarant, soort: '1' }
}

function betalersOf({ dossiers }: Nagespeeld): readonly Betaler[] {
  const per = new Map<Uzovi, Betaler>()
  for (const dossier of dossiers.values())
    for (const { betaler } of dossier.declaraties) per.set(betaler.uzovi, betaler)
  return [...per.keys()].sort().flatMap((uzovi) => per.get(uzovi) ?? [])
}

function namesByPatient({ declaraties }: Gelezen, patientVan: ReadonlyMap<string, string>): ReadonlyMap<string, Naam> {
  const namen = new Map<string, Naam>()
  const opDag = declaraties.toSorted((a, b) => a.declaratie.verzenddatum - b.declaratie.verzenddatum)
  for (const [referentie, naam] of opDag.flatMap((een) => [...een.namen])) {
    const patient = patientVan.get(referentie)
    if (patient !== undefined) namen.set(patient, naam)
  }
  return namen
}
