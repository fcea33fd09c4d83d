import { fout, type Plaats } from '@zorgketen/rules'
import type { EpochDay } from '@zorgketen/values'
import { stijlblad } from '../../regel/bronnen.ts'
import { groep } from '../../regel/vormen.ts'

/** The references of the debit lines so far, and the credit lines with what they point at. */
interface Staat {
  readonly debetten: Set<string>
  readonly credits: { readonly plaats: Plaats; readonly verwijst: string }[]
}

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
  sleutel: () => 'bericht',
  begin: (): Staat => ({ debetten: new Set(), credits: [] }),
  stap: (staat, record, _omgeving, hier) => {
    if ('gerelateerdReferentienummer' in record) {
      const verwijst = record.gerelateerdReferentienummer
      if (verwijst !== null) staat.credits.push({ plaats: hier.plaats(), verwijst })
    } else if (record.referentienummer !== null) staat.debetten.add(record.referentienummer)
    return staat
  },
  oordeel: ({ debetten, credits }) =>
    credits.flatMap(({ plaats, verwijst }) => {
      if (!debetten.has(verwijst)) return []
      const verwacht = {
        nl: 'het referentienummer van een debetregel uit een eerder bericht',
        en: 'the reference of a debit line of an earlier message',
      }
      return [{ plaats, uitkomst: fout('GerelateerdReferentienummer', verwijst, verwacht) }]
    }),
})
