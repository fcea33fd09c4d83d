import { contractOn } from '@zorgketen/contract'
import { contains, DJI_UZOVI, type EpochDay, type Uzovi } from '@zorgketen/values'
import type { HeeftAfspraak, Stroom } from '@zorgketen/zorgprestatie'
import type { Stamgegevens } from '../formaten/stamgegevens.ts'

type Administratie = Pick<Stamgegevens, 'declarant' | 'patienten' | 'betalers' | 'contracten'>
type Verzekeringen = Administratie['patienten'][number]['verzekeringen']

const STROMEN: readonly Stroom[] = ['ggz', 'fz']

/**
 * Whether the contract with the payer of a patient holds an agreement on the day. False without a payer, with one that
 * is not in the register, with two insurers on the same day, without a contract, and when the agreement does not hold.
 * An insurer answers for ggz and DJI for fz (ZTN-13); without `stroom` the contract of either will do.
 */
export function heeftAfspraakVan(stamgegevens: Administratie, stroom?: Stroom): HeeftAfspraak {
  const { declarant, patienten, betalers, contracten } = stamgegevens
  // Most registrations ask for no agreement, so nothing is built before one does.
  let perPatient: ReadonlyMap<string, Verzekeringen> | null = null
  const payerOf = (patient: string, dag: EpochDay, van: Stroom): Uzovi | null => {
    perPatient ??= new Map(patienten.map(({ id, verzekeringen }) => [id, verzekeringen]))
    const opDag = (perPatient.get(patient) ?? []).filter(
      ({ betaler, geldig }) => (betaler === DJI_UZOVI) === (van === 'fz') && contains(geldig, dag),
    )
    const [een, ...meer] = new Set(opDag.map(({ betaler }) => betaler))
    return een !== undefined && meer.length === 0 && betalers.some(({ uzovi }) => uzovi === een) ? een : null
  }
  return (wat, dag, patient) =>
    (stroom === undefined ? STROMEN : [stroom]).some((van) => {
      const betaler = payerOf(patient, dag, van)
      const contract = betaler === null ? null : contractOn(contracten, declarant.agb, betaler, dag)
      return contract?.afspraken?.some((een) => een.wat === wat && contains(een.geldig, dag)) ?? false
    })
}
