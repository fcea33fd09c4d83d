import { z } from 'zod'
import type { Kast } from '../opslag/opslag.ts'
import type { Herkomst, Registerrij } from '../opslag/registerkast.ts'
import { notFound } from '../werk/werkfout.ts'
import { type PlandocumentVan, type Planregister, planbeschrijving } from './planregisters.ts'

export interface Plangegeven<N extends Planregister> {
  readonly document: PlandocumentVan<N>
  readonly rij: Registerrij
}

/** The documents of one kind that hold now, in order of label, with the rows they are kept in. */
export async function readPlanrijen<N extends Planregister>(
  { registers }: Kast,
  register: N,
): Promise<readonly Plangegeven<N>[]> {
  const { schema } = planbeschrijving(register)
  return (await registers.actueel(register)).map((rij) => ({ document: schema.parse(rij.inhoud), rij }))
}

/** The documents of one kind that hold now. */
export const readPlan = async <N extends Planregister>(
  kast: Kast,
  register: N,
): Promise<readonly PlandocumentVan<N>[]> => (await readPlanrijen(kast, register)).map(({ document }) => document)

/** One document as it is now. Throws when it is not there. */
export async function needPlan<N extends Planregister>(kast: Kast, register: N, id: string): Promise<Plangegeven<N>> {
  const { naam, schema } = planbeschrijving(register)
  const rij = await kast.registers.vind(register, id)
  if (rij === null || rij.vervallen) throw notFound(naam.enkelvoud, id)
  return { document: schema.parse(rij.inhoud), rij }
}

/** Keeps a document as a new version. */
export const putPlan = <N extends Planregister>(
  { registers }: Kast,
  register: N,
  document: PlandocumentVan<N>,
  verwachteVersie: number | null,
  herkomst: Herkomst,
  vervallen = false,
): Promise<void> => {
  const { sleutel, label, zoek } = planbeschrijving(register)
  return registers.zet(
    register,
    [
      {
        id: sleutel(document),
        verwachteVersie,
        vervallen,
        label: label(document),
        zoek: zoek(document),
        geboortedatum: null,
        inhoud: encodePlan(register, document),
      },
    ],
    herkomst,
  )
}

/** A document as JSON: ISO days, `uu:mm`. */
export const encodePlan = <N extends Planregister>(register: N, document: PlandocumentVan<N>): unknown =>
  z.encode(planbeschrijving(register).schema, document)

/** Labels of the professionals that documents name. */
export const planlabels = ({ registers }: Kast, documenten: readonly object[]): Promise<ReadonlyMap<string, string>> =>
  registers.labels(
    'zorgverlener',
    documenten.flatMap((document) => {
      const { zorgverlener } = document as { readonly zorgverlener?: unknown }
      return typeof zorgverlener === 'string' ? [zorgverlener] : []
    }),
  )
