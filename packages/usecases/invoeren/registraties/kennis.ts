import type { Maand } from '@zorgketen/values'
import type { Stamgegevens } from '../../formaten/stamgegevens.ts'
import type { Kast } from '../../opslag/opslag.ts'
import { stamVan } from '../../registreren/stam-van.ts'
import type { Werkplek } from '../../werk/werkplek.ts'
import { type Bekend, readBekend } from '../bekend.ts'
import { KOLOMMEN } from './tabelsoorten.ts'

/** What rows are judged by, read once for many parts: it holds as long as nobody changed anything. */
export interface Kennis {
  readonly bekend: Bekend
  readonly dicht: ReadonlySet<Maand>
  /** Labels of patients. */
  readonly namen: ReadonlyMap<string, string>
  /** Only where something is kept. */
  readonly stam: Stamgegevens | null
  /** The last change that was known when it was read. */
  readonly stempel: string
}

export async function readKennis(
  kast: Kast,
  { gereedschap }: Pick<Werkplek, 'gereedschap'>,
  doel: 'kijken' | 'bewaren',
): Promise<Kennis> {
  const kolommen = Object.values(KOLOMMEN).flat()
  return {
    stempel: await kast.audit.stempel(),
    bekend: await readBekend(kast, gereedschap.referentie, kolommen),
    dicht: new Set((await kast.maanden.maanden()).flatMap(({ maand, gesloten }) => (gesloten ? [maand] : []))),
    namen: new Map((await kast.registers.actueel('patient')).map(({ id, label }) => [id, label])),
    stam: doel === 'bewaren' ? await stamVan(kast, null) : null,
  }
}
