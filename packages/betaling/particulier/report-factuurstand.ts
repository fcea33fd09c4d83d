import { type EpochDay, formatDayNl, formatEuro, formatEuroNl, type Tekst } from '@zorgketen/values'
import { t } from '../fout/tekst.ts'
import type { Betaalbron, Betaalmatch } from '../koppelen/betaalmatch.ts'
import { type Postbetaling, reportBetaalstand } from '../koppelen/betaalstand.ts'
import type { Factuurpost } from '../koppelen/factuurpost.ts'
import { formatDayEn } from './format-day-en.ts'
import type { ParticuliereFactuur } from './particuliere-factuur.ts'

/** Where an invoice to a person stands on a day, with every booking it was paid by. Amounts in cents. */
export interface Factuurstand extends Postbetaling {
  readonly vervallen: boolean
  readonly bronnen: readonly Betaalbron[]
  readonly tekst: Tekst
}

/**
 * The invoice as payments know it; give it to `matchBetalingen` together with those of payers. One that was withdrawn is
 * known by its number only: what comes in for it waits with the reason.
 */
export function toFactuurpost(
  { nummer, patient, regels }: ParticuliereFactuur,
  { ingetrokken }: { readonly ingetrokken: boolean } = { ingetrokken: false },
): Factuurpost {
  if (ingetrokken) {
    return {
      id: `particulier/${nummer}`,
      factuurnummer: nummer,
      betaler: null,
      namen: [],
      regels: [],
      ingetrokken: true,
    }
  }
  return {
    id: `particulier/${nummer}`,
    factuurnummer: nummer,
    betaler: null,
    namen: [patient.naam],
    regels: regels.map(({ referentie, bedrag }) => ({ referentie, toegekend: bedrag })),
  }
}

/** Only certain and confirmed matches count as paid. */
export function reportFactuurstand(
  factuur: ParticuliereFactuur,
  matches: readonly Betaalmatch[],
  peildag: EpochDay,
): Factuurstand {
  const post = toFactuurpost(factuur)
  const eigen = matches.filter((match) => match.post === post.id)
  const [stand] = reportBetaalstand([post], eigen) as readonly [Postbetaling]
  const vervallen = stand.open > 0 && peildag > factuur.vervaldag
  const bronnen = eigen.filter((match) => match.zekerheid !== 'voorstel').map((match) => match.bron)
  return { ...stand, vervallen, bronnen, tekst: describe(stand, vervallen, factuur.vervaldag) }
}

function describe({ open, status }: Postbetaling, vervallen: boolean, vervaldag: EpochDay): Tekst {
  if (status === 'betaald') return t('Betaald.', 'Paid.')
  const deels = status === 'open' ? t('Nog niet betaald', 'Not paid yet') : t('Deels betaald', 'Paid in part')
  const uiterlijk = vervallen
    ? t('te betalen was uiterlijk', 'payment was due on')
    : t('te betalen uiterlijk', 'payment is due on')
  return t(
    `${deels.nl}: nog ${formatEuroNl(open)}, ${uiterlijk.nl} ${formatDayNl(vervaldag)}.`,
    `${deels.en}: € ${formatEuro(open)} is left, ${uiterlijk.en} ${formatDayEn(vervaldag)}.`,
  )
}
