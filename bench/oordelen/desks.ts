import {
  checkBericht,
  fromBericht,
  type gds801,
  type gds802,
  openPoort,
  poortLoket,
  regelboekV1,
} from '@zorgketen/gds801'
import { buildCodec, parseLayout } from '@zorgketen/messages'
import { djiLoket, prepareOordeel } from '@zorgketen/oordeel'
import { loadLayout, loadReferentie } from '@zorgketen/reference/load'
import { type Loket, makeRetourcodetabel, type Rule, takeSnapshot } from '@zorgketen/rules'
import { dayOf } from '@zorgketen/values'
import { codec } from '../bericht/codec.ts'
import { payerFacts } from './payer-facts.ts'

const VANDAAG = dayOf(2022, 4, 14)
const referentie = loadReferentie()
const terug = buildCodec<gds802.Typen>(parseLayout(loadLayout('gds802', '1.0')))
/** The structure is another bench; here the records are taken as sound, and only the rules are timed. */
const heen = { ...codec, controleer: () => [] }

/** A desk that only says how many findings a message gives, or all of them as `line rule`. */
export interface Desk {
  /** Rules that it judges, and rules that it wants but has no register for. */
  readonly regels: number
  readonly zonderRegister: number
  count(): number
  /** Findings as `place rule`, sorted, and the rules that could not judge some of the records. */
  findings(): { readonly bevindingen: readonly string[]; readonly onbekend: readonly string[] }
}

/**
 * The gate on a message in memory. Nothing refuses when `mild`: then it finds all it can without composing the
 * official answer to a refusal, which is no judging.
 */
export function gateDesk(bericht: gds801.Bericht, kiest: (rule: Rule) => boolean, mild: boolean): Desk {
  const loket = poortLoket(makeRetourcodetabel('poort', '1.0', referentie.retourcodetabel('gds801-1-0', VANDAAG)))
  const ernst = regelboekV1.map(({ id }) => ({ regel: id, ernst: 'waarschuwing' as const }))
  const poort = openPoort({
    ...{ heen, terug, regels: regelboekV1.filter(kiest), vandaag: VANDAAG, milieu: 'P' },
    loket: mild ? { ...loket, ernst } : loket,
    feiten: takeSnapshot({ codelijsten: referentie }, 'meting'),
    maxMeldingen: Number.MAX_SAFE_INTEGER,
  })
  return {
    regels: poort.keuze.length,
    zonderRegister: poort.nietBeoordeeld.length,
    count: () => checkBericht(poort, bericht).tellingen.reduce((som, { aantal }) => som + aantal, 0),
    findings: () => {
      const { meldingen, nietBeoordeeld } = checkBericht(poort, bericht)
      return {
        bevindingen: meldingen.map(({ pad, regel }) => `${lineOf(bericht, pad)} ${regel}`).sort(),
        onbekend: nietBeoordeeld.map(({ regel, aantal }) => `${regel} ${aantal}`),
      }
    },
  }
}

/** The payer (DJI) on the same message as a declaration in memory; its registers hold what is right in `juist`. */
export function payerDesk(bericht: gds801.Bericht, juist: gds801.Bericht, kiest: (rule: Rule) => boolean): Desk {
  const { declaratie } = fromBericht(bericht)
  if (declaratie === null) throw new Error('the message is no declaration')
  const dji = djiLoket(makeRetourcodetabel('dji', '1.0', referentie.retourcodetabel('betaler-dji', VANDAAG)))
  const loket: Loket = { ...dji, kiest: (rule) => dji.kiest(rule) && kiest(rule) }
  const oordeel = prepareOordeel(payerFacts(juist, referentie), loket)
  return {
    regels: oordeel.ruleSet.rules.length,
    zonderRegister: oordeel.ruleSet.nietBeoordeeld.length,
    count: () => oordeel.judge(declaratie, VANDAAG).uitslag.bevindingen.length,
    findings: () => {
      const { uitslag } = oordeel.judge(declaratie, VANDAAG)
      return {
        bevindingen: uitslag.bevindingen.map(({ pad, regel }) => `${pad.replace('regel ', '')} ${regel}`).sort(),
        onbekend: uitslag.nietBeoordeeld.map(({ regel, aantal }) => `${regel} ${aantal}`),
      }
    },
  }
}

/** The reference of the line a path leads to; the path itself where it leads to none. */
function lineOf(bericht: gds801.Bericht, pad: string): string {
  const plaats = /^Verzekerde\[(\d+)\]\/Prestatie\[(\d+)\]/.exec(pad)
  const prestatie = bericht.verzekerde[Number(plaats?.[1]) - 1]?.prestatie[Number(plaats?.[2]) - 1]
  return prestatie?.debetPrestatie?.referentienummer ?? pad
}
