import { fout, type Plaats, type Treffer } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import { stijlblad } from '../../regel/bronnen.ts'
import { groep } from '../../regel/vormen.ts'

/** What is known of one line reference: whether a debit line bears it, and which credit lines point at it. */
interface Staat {
  readonly debet: boolean
  readonly credits: readonly { readonly plaats: Plaats; readonly verwijst: string }[]
}

// A message is mostly debit lines: they all share one state, so that a reference costs one map entry.
const NIETS: Staat = { debet: false, credits: [] }
const ALLEEN_DEBET: Staat = { debet: true, credits: [] }
const GEEN: readonly Treffer[] = []

export const creditNietOpDebetInZelfdeBericht = groep({
  ...stijlblad('VC102'),
  id: 'gds801.creditPrestatie.credit-niet-op-debet-in-zelfde-bericht',
  plekken: ['debetPrestatie', 'creditPrestatie'],
  peildatum: ({ begindatum }) => begindatum as EpochDay | null,
  zegt: {
    nl: 'Een creditregel crediteert geen debetregel uit hetzelfde bericht.',
    en: 'A credit line does not credit a debit line of the same message.',
  },
  advies: {
    nl: 'Verwijs naar de debetregel uit een eerder bericht; de nieuwe debetregel krijgt een eigen referentienummer.',
    en: 'Refer to the debit line of an earlier message; the new debit line gets a reference of its own.',
  },
  sleutel: (record) =>
    'gerelateerdReferentienummer' in record ? record.gerelateerdReferentienummer : record.referentienummer,
  begin: (): Staat => NIETS,
  stap: (staat, record, _omgeving, hier): Staat => {
    if (!('gerelateerdReferentienummer' in record)) return staat === NIETS ? ALLEEN_DEBET : { ...staat, debet: true }
    return {
      ...staat,
      credits: [...staat.credits, { plaats: hier.plaats(), verwijst: record.gerelateerdReferentienummer ?? '' }],
    }
  },
  oordeel: ({ debet, credits }) =>
    debet && credits.length > 0
      ? credits.map(({ plaats, verwijst }) => ({
          plaats,
          uitkomst: fout('GerelateerdReferentienummer', verwijst, {
            nl: 'het referentienummer van een debetregel uit een eerder bericht',
            en: 'the reference of a debit line of an earlier message',
          }),
        }))
      : GEEN,
})
