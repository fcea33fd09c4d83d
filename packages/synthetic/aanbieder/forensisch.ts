import { DJI_UZOVI } from '@zorgketen/values'
import type { Stamgegevens } from '../land/stamgegevens.ts'
import { Agenda } from './agenda.ts'
import { type Bouwbron, leegStam } from './basis.ts'
import type { Behandelaar, Bouw, Contact, Werkplek } from './bouw.ts'
import { type Clientbron, maakFzPatient, maakFzTraject } from './client.ts'
import { leverbaar, maakContract } from './contract.ts'
import { maakTeam } from './team.ts'
import { verdeel } from './verdeel.ts'
import { type Stroomspec, vulAgenda } from './vul-agenda.ts'
import { maakWerkplekken } from './werkplek.ts'

interface FzSpec {
  readonly id: string
  readonly naam: string
  readonly aantal: number
  readonly categorieen: readonly number[]
  /** First day of the month on which the contract holds at DJI; 1 or less: long before. */
  readonly contractVanaf: number
  readonly ingekocht: boolean
}

/** A forensic institution: placed by DJI, paid by DJI at agreed tariffs (DFZ-02, DFZ-03). */
export function bouwForensisch(bron: Bouwbron, spec: FzSpec): Bouw {
  const { toeval, nummers, raster, feiten } = bron
  const { werkplekken, eenheden } = maakWerkplekken(raster, feiten.settings, ['fz-klinisch', 'fz-niet-klinisch'])
  const team = maakTeam(toeval, nummers, feiten.beroepen, {
    categorieen: spec.categorieen,
    sinds: raster.dag(-600),
    naDeMaand: raster.dag(raster.aantal + 1),
  })
  const stam = leegStam({ id: spec.id, naam: spec.naam, agb: nummers.agb('06'), soort: '1' })
  stam.zorgverleners.push(...team.zorgverleners)
  stam.eenheden.push(...eenheden)
  stam.planningIsRealisatie.push({
    geldig: { van: raster.dag(-150), tot: null },
    vastgelegd: raster.dag(-160),
    toelichting: 'Agenda is realistisch en toetsbaar (fictief)',
  })
  stam.betalers.push({ uzovi: DJI_UZOVI, rol: 'dji' })
  return vulForensisch(bron, spec, stam, team.behandelaars, werkplekken)
}

function vulForensisch(
  bron: Bouwbron,
  spec: FzSpec,
  stam: Stamgegevens,
  behandelaars: readonly Behandelaar[],
  werkplekken: readonly Werkplek[],
): Bouw {
  const { toeval, nummers, raster, boek, feiten } = bron
  const { agb } = stam.declarant
  const { contract, tarieven } = maakContract(
    toeval,
    {
      ...{ nummer: `FR${toeval.getal(100_000, 999_999)}`, declarant: agb, betaler: DJI_UZOVI, bovenMaximum: false },
      geldig: { van: raster.dag(Math.max(spec.contractVanaf, 1) === 1 ? -100 : spec.contractVanaf), tot: null },
    },
    leverbaar(boek, werkplekken, behandelaars),
  )
  stam.contracten.push(contract)
  const agenda = new Agenda(raster, Math.max(spec.contractVanaf, 1))
  const stroom: Stroomspec = {
    ...{ boek, agenda, werkplekken, behandelaars, planningTelt: () => true, metBegintijd: 40 },
    bedrag: (_, rij) => tarieven.get(rij.code) ?? rij.tariefCents,
  }
  const clientbron: Clientbron = { toeval, nummers, raster, behandelaars }
  const contacten: Contact[] = []
  const indicaties: { plaatsing: string; settings: string[] }[] = []
  verdeel(toeval, spec.aantal).forEach((aantal, i) => {
    const patient = maakFzPatient(clientbron, `c${String(i + 1).padStart(3, '0')}`)
    const { traject, plaatsing } = maakFzTraject(clientbron, patient, agb)
    const werkplek = toeval.kies(werkplekken)
    stam.patienten.push(patient)
    stam.zorgtrajecten.push(traject)
    stam.plaatsingen.push(plaatsing)
    indicaties.push({ plaatsing: plaatsing.nummer, settings: [feiten.settings[werkplek.setting - 1] ?? ''] })
    contacten.push(...vulAgenda(toeval, stroom, { patient, traject, werkplek, aantal }, contacten.length + 1))
  })
  return {
    ...{ soort: 'fz', stam, contacten, behandelaars, werkplekken, agenda: agenda.bezet, bedrag: stroom.bedrag },
    bijBetaler: {
      contracten: spec.ingekocht ? stam.contracten : [],
      plaatsingen: stam.plaatsingen,
      indicaties,
      ingekocht: spec.ingekocht,
    },
  }
}
