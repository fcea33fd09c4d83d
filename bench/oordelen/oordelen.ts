import type { gds801 } from '@zorgketen/gds801'
import { loadReferentie } from '@zorgketen/reference/load'
import type { Rule } from '@zorgketen/rules'
import { makeBericht } from '../bericht/make-bericht.ts'
import type { Bench, Contender, Race } from '../runner/race.ts'
import { type Desk, gateDesk, payerDesk } from './desks.ts'
import { plantBreaches } from './plant-breaches.ts'
import { type FlatLine, flatten } from './rival/flat-line.ts'
import { makeJsonRules } from './rival/json-rules.ts'
import { makeZen } from './rival/zen.ts'
import { SUBSET } from './subset.ts'

const VEEL = 50_000
const GELIJK = 2000
const TOETS = 2500
const KEREN = 50
const DOEL_PER_S = 250_000

const inSubset = (rule: Rule): boolean => SUBSET.some((id) => id === rule.id)
const alle = (): boolean => true

/** Desks that judge the same lines; `toets` are the desks of the check. */
function own(naam: string, desks: readonly Desk[], toets: readonly Desk[], keren: number): Contender {
  return {
    ...{ naam, eigen: true, keren },
    opmerking: `${desks.reduce((som, desk) => som + desk.regels, 0)} regels`,
    toets: () => toets.flatMap((desk) => desk.findings().bevindingen.map((b) => b.replace(/@\d+$/, ''))).sort(),
    werk: () => desks.reduce((som, desk) => som + desk.count(), 0),
  }
}

type Judge = (regel: FlatLine) => Promise<readonly string[]>

function rival(naam: string, judge: Judge, regels: readonly FlatLine[], toets: readonly FlatLine[]): Contender {
  return {
    ...{ naam, eigen: false, opmerking: `${SUBSET.length} regels` },
    toets: async () => {
      const gevonden: string[] = []
      for (const regel of toets) for (const id of await judge(regel)) gevonden.push(`${regel.referentie} ${id}`)
      return gevonden.sort()
    },
    werk: async () => {
      let aantal = 0
      for (const regel of regels) aantal += (await judge(regel)).length
      return aantal
    },
  }
}

const broken = (regels: number): gds801.Bericht => plantBreaches(makeBericht(regels))
const flat = (regels: number): FlatLine[] => flatten(broken(regels), makeBericht(regels), loadReferentie())
const subsetDesks = (regels: number): Desk[] => [
  gateDesk(broken(regels), inSubset, true),
  payerDesk(broken(regels), makeBericht(regels), inSubset),
]

/** All contenders on the subset of rules; the check is done on `TOETS` lines. */
export const judges = (regels: number): Contender[] => [
  own('zorgketen', subsetDesks(regels), subsetDesks(TOETS), KEREN),
  rival('json-rules-engine', makeJsonRules(), flat(regels), flat(TOETS)),
  rival('@gorules/zen-engine', makeZen(), flat(regels), flat(TOETS)),
]

async function* races(): AsyncIterable<Race> {
  const bericht = makeBericht(VEEL)
  const [poort, betaler] = [gateDesk(bericht, alle, false), payerDesk(bericht, bericht, alle)]
  const regels = bericht.verzekerde.reduce((som, { prestatie }) => som + prestatie.length, 0)
  const race = (naam: string, wat: string, desks: readonly Desk[], doel: number | null): Race => ({
    ...{ naam, wat, hoeveelheid: regels, eenheid: 'regels', rondes: 7 },
    deelnemers: [own('zorgketen', desks, [], 1)],
    doel: doel === null ? null : { waarde: doel, deelnemer: 'zorgketen' },
  })
  yield race('poort', 'Alle regels van de poort voor v1.0 op een bericht in het geheugen', [poort], null)
  yield race('betaler', 'Alle regels van DJI op dezelfde regels als declaratie in het geheugen', [betaler], null)
  yield race('poort en betaler', 'Dezelfde regels door beide loketten, na elkaar', [poort, betaler], DOEL_PER_S)
  yield {
    naam: 'naast regelmachines',
    wat: `Een deel van ${SUBSET.length} regels op dezelfde declaratieregels`,
    ...{ hoeveelheid: flat(GELIJK).length, eenheid: 'regels', rondes: 3 },
    deelnemers: judges(GELIJK),
    doel: null,
  }
}

export const oordelen: Bench = {
  naam: 'oordelen',
  titel: 'poort en betaler over regels in het geheugen',
  toelichting: [
    'Eén forensische maand aan DJI; de structuurtoets is een andere meting. De betaler stelt bij zijn oordeel ook zijn retour samen.',
    'De volle sets lopen over een bericht zonder fouten; een lijst die niet is meegeleverd geeft `onbekend`, één keer per lijst gemeld.',
    'In de vergelijking met regelmachines is één op de honderd regels gebroken; vóór de meting zijn alle bevindingen (regelreferentie en regel-id) vergeleken, in elke ronde hun aantal.',
    'De mededingers zijn gespaard: zij krijgen een platte regel waarin kop, plaatsing en contract al zijn opgezocht, en zij maken geen tekst, pad of retour bij een bevinding.',
    `Zorgketen doet in de vergelijking ${KEREN} keer hetzelfde werk per ronde (de tijd is gedeeld).`,
  ],
  races,
}
