import type { Tekst } from '@zorgketen/values'
import type { Toestand } from '../../../kit/toestand.ts'
import type { Dienstfactuur } from '../api.ts'

type Uitkomst = NonNullable<Dienstfactuur['uitkomst']>

/** What the asker can say of what came back. */
export const UITKOMSTEN: Readonly<Record<Uitkomst, { readonly toestand: Toestand; readonly naam: Tekst }>> = {
  klopt: { toestand: 'goed', naam: { nl: 'Klopt', en: 'Right' } },
  'klopt-niet': { toestand: 'fout', naam: { nl: 'Klopt niet', en: 'Not right' } },
  onbekend: { toestand: 'onbekend', naam: { nl: 'Niet te beoordelen', en: 'Cannot be judged' } },
}
