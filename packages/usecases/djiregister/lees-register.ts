import { epochDay } from '@zorgketen/values'
import type { Fztraject } from '@zorgketen/zorgtraject'
import type { Kast } from '../opslag/opslag.ts'
import { type PlaatsingDocument, plaatsingDocument } from '../stam/documenten/overeenkomst.ts'
import { FZTRAJECT, fztrajectDocument } from './documenten.ts'

/** A number with the version it was read at; 0: only plaatsingen name it, from before the register. */
export interface Fzrij {
  readonly traject: Fztraject
  readonly versie: number
}

/**
 * Every number that DJI gave: those of the register, and those that only plaatsingen name (the judgement goes by these).
 * `personen`: key of each SKN; a person whose SKN is not kept stands alone under its plaatsingsbesluit.
 */
export async function readFzregister(kast: Kast): Promise<readonly Fzrij[]> {
  const rijen = (await kast.registers.actueel(FZTRAJECT)).map(
    ({ inhoud, versie }): Fzrij => ({ traject: fztrajectDocument.parse(inhoud), versie }),
  )
  const bekend = new Set(rijen.map(({ traject }) => traject.nummer as string))
  const overig = (await kast.registers.actueel('plaatsing'))
    .filter(({ inhoud }) => !bekend.has((inhoud as { readonly zorgtraject: string }).zorgtraject))
    .map(({ inhoud }) => plaatsingDocument.parse(inhoud))
  if (overig.length === 0) return rijen
  const personen = await readPersonen(kast)
  const perNummer = Map.groupBy(overig, ({ zorgtraject }) => zorgtraject)
  return [
    ...rijen,
    ...[...perNummer.values()].map((eigen) => ({ traject: fromPlaatsingen(eigen, personen), versie: 0 })),
  ]
}

/** Key of the document of each SKN. */
export const readPersonen = async (kast: Kast): Promise<ReadonlyMap<string, string>> =>
  new Map((await kast.registers.actueel('skn')).map(({ id, inhoud }) => [(inhoud as { readonly skn: string }).skn, id]))

function fromPlaatsingen(eigen: readonly PlaatsingDocument[], personen: ReadonlyMap<string, string>): Fztraject {
  const [eerste] = eigen.toSorted((a, b) => a.titel.van - b.titel.van)
  if (eerste === undefined) throw new RangeError('a number without a plaatsing')
  const { zorgtraject, skn, startdatum, nummer } = eerste
  const eindes = eigen.map(({ titel }) => titel.tot)
  const tot = eindes.includes(null) ? null : epochDay(Math.max(...eindes.map(Number)))
  return {
    nummer: zorgtraject,
    persoon: personen.get(skn) ?? `plaatsing-${nummer}`,
    titel: { kenmerk: null, geldig: { van: eerste.titel.van, tot } },
    zorgvraag: null,
    indicatiedatum: null,
    startdatum,
    gesloten: null,
    reden: null,
    plaatsingen: eigen.map((een) => ({ besluit: een.nummer, declarant: een.declarant })),
  }
}
