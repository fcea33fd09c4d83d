import type { ParticuliereFactuur } from '@zorgketen/betaling'
import { type Cents, contains, formatUzovi, type Maand, type Tekst } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import type { Actor } from '../../opslag/actor.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { readRegister } from '../../registreren/register-documenten.ts'
import type { ContractDocument } from '../../stam/documenten/overeenkomst.ts'
import type { PatientDocument } from '../../stam/documenten/patient.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { billedToPeople, claimedAtPayers } from './gefactureerd.ts'
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

/** What can be billed to people, and what was charged the last time: term in days, own tariff for a no-show in cents. */
export interface TeFacturerenMaand {
  readonly patienten: readonly TeFacturerenPatient[]
  readonly vorigeTermijn: number | null
  readonly noShowTarief: Cents | null
}

export const listTeFactureren = (plek: Werkplek, actor: Actor, maand: Maand): Promise<TeFacturerenMaand> =>
  plek.opslag.read(actor, async (kast) => {
    const [stam, weg] = [await readStam(kast), await gone(kast)]
    const prestaties = (await kast.prestaties.vanMaand(maand)).filter(
      ({ id, stroom }) => stroom === 'ggz' && !weg.has(id),
    )
    const groepen = Map.groupBy(prestaties, ({ patient }) => patient)
    const patienten = [...groepen].flatMap(([id, eigen]) => {
      const patient = stam.patienten.get(id)
      return patient === undefined
        ? []
        : [{ patient: id, naam: nameOf(patient), regels: eigen.map((een) => toRegel(plek, stam, patient, een)) }]
    })
    return { patienten: patienten.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')), ...(await lastTime(kast)) }
  })

interface Stam {
  readonly patienten: ReadonlyMap<string, PatientDocument>
  readonly zorgverleners: ReadonlyMap<string, string>
  readonly contracten: readonly ContractDocument[]
}

async function readStam(kast: Kast): Promise<Stam> {
  const zorgverleners = await readRegister(kast, 'zorgverlener')
  return {
    patienten: new Map((await readRegister(kast, 'patient')).map((patient) => [patient.id, patient])),
    zorgverleners: new Map(zorgverleners.map(({ id, naam }) => [id, nameAs(naam)])),
    contracten: await readRegister(kast, 'contract'),
  }
}

const gone = async (kast: Kast): Promise<ReadonlySet<string>> =>
  new Set([...(await billedToPeople(kast)), ...claimedAtPayers((await kast.dossiers.dossiers(null)).values())])

function toRegel(plek: Werkplek, stam: Stam, patient: PatientDocument, prestatie: Prestatie): TeFacturerenRegel {
  const { datum } = prestatie
  const verzekeraars = patient.verzekeringen.filter(({ geldig }) => contains(geldig, datum)).map((v) => v.betaler)
  const gecontracteerd = verzekeraars.some((uzovi) =>
    stam.contracten.some(({ betaler, geldig }) => betaler === uzovi && contains(geldig, datum)),
  )
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

async function lastTime(kast: Kast): Promise<Pick<TeFacturerenMaand, 'vorigeTermijn' | 'noShowTarief'>> {
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

interface Naam {
  readonly initialen: string
  readonly voorvoegsels: string | null
  readonly achternaam: string
}

/** A name as one writes it to a person: `A. van den Berg`. */
export const nameAs = ({ initialen, voorvoegsels, achternaam }: Naam): string =>
  [initialen, voorvoegsels, achternaam].filter((deel) => deel !== null && deel !== '').join(' ')

/** One without a name goes by the own patient number. */
export const nameOf = ({ id, naam }: PatientDocument): string => (naam === null ? id : nameAs(naam))
