import { type Agb, type Cents, type EpochDay, formatAgb, maskBsn, parseBsn, type Ztn } from '@zorgketen/values'
import type { Kast } from '../opslag/opslag.ts'
import type { Boektraject } from '../opslag/trajectboek.ts'

/** What one declarant declared under a number. Amounts in cents. */
export interface Declarantdeel {
  readonly agb: Agb
  /** As the register of providers knows it; null: not in it, which in ggz it need not be (ZTN-22). */
  readonly naam: string | null
  readonly eerste: EpochDay
  readonly laatste: EpochDay
  readonly regels: number
  readonly gevraagd: Cents
  readonly afgekeurd: Cents
  readonly toegekend: Cents
}

/** A number as a payer sees it: everything that was declared under it, by whom and when. */
export interface Trajectbeeld {
  readonly nummer: Ztn
  readonly soort: 'ggz' | 'fz'
  readonly eerste: EpochDay
  readonly laatste: EpochDay
  /** Of how many people lines came under it; more than one is wrong somewhere (ZTN-23). */
  readonly personen: number
  readonly declaranten: readonly Declarantdeel[]
  readonly regels: number
  readonly gevraagd: Cents
  readonly afgekeurd: Cents
  readonly toegekend: Cents
}

/** Numbers with the names of their declarants; `groepen`: what stands under each. */
export async function composeBeelden(
  kast: Kast,
  groepen: readonly (readonly Boektraject[])[],
): Promise<readonly Trajectbeeld[]> {
  const codes = [...new Set(groepen.flat().map(({ declarant }) => formatAgb(declarant)))]
  const namen = await kast.registers.labels('aanbieder', codes)
  return groepen.flatMap((groep) => {
    const [eerste] = groep
    return eerste === undefined ? [] : [composeBeeld(eerste, groep, namen)]
  })
}

function composeBeeld(
  { nummer }: Boektraject,
  groep: readonly Boektraject[],
  namen: ReadonlyMap<string, string>,
): Trajectbeeld {
  const declaranten = [...Map.groupBy(groep, ({ declarant }) => declarant)].map(([agb, eigen]) => ({
    agb,
    naam: namen.get(formatAgb(agb)) ?? null,
    ...sumOf(eigen),
  }))
  return {
    nummer,
    soort: groep.some(({ soort }) => soort === 'fz') ? 'fz' : 'ggz',
    personen: new Set(groep.map(({ persoon }) => persoon)).size,
    declaranten: declaranten.toSorted((a, b) => a.eerste - b.eerste),
    ...sumOf(groep),
  }
}

function sumOf(groep: readonly Boektraject[]): Omit<Declarantdeel, 'agb' | 'naam'> {
  const sum = (veld: 'regels' | 'gevraagd' | 'afgekeurd' | 'toegekend'): number =>
    groep.reduce((totaal, een) => totaal + een[veld], 0)
  return {
    eerste: Math.min(...groep.map(({ eerste }) => eerste)) as EpochDay,
    laatste: Math.max(...groep.map(({ laatste }) => laatste)) as EpochDay,
    regels: sum('regels'),
    gevraagd: sum('gevraagd') as Cents,
    afgekeurd: sum('afgekeurd') as Cents,
    toegekend: sum('toegekend') as Cents,
  }
}

/** A BSN or SKN with its last two digits only; null: the lines named neither. */
export function maskPersoon(persoon: string | null): string | null {
  if (persoon === null) return null
  const gelezen = parseBsn(persoon)
  return gelezen.ok ? maskBsn(gelezen.value) : `${'*'.repeat(persoon.length - 2)}${persoon.slice(-2)}`
}
