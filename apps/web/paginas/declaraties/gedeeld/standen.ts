import type { Tekst } from '@zorgketen/values'
import type { Toestand } from '../../../kit/toestand.ts'
import type { Declaratierij, Regel, Verzonden } from '../api.ts'

type Stand = { readonly naam: Tekst; readonly toestand: Toestand }

/** Where a line stands, in words. */
export const REGELSTANDEN: Readonly<Record<Regel['stand'], Stand>> = {
  verzonden: { naam: { nl: 'Wacht op antwoord', en: 'Waiting for an answer' }, toestand: 'wacht' },
  geweigerd: { naam: { nl: 'Met het bericht geweigerd', en: 'Refused with the message' }, toestand: 'fout' },
  afgekeurd: { naam: { nl: 'Afgekeurd', en: 'Rejected' }, toestand: 'fout' },
  toegekend: { naam: { nl: 'Toegekend', en: 'Granted' }, toestand: 'goed' },
  gecrediteerd: { naam: { nl: 'Gecrediteerd', en: 'Credited' }, toestand: 'vervallen' },
}

/** Where a declaration stands, in words. */
export const DECLARATIESTANDEN: Readonly<Record<Declaratierij['stand'], Stand>> = {
  verzonden: { naam: { nl: 'Staat klaar', en: 'Ready to send' }, toestand: 'letop' },
  doorgezet: { naam: { nl: 'Bij de betaler', en: 'At the payer' }, toestand: 'wacht' },
  geweigerd: { naam: { nl: 'Door de poort geweigerd', en: 'Refused by the gate' }, toestand: 'fout' },
  beantwoord: { naam: { nl: 'Beantwoord', en: 'Answered' }, toestand: 'goed' },
}

/** Where a message went after it was made, in words. */
export const BEZORGINGEN: Readonly<Record<NonNullable<Verzonden['bezorging']>, Stand>> = {
  bezorgd: { naam: { nl: 'Bezorgd bij de betaler', en: 'Delivered to the payer' }, toestand: 'goed' },
  geweigerd: { naam: { nl: 'Door de poort geweigerd', en: 'Refused by the gate' }, toestand: 'fout' },
  terzijde: { naam: { nl: 'Terzijde gelegd', en: 'Set apart' }, toestand: 'letop' },
  'geen-ontvanger': { naam: { nl: 'Zelf versturen', en: 'Send it yourself' }, toestand: 'info' },
}
