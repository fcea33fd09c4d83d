import type { FeitPrestatie } from '../feiten/feiten.ts'
import type { Stamgegevens } from '../land/stamgegevens.ts'
import type { Agenda } from './agenda.ts'
import type { Bouwbron } from './basis.ts'
import type { Behandelaar, Bouw, Contact, Werkplek } from './bouw.ts'
import { type Clientbron, maakGgzPatient, maakGgzTraject } from './client.ts'
import { type Afspraken, leverbaar, maakContract } from './contract.ts'
import { verdeel } from './verdeel.ts'
import { type Stroomspec, vulAgenda } from './vul-agenda.ts'

/** A ggz provider so far: people and units stand, patients and contacts come. */
export interface GgzSpec {
  readonly soort: Bouw['soort']
  readonly stam: Stamgegevens
  readonly agenda: Agenda
  readonly behandelaars: readonly Behandelaar[]
  readonly werkplekken: readonly Werkplek[]
  readonly planningTelt: (datum: string) => boolean
  readonly aantal: number
  /** Insurers with whom there is a contract; the others are declared to at the maximum tariff. */
  readonly gecontracteerd: readonly string[]
  /** Per cent of the patients who change insurer in mid-month. */
  readonly wissel: number
}

/** Fills the master data of a ggz provider with patients, trajectories and contracts, and makes their contacts. */
export function vulGgz(bron: Bouwbron, spec: GgzSpec): Bouw {
  const { toeval, raster, boek, verzekeraars } = bron
  const { stam, behandelaars, werkplekken } = spec
  const rijen = leverbaar(boek, werkplekken, behandelaars)
  const afspraken = spec.gecontracteerd.map((betaler) => maakZorgcontract(bron, stam.declarant.agb, betaler, rijen))
  const perBetaler = new Map(afspraken.map((a) => [a.contract.betaler, a.tarieven]))
  const stroom: Stroomspec = {
    ...{ boek, agenda: spec.agenda, werkplekken, behandelaars, planningTelt: spec.planningTelt, metBegintijd: 90 },
    bedrag: (betaler, rij) => perBetaler.get(betaler)?.get(rij.code) ?? rij.tariefCents,
  }
  const clientbron: Clientbron = { toeval, nummers: bron.nummers, raster, behandelaars }
  const contacten: Contact[] = []
  verdeel(toeval, spec.aantal).forEach((aantal, i) => {
    const patient = maakGgzPatient(clientbron, `p${String(i + 1).padStart(3, '0')}`, verzekeraars, spec.wissel)
    const traject = maakGgzTraject(clientbron, patient.id)
    stam.patienten.push(patient)
    stam.zorgtrajecten.push(traject)
    const client = { patient, traject, aantal, werkplek: toeval.kies(werkplekken) }
    contacten.push(...vulAgenda(toeval, stroom, client, contacten.length + 1))
  })
  stam.contracten.push(...afspraken.map((a) => a.contract))
  stam.betalers.push(...verzekeraars.map((uzovi) => ({ uzovi, rol: 'zorgverzekeraar' as const })))
  return {
    ...{
      soort: spec.soort,
      stam,
      contacten,
      behandelaars,
      werkplekken,
      agenda: spec.agenda.bezet,
      bedrag: stroom.bedrag,
    },
    bijBetaler: { contracten: stam.contracten, plaatsingen: [], indicaties: [], ingekocht: false },
  }
}

function maakZorgcontract(
  { toeval, raster }: Bouwbron,
  declarant: string,
  betaler: string,
  rijen: readonly FeitPrestatie[],
): Afspraken {
  const nummer = `ZV-${betaler}-${toeval.getal(1000, 9999)}`
  const geldig = { van: raster.dag(-60), tot: raster.dag(raster.aantal + 200) }
  return maakContract(toeval, { nummer, declarant, betaler, geldig, bovenMaximum: true }, rijen)
}
