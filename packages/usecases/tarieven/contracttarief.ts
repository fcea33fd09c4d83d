import { type Pack, type PrestatieRij, type Referentie, tariefPerioden } from '@zorgketen/reference'
import {
  type Cents,
  type EpochDay,
  epochDay,
  formatDay,
  formatDayNl,
  formatEuro,
  formatEuroNl,
  overlaps,
  period,
} from '@zorgketen/values'
import type { Contractoordeel } from '../stam/invoer/contractoordeel.ts'
import type { Uitleg } from '../stam/invoer/tabel.ts'
import { agreedMaximum } from './hoogste-afspraak.ts'

/**
 * Judges agreed tariffs: at most the maximum of every day of the product plus what its kind of tariff allows (10 percent
 * for a maximum tariff, zpm.md 1.2). Below the maximum is fine. A tariff that no list knows is not judged here.
 */
export const makeContractoordeel =
  (referentie: Referentie, packs: readonly Pack[]): Contractoordeel =>
  ({ prestatiecode, tarief, geldig }) => {
    for (const { vanaf, tot, antwoord } of tariefPerioden(referentie, { packs }, prestatiecode)) {
      if (antwoord.rij === null) continue
      const stuk = period(vanaf, tot === null ? null : ((tot - 1) as EpochDay))
      if (!overlaps(stuk, geldig)) continue
      const dag = epochDay(Math.max(vanaf, geldig.van))
      const hoogste = agreedMaximum(antwoord.rij, referentie, dag)
      if (hoogste !== null && tarief > hoogste) return describe(antwoord.rij, tarief, hoogste, dag)
    }
    return null
  }

function describe(
  { code, tariefCents, tariefsoort, fictief, zekerheid }: PrestatieRij,
  tarief: Cents,
  hoogste: Cents,
  dag: EpochDay,
): Uitleg {
  const maximum = tariefCents ?? hoogste
  const soort =
    tariefsoort === 'vast'
      ? { nl: 'een vast tarief', en: 'a fixed tariff' }
      : {
          nl: `het maximum van ${formatEuroNl(maximum)} plus 10 procent`,
          en: `the maximum of € ${formatEuro(maximum)} plus 10 percent`,
        }
  const twijfel = fictief
    ? { nl: ' Dit maximum is fictief.', en: ' This maximum is fictitious.' }
    : zekerheid === 'zeker'
      ? { nl: '', en: '' }
      : { nl: ' Dit maximum is niet zeker.', en: ' This maximum is not certain.' }
  return {
    wat: {
      nl: `${formatEuroNl(tarief)} voor ${code} ligt boven wat vanaf ${formatDayNl(dag)} mag: ${formatEuroNl(hoogste)}, ${soort.nl}.${twijfel.nl}`,
      en: `€ ${formatEuro(tarief)} for ${code} is above what is allowed from ${formatDay(dag)}: € ${formatEuro(hoogste)}, ${soort.en}.${twijfel.en}`,
    },
    verwacht: { nl: `Hoogstens ${formatEuroNl(hoogste)}.`, en: `At most € ${formatEuro(hoogste)}.` },
    doe: {
      nl: 'Verlaag het tarief, of lees bij Tarieven het officiële bestand in als dit maximum niet klopt.',
      en: 'Lower the tariff, or read the official file under Tariffs when this maximum is wrong.',
    },
  }
}
