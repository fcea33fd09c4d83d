import type { Declaratie, Declaratieregel } from '@zorgketen/declaratie'
import {
  checkBericht,
  groupByVerzekerde,
  invoerLoket,
  openPoort,
  type Poort,
  regelboekV1,
  toBericht,
} from '@zorgketen/gds801'
import { canonical as canonicalReferentie } from '@zorgketen/reference'
import { type Melding, makeRetourcodetabel, takeSnapshot } from '@zorgketen/rules'
import type { EpochDay, Tekst } from '@zorgketen/values'
import type { Oordeelgereedschap } from '../../stappen/judge.ts'

const TABEL = 'gds801-1-0'
// All findings count here, unlike at the gate, which only needs enough of them to refuse.
const ALLE = 10_000_000

/** The gate's own rules, asked beforehand. */
export function openPoortblik(
  { referentie, berichten, hash }: Oordeelgereedschap,
  vandaag: EpochDay,
  milieu: 'P' | 'T',
): Poort {
  return openPoort({
    loket: invoerLoket(makeRetourcodetabel('invoer', '1.0', referentie.retourcodetabel(TABEL, vandaag))),
    regels: regelboekV1,
    heen: berichten.declaratie,
    terug: berichten.retour,
    feiten: takeSnapshot({ codelijsten: referentie }, hash(canonicalReferentie(referentie))),
    vandaag,
    milieu,
    maxMeldingen: ALLE,
  })
}

export interface Poortvondst {
  /** The lines it is about; empty for the message as a whole. */
  readonly regels: readonly Declaratieregel[]
  /** A finding of a rule, or the text of a structural one. */
  readonly melding: Melding | null
  readonly tekst: Tekst | null
}

/** What the gate would say of a declaration, by line. */
export function lookAhead(poort: Poort, declaratie: Declaratie): readonly Poortvondst[] {
  const groepen = groupByVerzekerde(declaratie.regels)
  const at = (pad: string): readonly Declaratieregel[] => linesAt(groepen, pad)
  const { meldingen, structuur } = checkBericht(poort, toBericht(declaratie, poort.heen))
  return [
    ...structuur.bevindingen.map(({ pad, tekst }) => ({ regels: at(pad), melding: null, tekst })),
    ...meldingen.map((melding) => ({ regels: at(melding.pad), melding, tekst: null })),
  ]
}

/** `Verzekerde[3]/Prestatie[2]/…` is the second line of the third insured; without a line all of that insured. */
function linesAt(groepen: readonly (readonly Declaratieregel[])[], pad: string): readonly Declaratieregel[] {
  const [, verzekerde, prestatie] = /Verzekerde\[(\d+)\](?:\/Prestatie\[(\d+)\])?/.exec(pad) ?? []
  const groep = verzekerde === undefined ? [] : (groepen[Number(verzekerde) - 1] ?? [])
  if (prestatie === undefined) return groep
  const regel = groep[Number(prestatie) - 1]
  return regel === undefined ? [] : [regel]
}
