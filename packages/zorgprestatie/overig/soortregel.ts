import { type OverigesoortRij, shippedRows } from '@zorgketen/reference'
import type { EpochDay } from '@zorgketen/values'
import { type Gedateerd, onDay, withBron } from '../afleiden/veldgrens.ts'
import type { Prestatielabel } from '../prestatie/prestatie.ts'
import type { OverigeSoort } from '../registratie/overige-registratie.ts'
import type { SettingSleutel } from '../stam/setting.ts'

/** What holds for one kind of other prestatie while the row holds (ZPM-09); a null asks for nothing. */
export type Soortregel = Omit<Gedateerd<OverigesoortRij>, 'label' | 'setting' | 'maximum'> & {
  readonly label: Prestatielabel | null
  readonly setting: SettingSleutel | null
  /** Most minutes for one patient ever. */
  readonly maximumMinuten: number | null
}

const MAXIMA = Map.groupBy(shippedRows('termijnen'), ({ id }) => id)

/** The minutes of a limit on the first day of a row. Throws RangeError for a limit that is not one: it is our file. */
function minutesOf(id: string, dag: EpochDay): number {
  const rij = onDay(MAXIMA.get(id) ?? [], dag)
  if (rij?.vorm !== 'hoogstens' || rij.eenheid !== 'minuten') throw new RangeError(`no limit in minutes: ${id}`)
  return rij.aantal
}

const REGELS = Map.groupBy(
  shippedRows('overigesoorten').map(
    ({ maximum, ...rij }): Soortregel => ({
      ...withBron(rij),
      label: rij.label as Prestatielabel | null,
      setting: rij.setting as SettingSleutel | null,
      maximumMinuten: maximum === null ? null : minutesOf(maximum, rij.van),
    }),
  ),
  ({ soort }) => soort,
)

/** The rule for a kind on a day, or null when the kind does not exist that day. */
export const soortregelOp = (soort: OverigeSoort, dag: EpochDay): Soortregel | null =>
  onDay(REGELS.get(soort) ?? [], dag)
