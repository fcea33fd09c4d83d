import type { Declaratie, Dossier } from '@zorgketen/declaratie'
import {
  checkBericht,
  invoerLoket as gateLoket,
  groupByVerzekerde,
  openPoort,
  type Poort,
  regelboekV1,
  toBericht,
} from '@zorgketen/gds801'
import { type EerdereRegel, judge, invoerLoket as payerLoket, takeFeiten } from '@zorgketen/oordeel'
import { canonical as canonicalReferentie } from '@zorgketen/reference'
import { type Melding, makeRetourcodetabel, type NietBeoordeeld, takeSnapshot } from '@zorgketen/rules'
import type { Agb, EpochDay } from '@zorgketen/values'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'
import type { Oordeelgereedschap } from './judge.ts'

/** A finding about a line, by its reference, or about the declaration as a whole (null). */
export interface Voorzien {
  readonly referentie: string | null
  readonly desk: 'poort' | 'betaler'
  readonly melding: Melding
}

/** What the gate and the payer would find, as far as the provider can know it. */
export interface Vooruitblik {
  readonly meldingen: readonly Voorzien[]
  readonly nietBeoordeeld: readonly NietBeoordeeld[]
}

/**
 * Runs the rules of the gate and of the payer over a declaration before it is sent, with what the provider knows.
 * `eerder`: what was sent to this payer before; null when that is not looked at.
 */
export function foresee(
  stam: Stamgegevens,
  declaratie: Declaratie,
  vandaag: EpochDay,
  gereedschap: Oordeelgereedschap,
  eerder: Dossier | null,
): Vooruitblik {
  const poort = entryGate(gereedschap, vandaag, declaratie.berichtsoort)
  const gekeurd = checkBericht(poort, toBericht(declaratie, gereedschap.berichten.declaratie))
  const groepen = groupByVerzekerde(declaratie.regels)
  const aanDePoort = gekeurd.meldingen.map((melding) => ({
    referentie: lineOf(melding.pad, groepen),
    desk: 'poort' as const,
    melding,
  }))
  const oordeel = judge(declaratie, feitenOf(stam, gereedschap, eerder), payerLoket(declaratie.betaler.rol), vandaag)
  const bijDeBetaler = [
    ...oordeel.meldingen.map((melding) => ({ referentie: null, desk: 'betaler' as const, melding })),
    ...oordeel.regels.flatMap(({ regel, meldingen }) =>
      meldingen.map((melding) => ({ referentie: regel.referentie, desk: 'betaler' as const, melding })),
    ),
  ]
  return {
    meldingen: [...aanDePoort, ...bijDeBetaler],
    nietBeoordeeld: [...gekeurd.nietBeoordeeld, ...oordeel.nietBeoordeeld],
  }
}

/** The line a path of the gate points at: `Verzekerde[2]/Prestatie[1]/…`; of an insured as a whole, the first line. */
function lineOf(pad: string, groepen: ReturnType<typeof groupByVerzekerde>): string | null {
  const plaats = /^Verzekerde\[(\d+)\](?:\/Prestatie\[(\d+)\])?/.exec(pad)
  if (plaats === null) return null
  return groepen[Number(plaats[1]) - 1]?.[Number(plaats[2] ?? 1) - 1]?.referentie ?? null
}

// Rows a provider holds are never all there are: what is not among them is unknown, not absent.
const eigen = <T>(rijen: readonly T[]) => ({ volledig: false, rijen })

const feitenOf = (
  { plaatsingen, contracten, fictief, declarant }: Stamgegevens,
  { referentie }: Oordeelgereedschap,
  eerder: Dossier | null,
) =>
  takeFeiten(
    {
      plaatsingen: eigen(plaatsingen),
      contracten: eigen(contracten),
      prestatiecodes: referentie.prestaties({ packs: fictief ? ['nza', 'fictief'] : ['nza'] }),
      ...(eerder !== null && { regels: { volledig: true, rijen: sentLines(eerder, declarant.agb) } }),
    },
    'invoer',
  )

/** What was sent before, as the payer's rules on doubles look at it. */
function sentLines({ declaraties, regels }: Dossier, declarant: Agb): readonly EerdereRegel[] {
  const verzonden = new Map(declaraties.map(({ factuurnummer, verzenddatum }) => [factuurnummer, verzenddatum]))
  return [...regels.values()].flatMap(({ regel, factuurnummer, stand, toegekend }) => {
    const ontvangen = verzonden.get(factuurnummer)
    return ontvangen === undefined ? [] : [{ declarant, factuurnummer, ontvangen, regel, stand, toegekend }]
  })
}

const gates = new WeakMap<Oordeelgereedschap, Map<string, Poort>>()

// Compiling the rules takes longer than judging one line; a form asks at every key stroke.
function entryGate(gereedschap: Oordeelgereedschap, vandaag: EpochDay, milieu: 'P' | 'T'): Poort {
  const perDag = gates.get(gereedschap) ?? new Map<string, Poort>()
  gates.set(gereedschap, perDag)
  const sleutel = `${milieu}${vandaag}`
  const gate = perDag.get(sleutel) ?? openEntryGate(gereedschap, vandaag, milieu)
  perDag.set(sleutel, gate)
  return gate
}

function openEntryGate(
  { referentie, berichten, hash }: Oordeelgereedschap,
  vandaag: EpochDay,
  milieu: 'P' | 'T',
): Poort {
  const codes = makeRetourcodetabel('poort', '1.0', referentie.retourcodetabel('gds801-1-0', vandaag))
  return openPoort({
    loket: gateLoket(codes),
    regels: regelboekV1,
    heen: berichten.declaratie,
    terug: berichten.retour,
    feiten: takeSnapshot({ codelijsten: referentie }, hash(canonicalReferentie(referentie))),
    vandaag,
    milieu,
  })
}
