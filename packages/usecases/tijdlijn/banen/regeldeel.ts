import type { Regelstand } from '@zorgketen/declaratie'
import type { EpochDay, Tekst } from '@zorgketen/values'
import type { Tijdlijnregel } from '../../opslag/tijdlijnkast.ts'
import { dayInNederland } from '../../werk/vandaag.ts'
import { bedragfeit, dagfeit, naamfeit, woordfeit, zeg } from '../feit.ts'
import type { Feit, Tijdlijndeel, Tijdlijntoestand } from '../tijdlijn.ts'

export const STANDEN: Readonly<Record<Regelstand, Tekst>> = {
  verzonden: { nl: 'verzonden', en: 'sent' },
  geweigerd: { nl: 'geweigerd', en: 'refused' },
  afgekeurd: { nl: 'afgekeurd', en: 'rejected' },
  toegekend: { nl: 'toegekend', en: 'granted' },
  gecrediteerd: { nl: 'gecrediteerd', en: 'credited' },
}

const TOESTANDEN: Readonly<Record<Regelstand, Tijdlijntoestand>> = {
  verzonden: 'bezig',
  geweigerd: 'fout',
  afgekeurd: 'fout',
  toegekend: 'goed',
  gecrediteerd: 'vervallen',
}

/** A line with every state it went through, and why. */
export function regelDeel(regel: Tijdlijnregel, vandaag: EpochDay): Tijdlijndeel {
  const { referentie, soort, code, stand, dag, bedrag, toegekend, beantwoord, opgevolgd, gerelateerd } = regel
  const wat = soort === 'credit' ? zeg('Creditregel', 'Credit line') : zeg('Regel', 'Line')
  return {
    dag,
    titel: {
      nl: `${wat.nl} ${referentie}, ${STANDEN[stand].nl}`,
      en: `${wat.en} ${referentie}, ${STANDEN[stand].en}`,
    },
    toestand: opgevolgd && stand !== 'toegekend' ? 'vervallen' : TOESTANDEN[stand],
    feiten: [
      ...naamfeit('Prestatie', 'Prestatie', code),
      ...bedragfeit('Gedeclareerd', 'Declared', bedrag),
      ...(stand === 'toegekend' ? bedragfeit('Toegekend', 'Granted', toegekend) : []),
      ...naamfeit('Neemt terug', 'Takes back', gerelateerd),
      ...dagfeit('Antwoord', 'Answer', beantwoord),
      ...regel.wijzigingen.flatMap((een) => changeOf(een, vandaag)),
      ...(opgevolgd ? woordfeit('Daarna', 'Then', zeg('opnieuw gedeclareerd', 'declared again')) : []),
    ],
    waarheen: { soort: 'regel', id: referentie },
  }
}

/** A demonstration plays in another year than the clock: what was recorded then was recorded at latest today. */
function changeOf({ op, naar, reden }: Tijdlijnregel['wijzigingen'][number], vandaag: EpochDay): readonly Feit[] {
  const dag = dayInNederland(op)
  return [
    { naam: zeg(`Werd ${STANDEN[naar].nl}`, `Became ${STANDEN[naar].en}`), waarde: { soort: 'woord', woord: reden } },
    ...dagfeit('Vastgelegd op', 'Recorded on', dag < vandaag ? dag : vandaag),
  ]
}
