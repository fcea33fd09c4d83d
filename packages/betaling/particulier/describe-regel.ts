import { formatDayNl, formatTime, type Tekst } from '@zorgketen/values'
import { t } from '../fout/tekst.ts'
import { formatDayEn } from './format-day-en.ts'
import type { Factuurregel, Zelfbetaalreden } from './particuliere-factuur.ts'

/** What, when and with whom, in one line; `naam` is the official name of the prestatie (Dutch in both languages). */
export function describeRegel(
  { dag, begintijd, zorgverlener, code }: Pick<Factuurregel, 'dag' | 'begintijd' | 'zorgverlener' | 'code'>,
  naam: string | null,
): Tekst {
  const om = begintijd === null ? t('', '') : t(` om ${formatTime(begintijd)} uur`, ` at ${formatTime(begintijd)}`)
  const wanneer = t(`${formatDayNl(dag)}${om.nl}`, `${formatDayEn(dag)}${om.en}`)
  if (naam === null) {
    return t(
      `${wanneer.nl}: gemiste afspraak bij ${zorgverlener}`,
      `${wanneer.en}: missed appointment with ${zorgverlener}`,
    )
  }
  return t(
    `${wanneer.nl}: ${naam} bij ${zorgverlener} (code ${code})`,
    `${wanneer.en}: ${naam} with ${zorgverlener} (code ${code})`,
  )
}

/** Why the patient pays this himself and what he can do. */
export const redenTeksten: Readonly<Record<Zelfbetaalreden, Tekst>> = {
  ongecontracteerd: t(
    'Wij hebben voor deze zorg geen contract met uw zorgverzekeraar. U betaalt ons en kunt deze factuur bij uw zorgverzekeraar indienen. Vraag daar welk deel u terugkrijgt.',
    'We have no contract with your health insurer for this care. You pay us and can send this invoice to your insurer. Ask them which part you get back.',
  ),
  'niet-basispakket': t(
    'Deze zorg valt niet onder het basispakket en wordt niet uit de basisverzekering betaald. Vraag uw verzekeraar of een aanvullende verzekering iets vergoedt.',
    'This care is not part of the basispakket and is not paid from the basic insurance. Ask your insurer whether a supplementary insurance covers any of it.',
  ),
  'no-show': t(
    'U was er niet en wij hebben geen afzegging op tijd ontvangen. Dit is ons eigen tarief; uw zorgverzekering vergoedt het niet.',
    'You were not there and we received no cancellation in time. This is our own tariff; your insurance does not cover it.',
  ),
}
