import { contains, type EpochDay, type Period } from '@zorgketen/values'

/** A look-up found nothing in a register that is known to be complete. */
export const AFWEZIG: unique symbol = Symbol('afwezig')
/** A look-up found nothing, but the register is not complete: nobody can say. */
export const NIET_BEKEND: unique symbol = Symbol('niet bekend')

export type Gemis = typeof AFWEZIG | typeof NIET_BEKEND
export type Antwoord<V> = V | Gemis

export const isGemis = (antwoord: unknown): antwoord is Gemis => antwoord === AFWEZIG || antwoord === NIET_BEKEND

/** An immutable, as-of register with synchronous look-ups. */
export interface Register<V> {
  readonly naam: string
  readonly volledig: boolean
  /** All entries of a key, in the order given. */
  alle(sleutel: string): readonly V[]
  /** The first entry of a key. */
  zoek(sleutel: string): Antwoord<V>
  /** The entry of a key that holds on a day. */
  zoekOp(sleutel: string, dag: EpochDay): Antwoord<V>
}

export interface RegisterSpec<V> {
  readonly naam: string
  readonly volledig: boolean
  readonly sleutel: (waarde: V) => string
  /** Absent: an entry holds on every day. */
  readonly geldig?: (waarde: V) => Period
}

/** Builds a register from entries; later changes to the array do not reach it. */
export function makeRegister<V>(spec: RegisterSpec<V>, waarden: Iterable<V>): Register<V> {
  const index = new Map<string, V[]>()
  for (const waarde of waarden) {
    const sleutel = spec.sleutel(waarde)
    const rij = index.get(sleutel)
    if (rij === undefined) index.set(sleutel, [waarde])
    else rij.push(waarde)
  }
  const gemis: Gemis = spec.volledig ? AFWEZIG : NIET_BEKEND
  const { geldig } = spec
  return Object.freeze({
    naam: spec.naam,
    volledig: spec.volledig,
    alle: (sleutel: string): readonly V[] => index.get(sleutel) ?? [],
    zoek: (sleutel: string): Antwoord<V> => index.get(sleutel)?.[0] ?? gemis,
    zoekOp: (sleutel: string, dag: EpochDay): Antwoord<V> => {
      const rij = index.get(sleutel)
      if (rij === undefined) return gemis
      if (geldig === undefined) return rij[0] ?? gemis
      for (const waarde of rij) if (contains(geldig(waarde), dag)) return waarde
      return gemis
    },
  })
}
