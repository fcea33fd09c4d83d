import type { Debetregel } from '@zorgketen/declaratie'
import { EMPTY_BOEK, type Werkplek } from '@zorgketen/usecases'
import { type Agb, addDays, parseAgb, parseZtn, type Ztn } from '@zorgketen/values'

/** What a parser read of a text that is good. */
function must<T>(gelezen: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!gelezen.ok) throw new Error('unusable part for a test')
  return gelezen.value
}

/** An invented provider that only a payer heard of. */
export const ANDERE_AANBIEDER: Agb = must(parseAgb('94999998'))
/** The numbers it uses for one person. */
export const ANDERE_NUMMERS: readonly [Ztn, Ztn] = [
  must(parseZtn('aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa')),
  must(parseZtn('bbbbbbbb-2222-4222-8222-bbbbbbbbbbbb')),
]

/**
 * Gives a payer lines of another provider for the person of a line: two more numbers, the second of which runs beside
 * the first. Gives those two numbers.
 */
export async function addNummers(
  { opslag }: Pick<Werkplek, 'opslag'>,
  organisatie: string,
  lijn: Debetregel,
): Promise<readonly [Ztn, Ztn]> {
  const [eerste, tweede] = ANDERE_NUMMERS
  const factuurnummer = 'ANDER-1'
  const regel = (n: number, zorgtraject: Ztn, dagen: number) => ({
    declarant: ANDERE_AANBIEDER,
    factuurnummer,
    ontvangen: addDays(lijn.datum, 30),
    regel: { ...lijn, prestatie: null, referentie: `A${n}`, zorgtraject, datum: addDays(lijn.datum, dagen) },
    stand: 'toegekend' as const,
    toegekend: lijn.bedrag,
  })
  const boek = {
    ...EMPTY_BOEK,
    berichten: ['hash ander'],
    facturen: [{ declarant: ANDERE_AANBIEDER, factuurnummer, ontvangen: addDays(lijn.datum, 30) }],
    regels: [regel(1, eerste, -20), regel(2, eerste, -1), regel(3, tweede, -10), regel(4, tweede, 2)],
  }
  await opslag.transact({ organisatie, rol: 'beoordelaar' }, (kast) =>
    kast.oordelen.bewaarBoek(ANDERE_AANBIEDER, EMPTY_BOEK, boek, 'ander'),
  )
  return ANDERE_NUMMERS
}
