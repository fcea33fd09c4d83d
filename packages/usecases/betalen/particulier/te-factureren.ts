import type { ParticuliereFactuur } from '@zorgketen/betaling'
import { type Cents, contains, type EpochDay, formatUzovi, type Maand, type Tekst } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import type { Actor } from '../../opslag/actor.ts'
import type { NietGevraagd } from '../../opslag/dossierkast.ts'
import type { Kast } from '../../opslag/opslag.ts'
import type { Deel, Pagina } from '../../opslag/pagina.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import type { ContractDocument } from '../../stam/documenten/overeenkomst.ts'
import type { PatientDocument } from '../../stam/documenten/patient.ts'
import { foldTekst, zoektekst } from '../../stam/registers/zoektekst.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { billedToPeople } from './gefactureerd.ts'
import { nameAs, nameOf } from './naam.ts'
import { asNietBasispakket } from './niet-basispakket.ts'

/** Care of a month that no payer was asked for. `voorstel`: why the patient pays, as far as we can tell; cents. */
export interface TeFacturerenRegel {
  readonly prestatie: Prestatie
  readonly zorgverlener: string
  readonly voorstel: 'ongecontracteerd' | null
  readonly waarom: Tekst
  /** Maximum tariff when billed as it is, and as niet-basispakketzorg; null: not known on that day. */
  readonly maximum: Cents
  readonly maximumBuitenPakket: Cents | null
}

export interface TeFacturerenPatient {
  readonly patient: string
  readonly naam: string
  readonly regels: readonly TeFacturerenRegel[]
}

/** What was charged the last time: term in days, own tariff for a no-show in cents. */
interface VorigeKeer {
  readonly vorigeTermijn: number | null
  readonly noShowTarief: Cents | null
}

/** A patient with the ids of what no payer was asked for; `nodig`: of these, what no contract and insurance covers. */
interface Kandidaat {
  readonly patient: PatientDocument
  readonly naam: string
  readonly zoek: string
  readonly alle: readonly string[]
  readonly nodig: readonly string[]
}

/** What can be billed to people of a month: who and how much; the care itself is read for the patients of a page. */
export interface Factureerlijst extends VorigeKeer {
  readonly kandidaten: readonly Kandidaat[]
  readonly stam: Stam
}

/**
 * `toon` 'nodig': care without a contract or insurance; 'alle': also what normally belongs on a claim. `zoek`: words in
 * the name or number of the patient. `pagina`: of patients, in order of name.
 */
export interface TeFacturerenVraag {
  readonly toon: 'nodig' | 'alle'
  readonly zoek: string
  readonly pagina: Pagina
}

export type TeFacturerenBlad = VorigeKeer & Deel<TeFacturerenPatient>

/** Reads who can be billed for a month. Nobody waits for it. */
export const openFactureerlijst = (plek: Werkplek, actor: Actor, maand: Maand): Promise<Factureerlijst> =>
  plek.opslag.readLoosely(actor, async (kast) => {
    const stam = await readStam(kast)
    const gefactureerd = await billedToPeople(kast)
    const over = (await kast.dossiers.nietGevraagd(maand, 'ggz')).filter(
      ({ prestatie }) => !gefactureerd.has(prestatie),
    )
    const perPatient = Map.groupBy(over, ({ patient }) => patient)
    const kandidaten = (await readRegister(kast, 'patient')).flatMap((patient) => {
      const eigen = perPatient.get(patient.id)
      return eigen === undefined ? [] : [toKandidaat(stam, patient, eigen)]
    })
    return {
      stam,
      kandidaten: kandidaten.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')),
      ...(await lastTime(kast)),
    }
  })

/** The patients of a page with their lines. */
export async function pageTeFactureren(
  plek: Werkplek,
  actor: Actor,
  { kandidaten, stam, vorigeTermijn, noShowTarief }: Factureerlijst,
  { toon, zoek, pagina: { vanaf, aantal } }: TeFacturerenVraag,
): Promise<TeFacturerenBlad> {
  const woorden = foldTekst(zoek).split(' ')
  const passend = kandidaten.filter(
    (kandidaat) => kandidaat[toon].length > 0 && woorden.every((woord) => kandidaat.zoek.includes(woord)),
  )
  const blad = passend.slice(vanaf, vanaf + aantal)
  const ids = blad.flatMap((kandidaat) => kandidaat[toon])
  const prestaties = await plek.opslag.read(actor, (kast) => kast.prestaties.metIds(ids))
  const perPatient = Map.groupBy(prestaties, ({ patient }) => patient)
  const rijen = blad.map(({ patient, naam }) => ({
    patient: patient.id,
    naam,
    regels: (perPatient.get(patient.id) ?? []).map((een) => toRegel(plek, stam, patient, een)),
  }))
  return { rijen, totaal: passend.length, vorigeTermijn, noShowTarief }
}

interface Stam {
  readonly zorgverleners: ReadonlyMap<string, string>
  readonly contracten: readonly ContractDocument[]
}

async function readStam(kast: Kast): Promise<Stam> {
  const zorgverleners = await readRegister(kast, 'zorgverlener')
  return {
    zorgverleners: new Map(zorgverleners.map(({ id, naam }) => [id, nameAs(naam)])),
    contracten: await readRegister(kast, 'contract'),
  }
}

function toKandidaat(stam: Stam, patient: PatientDocument, eigen: readonly NietGevraagd[]): Kandidaat {
  const naam = nameOf(patient)
  const gedekt = new Map<EpochDay, boolean>()
  for (const { datum } of eigen) gedekt.set(datum, gedekt.get(datum) ?? coverOn(stam, patient, datum).gecontracteerd)
  return {
    patient,
    naam,
    zoek: zoektekst(patient.id, naam),
    alle: eigen.map(({ prestatie }) => prestatie),
    nodig: eigen.filter(({ datum }) => !gedekt.get(datum)).map(({ prestatie }) => prestatie),
  }
}

/** The insurers of a patient on a day, and whether one of them has a contract with the organisation then. */
function coverOn({ contracten }: Stam, { verzekeringen }: PatientDocument, dag: EpochDay) {
  const verzekeraars = verzekeringen.filter(({ geldig }) => contains(geldig, dag)).map((v) => v.betaler)
  const gecontracteerd = verzekeraars.some((uzovi) =>
    contracten.some(({ betaler, geldig }) => betaler === uzovi && contains(geldig, dag)),
  )
  return { verzekeraars, gecontracteerd }
}

function toRegel(plek: Werkplek, stam: Stam, patient: PatientDocument, prestatie: Prestatie): TeFacturerenRegel {
  const { verzekeraars, gecontracteerd } = coverOn(stam, patient, prestatie.datum)
  const namen = verzekeraars.map(formatUzovi).join(', ')
  return {
    prestatie,
    zorgverlener: stam.zorgverleners.get(prestatie.zorgverlener ?? '') ?? prestatie.zorgverlener ?? '',
    voorstel: verzekeraars.length > 0 && !gecontracteerd ? 'ongecontracteerd' : null,
    waarom: reasonOf(namen, gecontracteerd),
    maximum: prestatie.tarief,
    maximumBuitenPakket: asNietBasispakket(plek.gereedschap.referentie, prestatie)?.tarief ?? null,
  }
}

function reasonOf(namen: string, gecontracteerd: boolean): Tekst {
  if (namen === '') return { nl: 'Geen verzekering bekend op die dag.', en: 'No insurance known on that day.' }
  if (gecontracteerd) {
    return {
      nl: `Contract met verzekeraar ${namen}: hoort normaal op de declaratie.`,
      en: `Contract with insurer ${namen}: normally belongs on the claim.`,
    }
  }
  return { nl: `Geen contract met verzekeraar ${namen}.`, en: `No contract with insurer ${namen}.` }
}

async function lastTime(kast: Kast): Promise<VorigeKeer> {
  const facturen = (await kast.betalingen.facturen(null))
    .map(({ inhoud }) => inhoud as ParticuliereFactuur)
    .toSorted((a, b) => a.dag - b.dag)
  const laatste = facturen.at(-1)
  const noShow = facturen.flatMap(({ regels }) => regels).findLast(({ reden }) => reden === 'no-show')
  return {
    vorigeTermijn: laatste === undefined ? null : laatste.vervaldag - laatste.dag,
    noShowTarief: noShow?.bedrag ?? null,
  }
}
