import { loadReferentie } from '@zorgketen/reference/load'
import { type Consultregistratie, deriveMonth, makeTarieven, type Zorgregistratie } from '@zorgketen/zorgprestatie'
import type { Bench, Contender, Race } from '../runner/race.ts'
import { deriver, makeEveryKind, surroundingsOf } from './every-kind.ts'
import { type Outcome, showOutcome, Total } from './outcome.ts'
import { deriveOwn } from './own.ts'
import { makePractice, makeRegistraties, type Practice } from './practice.ts'
import { type Case, caseOf } from './rival/case.ts'
import { makeJsonRules } from './rival/json-rules.ts'
import { makeTable } from './rival/table.ts'
import { makeZen } from './rival/zen.ts'

const TOETS = 60
const VEEL = 1_000_000
const GELIJK = 100
const KEREN = 2000
const KEREN_ZEN = 20
const DOEL_PER_S = 500_000
const ELKE_SOORT = 100_000

const referentie = loadReferentie()
const practice = makePractice(referentie)
const tarieven = makeTarieven(referentie, { packs: ['nza', 'fictief'] })

const own = (registraties: readonly Consultregistratie[], keren: number): Contender => {
  const derive = (registratie: Consultregistratie): Outcome => deriveOwn(registratie, practice.stam, tarieven)
  return {
    naam: 'zorgketen',
    eigen: true,
    keren,
    toets: () => makeRegistraties(practice, TOETS).map((registratie) => showOutcome(derive(registratie))),
    werk: () => {
      const total = new Total()
      for (const registratie of registraties) total.add(derive(registratie))
      return total.answer()
    },
  }
}

function rival(
  naam: string,
  derive: (zaak: Case) => Promise<Outcome>,
  zaken: readonly Case[],
  keren: number,
): Contender {
  return {
    naam,
    eigen: false,
    keren,
    toets: async () => {
      const outcomes: string[] = []
      for (const zaak of casesOf(practice, TOETS)) outcomes.push(showOutcome(await derive(zaak)))
      return outcomes
    },
    werk: async () => {
      const total = new Total()
      for (const zaak of zaken) total.add(await derive(zaak))
      return total.answer()
    },
  }
}

const casesOf = (bij: Practice, aantal: number): Case[] =>
  makeRegistraties(bij, aantal).map((registratie) => caseOf(registratie, bij))

/** All contenders on the first `aantal` registrations. */
export function derivers(aantal: number): Contender[] {
  const [table, zaken] = [makeTable(referentie), casesOf(practice, aantal)]
  return [
    own(makeRegistraties(practice, aantal), KEREN),
    rival('json-rules-engine', makeJsonRules(table), zaken, 1),
    rival('@gorules/zen-engine', makeZen(table), zaken, KEREN_ZEN),
  ]
}

const countPrestaties = (registraties: readonly Zorgregistratie[]): number =>
  deriveMonth(registraties, surroundingsOf(practice, tarieven, registraties)).prestaties.length

async function* races(): AsyncIterable<Race> {
  const veel = makeRegistraties(practice, VEEL)
  yield {
    naam: 'een miljoen registraties',
    wat: 'Geregistreerde contacten naar prestaties met code en tarief',
    ...{ hoeveelheid: VEEL, eenheid: 'prestaties', rondes: 5 },
    deelnemers: [own(veel, 1)],
    doel: { waarde: DOEL_PER_S, deelnemer: 'zorgketen' },
  }
  const elke = makeEveryKind(practice, ELKE_SOORT)
  yield {
    naam: 'een maand van elke soort',
    wat: 'Contacten met toeslagen en berichten, groepen, verblijven en overige prestaties, met wat zij met elkaar te maken hebben',
    ...{ hoeveelheid: countPrestaties(elke), eenheid: 'prestaties', rondes: 5 },
    deelnemers: [deriver(practice, tarieven, elke)],
    doel: { waarde: DOEL_PER_S, deelnemer: 'zorgketen' },
  }
  yield {
    naam: 'naast regelmachines',
    wat: 'Dezelfde contacten door een beslistabel van 1024 rijen (setting × categorie × soort × duurklasse), planning = realisatie en weigeringen inbegrepen',
    ...{ hoeveelheid: GELIJK, eenheid: 'prestaties', rondes: 3 },
    deelnemers: derivers(GELIJK),
    doel: null,
  }
}

export const afleiden: Bench = {
  naam: 'afleiden',
  titel: 'consulten afleiden uit registraties',
  toelichting: [
    'Acht settings, alle beroepen, beide soorten, alle duurklassen; code en tarief van maart 2022, waar geen bron een code drukt uit het fictieve pakket.',
    'Vergeleken per registratie: code, tarief, getelde minuten, gepland of gerealiseerd, of de reden van weigering. In elke ronde aantallen en de som van de tarieven.',
    'De mededingers zijn gespaard: setting en beroepscategorie zijn voor hen al opgezocht, datums van tarieven en besluiten zijn één vergelijking, en zij maken geen prestatie met herkomst.',
    `In de vergelijking doen zorgketen ${KEREN} en zen ${KEREN_ZEN} keer hetzelfde werk per ronde (de tijd is gedeeld), omdat één keer te kort is om te meten.`,
  ],
  races,
}
