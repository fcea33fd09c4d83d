import type { Boek } from '@zorgketen/usecases'
import type { Boektraject } from '@zorgketen/usecases/opslag'
import { type Agb, type Cents, type EpochDay, formatDay, formatZtn, type Ztn } from '@zorgketen/values'
import type { Context } from './context.ts'
import { inChunks } from './in-chunks.ts'
import { type Kolommen, type Rij, rowSet } from './row-set.ts'

type EerdereRegel = Boek['regels'][number]
type Debet = EerdereRegel & { readonly regel: { readonly soort: 'debet' } }

const KOLOMMEN: Kolommen = {
  nummer: 'text',
  declarant: 'text',
  persoon: 'text',
  soort: 'text',
  eerste: 'date',
  laatste: 'date',
  van: 'date',
  tot: 'date',
  regels: 'int',
  gevraagd: 'bigint',
  afgekeurd: 'bigint',
  toegekend: 'bigint',
}
const NAMEN = Object.keys(KOLOMMEN)
const SLEUTEL = ['nummer', 'declarant', 'persoon']

/** The number that each of these lines is on, by place; a credit is on that of the debit line it takes back. */
export function nummersOf(regels: readonly EerdereRegel[]): readonly (Ztn | null)[] {
  const perReferentie = new Map(
    regels.flatMap(({ regel }) => (regel.soort === 'debet' ? [[regel.referentie, regel.zorgtraject] as const] : [])),
  )
  return regels.map(({ regel }) =>
    regel.soort === 'debet' ? regel.zorgtraject : (perReferentie.get(regel.gerelateerd) ?? null),
  )
}

const least = (a: EpochDay | null, b: EpochDay): EpochDay => (a === null || b < a ? b : a)
const greatest = (a: EpochDay | null, b: EpochDay): EpochDay => (a === null || b > a ? b : a)

/** What the lines of one declarant come to for these numbers, per number and person. */
function sumTrajecten(
  declarant: Agb,
  regels: readonly EerdereRegel[],
  nummers: ReadonlySet<Ztn>,
): readonly Boektraject[] {
  const perSleutel = new Map<string, Boektraject>()
  for (const { regel, stand, toegekend } of regels.filter(isDebet)) {
    const { zorgtraject: nummer, verzekerde, datum, bedrag } = regel
    if (nummer === null || !nummers.has(nummer)) continue
    const persoon = verzekerde.bsn ?? verzekerde.skn
    const sleutel = `${nummer} ${persoon ?? ''}`
    const was = perSleutel.get(sleutel)
    const telt = stand === 'toegekend'
    const op = (cents: number | undefined, bij: boolean, erbij: Cents) => ((cents ?? 0) + (bij ? erbij : 0)) as Cents
    perSleutel.set(sleutel, {
      nummer,
      declarant,
      persoon,
      soort: verzekerde.skn !== null || was?.soort === 'fz' ? 'fz' : 'ggz',
      eerste: least(was?.eerste ?? null, datum),
      laatste: greatest(was?.laatste ?? null, datum),
      van: telt ? least(was?.van ?? null, datum) : (was?.van ?? null),
      tot: telt ? greatest(was?.tot ?? null, datum) : (was?.tot ?? null),
      regels: (was?.regels ?? 0) + 1,
      gevraagd: op(was?.gevraagd, true, bedrag),
      afgekeurd: op(was?.afgekeurd, stand === 'afgekeurd', bedrag),
      toegekend: op(was?.toegekend, telt, toegekend),
    })
  }
  return [...perSleutel.values()]
}

const isDebet = (rij: EerdereRegel): rij is Debet => rij.regel.soort === 'debet'

/**
 * Keeps what the book says of every number that the difference between two states of it touches. `nummers`: that of each
 * line of `na`, see `nummersOf`.
 */
export async function saveTrajecten(
  context: Context,
  declarant: Agb,
  voor: Boek,
  na: Boek,
  nummers: readonly (Ztn | null)[],
): Promise<void> {
  const geraakt = new Set<Ztn>()
  na.regels.forEach((rij, n) => {
    const van = voor.regels[n]
    const nummer = nummers[n] ?? null
    if (nummer !== null && (van === undefined || van.stand !== rij.stand || van.toegekend !== rij.toegekend)) {
      geraakt.add(nummer)
    }
  })
  const { sql, sleutel, statistieken } = context
  const trajecten = sumTrajecten(declarant, na.regels, geraakt)
  const nieuw = NAMEN.filter((naam) => !SLEUTEL.includes(naam)).map((naam) => `${naam} = excluded.${naam}`)
  for (const deel of inChunks(trajecten)) {
    const { from, params } = rowSet(KOLOMMEN, deel.map(rijOf), 3)
    await sql.run(
      `insert into boektraject (verdeel_id, organisatie_id, ${NAMEN.join(', ')})
       select $1::int, $2::text, ${NAMEN.join(', ')} from ${from}
       on conflict (verdeel_id, organisatie_id, ${SLEUTEL.join(', ')}) do update set ${nieuw.join(', ')}`,
      [...(await sleutel()), ...params],
    )
  }
  await statistieken('boektraject', trajecten.length)
}

const rijOf = (een: Boektraject): Rij => [
  formatZtn(een.nummer),
  een.declarant,
  een.persoon ?? '',
  een.soort,
  formatDay(een.eerste),
  formatDay(een.laatste),
  een.van === null ? null : formatDay(een.van),
  een.tot === null ? null : formatDay(een.tot),
  een.regels,
  een.gevraagd,
  een.afgekeurd,
  een.toegekend,
]
