import type { Declaratie, Dossier } from '@zorgketen/declaratie'
import { loadLayout } from '@zorgketen/reference/load'
import { synthesize } from '@zorgketen/synthetic'
import { addDays, type EpochDay, parseDay, parseMaand, type Uzovi } from '@zorgketen/values'
import type { Prestatie } from '@zorgketen/zorgprestatie'
import { expect } from 'vitest'
import { type Boek, EMPTY_BOEK } from '../../formaten/boek.ts'
import { type Registers, registers } from '../../formaten/registers.ts'
import { registratie } from '../../formaten/registratie.ts'
import { type Stamgegevens, stamgegevens } from '../../formaten/stamgegevens.ts'
import { readRetour, writeDeclaratie, writeRetour } from '../../stappen/berichten.ts'
import { correctAll } from '../../stappen/correct.ts'
import { declare } from '../../stappen/declare.ts'
import { derive } from '../../stappen/derive.ts'
import { feitenVoorSynth } from '../../stappen/feiten-voor-synth.ts'
import { judgeMessage } from '../../stappen/judge.ts'
import { settleReturn } from '../../stappen/settle.ts'
import type { Overnamebestand } from '../overname.ts'
import { proefgereedschap, sha256 } from './gereedschap.ts'

export const dag = (tekst: string): EpochDay => {
  const gelezen = parseDay(tekst)
  return gelezen.ok ? gelezen.value : expect.fail(tekst)
}
const maart = parseMaand('2023-03')
export const MAAND = maart.ok ? maart.value : expect.fail('maand')

const feiten = feitenVoorSynth(proefgereedschap.referentie, MAAND, loadLayout('gds801', '1.0'))

/** What the old system knew and sent: the truth a take-over is compared with. */
export interface OudSysteem {
  readonly stam: Stamgegevens
  readonly prestaties: readonly Prestatie[]
  readonly dossiers: ReadonlyMap<Uzovi, Dossier>
  /** GDS801 and GDS802 files, in the order in which they came to be. */
  readonly bestanden: readonly Overnamebestand[]
}

interface Werk {
  readonly registers: ReadonlyMap<Uzovi, Registers>
  dossiers: ReadonlyMap<Uzovi, Dossier>
  readonly boeken: Map<Uzovi, Boek>
  readonly bestanden: Overnamebestand[]
}

/** A fictitious provider through one or two rounds of declaring, judging and settling. */
export function runOldSystem(naam: string, rondes: 1 | 2, zaad: number): OudSysteem {
  const land = synthesize(zaad, feiten)
  const registersVan = land.registers.map((rij) => registers.parse(rij))
  const aanbieder = land.aanbieders.find((een) => een.naam === naam) ?? expect.fail(naam)
  const perBetaler = new Map(registersVan.map((rij) => [rij.betaler.uzovi, rij]))
  const werk: Werk = { registers: perBetaler, dossiers: new Map(), boeken: new Map(), bestanden: [] }
  let uit = readAdministratie(aanbieder.eerst)
  declareRound(uit.stam, uit.prestaties, dag('2023-04-05'), werk)
  if (rondes === 2) {
    uit = readAdministratie(aanbieder.hersteld)
    const datum = dag('2023-04-12')
    const basis = { stamgegevens: uit.stam, maand: MAAND, datum, berichtsoort: 'T' } as const
    const correctie = correctAll({
      ...{ ...basis, prestaties: uit.prestaties, dossiers: werk.dossiers },
      ...{ opnieuw: new Set<string>(), termijnen: new Map() },
    })
    for (const {
      betaler,
      dossier,
      correctie: { declaratie },
    } of correctie) {
      werk.dossiers = new Map(werk.dossiers).set(betaler.uzovi, dossier)
      if (declaratie !== null) answer(declaratie, addDays(datum, 1), werk)
    }
    declareRound(uit.stam, uit.prestaties, dag('2023-04-14'), werk)
  }
  return { ...uit, dossiers: werk.dossiers, bestanden: werk.bestanden }
}

function readAdministratie({ stamgegevens: stam, registraties }: { stamgegevens: unknown; registraties: unknown[] }) {
  const gelezen = stamgegevens.parse(stam)
  const regels = registraties.map((rij) => registratie.parse(rij))
  const afleidingen = derive(gelezen, regels, proefgereedschap.referentie)
  return { stam: gelezen, prestaties: afleidingen.flatMap((een) => (een.soort === 'prestatie' ? [een.prestatie] : [])) }
}

function declareRound(stam: Stamgegevens, prestaties: readonly Prestatie[], datum: EpochDay, werk: Werk): void {
  const { dossiers } = werk
  const basis = { stamgegevens: stam, maand: MAAND, datum, berichtsoort: 'T' } as const
  for (const { betaler, dossier, samenstelling } of declare({ ...basis, prestaties, dossiers }).perBetaler) {
    werk.dossiers = new Map(werk.dossiers).set(betaler.uzovi, dossier)
    if (samenstelling.declaratie !== null) answer(samenstelling.declaratie, addDays(datum, 1), werk)
  }
}

/** Writes the message, has the payer judge it, writes the return and settles it. */
function answer(declaratie: Declaratie, dagVanAntwoord: EpochDay, werk: Werk): void {
  const { uzovi } = declaratie.betaler
  const heen = bestandOf(
    `${declaratie.berichtreferentie}.gds801.xml`,
    writeDeclaratie(declaratie, proefgereedschap.berichten),
  )
  const oordeel = judgeMessage(
    {
      ...{ bytes: heen.bytes, vingerafdruk: heen.vingerafdruk, vandaag: dagVanAntwoord, regels: null },
      registers: werk.registers.get(uzovi) ?? expect.fail(uzovi),
      boek: werk.boeken.get(uzovi) ?? EMPTY_BOEK,
    },
    proefgereedschap,
  )
  if (oordeel.uitkomst !== 'beoordeeld') throw new RangeError(oordeel.uitkomst)
  werk.boeken.set(uzovi, oordeel.boek)
  const { retour } = oordeel.beoordeling
  const bytes = writeRetour(retour, oordeel.declaratie, dagVanAntwoord, proefgereedschap.berichten)
  const terug = bestandOf(`${declaratie.berichtreferentie}.gds802.xml`, bytes)
  werk.bestanden.push(heen, terug)
  const gelezen = readRetour(bytes, proefgereedschap.berichten).retour ?? expect.fail('retour')
  const settled = settleReturn(gelezen, terug.vingerafdruk, dagVanAntwoord, werk.dossiers) ?? expect.fail('dossier')
  werk.dossiers = new Map(werk.dossiers).set(uzovi, settled.vereffening.dossier)
}

export const bestandOf = (naam: string, bytes: Uint8Array): Overnamebestand => ({
  naam,
  bytes,
  vingerafdruk: sha256(bytes),
})
