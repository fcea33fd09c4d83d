import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { type Aanbieder, synthesize } from '@zorgketen/synthetic'
import {
  feitenVoorSynth,
  foundAanbieder,
  foundBetaler,
  registers,
  registratie,
  type Stamgegevens,
  stamgegevens,
  type Werkplek,
} from '@zorgketen/usecases'
import type { Actor } from '@zorgketen/usecases/opslag'
import { formatUzovi, parseMaand } from '@zorgketen/values'
import { demoNaam } from './patientnamen.ts'
import { seedAgenda } from './seed-agenda.ts'
import { seedZorgvragen } from './seed-zorgvragen.ts'
import { aanbiederTekst, DEMOMAAND, DEMOZAAD, demodag } from './verhaal.ts'

const INRICHTER = { rol: 'beheerder', gebruiker: 'demonstratie', doel: 'inrichten' } as const

/** Founds the fictitious country of the demonstration: providers with a registered month, DJI and insurers. */
export async function seedDemo(plek: Werkplek): Promise<void> {
  const maand = parseMaand(DEMOMAAND)
  if (!maand.ok) throw new TypeError(DEMOMAAND)
  const feiten = feitenVoorSynth(loadReferentie(), maand.value, loadLayout('gds801', '1.0'))
  const land = synthesize(DEMOZAAD, feiten, { maand: DEMOMAAND })
  for (const aanbieder of land.aanbieders) await seedAanbieder(plek, aanbieder)
  for (const ruw of land.registers) {
    const gelezen = registers.parse(ruw)
    const uzovi = formatUzovi(gelezen.betaler.uzovi)
    const dji = gelezen.betaler.rol === 'dji'
    const id = dji ? 'dji' : `verzekeraar-${uzovi}`
    const organisatie = {
      id,
      naam: dji ? 'DJI (fictief)' : `Zorgverzekeraar ${uzovi} (fictief)`,
      soort: 'betaler' as const,
      omschrijving: dji ? 'Betaler van forensische zorg.' : 'Betaler van ggz-zorg.',
      fictief: true,
      agb: [],
      uzovi: gelezen.betaler.uzovi,
      vandaag: demodag(),
    }
    await foundBetaler(plek, actorOf(id), organisatie, gelezen)
  }
}

async function seedAanbieder(plek: Werkplek, { naam, soort, eerst }: Aanbieder): Promise<void> {
  const stam = withIntegraal(stamgegevens.parse(eerst.stamgegevens))
  const organisatie = {
    id: naam,
    naam: stam.organisatie.naam,
    soort: 'aanbieder' as const,
    omschrijving: aanbiederTekst(soort),
    fictief: true,
    agb: [stam.declarant.agb],
    uzovi: null,
    vandaag: demodag(),
  }
  const registraties = eerst.registraties.map((ruw) => registratie.parse(ruw))
  await foundAanbieder(plek, actorOf(naam), organisatie, { stam, registraties, naamVan: demoNaam })
  await seedZorgvragen(plek, actorOf(naam), stam)
  await seedAgenda(plek, actorOf(naam), stam, registraties, demodag())
}

/** Units where patients stay have agreed the integral day of verblijf with their first payer (fictitious). */
function withIntegraal(stam: Stamgegevens): Stamgegevens {
  const klinisch = stam.eenheden.some(({ settings }) => settings.some(({ setting }) => setting === 'klinisch'))
  const [eerste, ...rest] = stam.contracten
  if (!klinisch || eerste === undefined) return stam
  const afspraak = {
    wat: 'integrale-verblijfsdag',
    geldig: eerste.geldig,
    toelichting: 'Verzonnen voor de demonstratie.',
  }
  return { ...stam, contracten: [{ ...eerste, afspraken: [...(eerste.afspraken ?? []), afspraak] }, ...rest] }
}

const actorOf = (organisatie: string): Actor => ({ organisatie, ...INRICHTER })
