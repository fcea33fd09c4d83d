import type { Referentie } from '@zorgketen/reference'
import { formatDay } from '@zorgketen/values'

/** The releases of the reference data as a receipt names them: subject, first day, release and layer. */
export const referentieversies = (referentie: Referentie): readonly string[] =>
  referentie
    .versies()
    .map(({ onderwerp, geldigVanaf, uitgave, laag }) => `${onderwerp} ${formatDay(geldigVanaf)} ${uitgave} ${laag}`)
