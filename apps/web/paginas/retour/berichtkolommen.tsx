import type { Tekst } from '@zorgketen/values'
import { Geld } from '../../kit/Geld.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import type { Toestand } from '../../kit/toestand.ts'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import type { Taal } from '../../taal/taal.ts'
import type { Declaratierij } from '../declaraties/api.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import type { Retourbericht } from './api.ts'

const teksten = {
  stand: { nl: 'Toestand', en: 'State' },
  factuur: { nl: 'Factuur', en: 'Invoice' },
  betaler: { nl: 'Betaler', en: 'Payer' },
  ontvangen: { nl: 'Ontvangen', en: 'Received' },
  gevraagd: { nl: 'Gedeclareerd', en: 'Declared' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  afgekeurd: { nl: 'Afgekeurd', en: 'Rejected' },
  reden: { nl: 'Reden', en: 'Reason' },
} as const

/** What became of a return, in words. */
export const RETOURSTANDEN: Readonly<
  Record<Retourbericht['stand'], { readonly naam: Tekst; readonly toestand: Toestand }>
> = {
  ontvangen: { naam: { nl: 'Nog niet verwerkt', en: 'Not processed yet' }, toestand: 'wacht' },
  verwerkt: { naam: { nl: 'Verwerkt', en: 'Processed' }, toestand: 'goed' },
  terzijde: { naam: { nl: 'Terzijde gelegd', en: 'Set apart' }, toestand: 'letop' },
  geweigerd: { naam: { nl: 'Geweigerd', en: 'Refused' }, toestand: 'fout' },
  klaar: { naam: { nl: 'Ligt klaar', en: 'Ready' }, toestand: 'wacht' },
  bezorgd: { naam: { nl: 'Bezorgd', en: 'Delivered' }, toestand: 'goed' },
}

/** The columns of the returns; `declaraties` by reference of the message that was answered. */
export function berichtkolommenVan(
  taal: Taal,
  declaraties: ReadonlyMap<string, Declaratierij>,
): readonly Kolom<Retourbericht>[] {
  const t = kiesTeksten(teksten, taal)
  const van = ({ referentie }: Retourbericht) => declaraties.get(referentie)
  return [
    {
      sleutel: 'stand',
      kop: t.stand,
      breedte: '9.25rem',
      smal: 'eind',
      cel: ({ stand }) => (
        <Status kaal toestand={RETOURSTANDEN[stand].toestand}>
          {RETOURSTANDEN[stand].naam[taal]}
        </Status>
      ),
    },
    {
      sleutel: 'factuur',
      kop: t.factuur,
      breedte: 'minmax(7.5rem, 1fr)',
      smal: 'titel',
      cel: (rij) => <code>{van(rij)?.factuurnummer ?? rij.referentie}</code>,
    },
    {
      sleutel: 'betaler',
      kop: t.betaler,
      breedte: '5rem',
      smal: 'weg',
      wijkt: 1,
      cel: (rij) => <code>{van(rij)?.betaler ?? '–'}</code>,
    },
    {
      sleutel: 'ontvangen',
      kop: t.ontvangen,
      breedte: '10.5rem',
      smal: 'bij',
      wijkt: 2,
      cel: ({ tijdstip }) => <Moment op={tijdstip} />,
    },
    {
      sleutel: 'gevraagd',
      kop: t.gevraagd,
      breedte: '7rem',
      uitlijning: 'eind',
      smal: 'weg',
      wijkt: 3,
      cel: (rij) => <Geld cents={van(rij)?.totaal ?? null} />,
    },
    {
      sleutel: 'toegekend',
      kop: t.toegekend,
      breedte: '7rem',
      uitlijning: 'eind',
      smal: 'weg',
      cel: (rij) => <Geld cents={rij.stand === 'verwerkt' ? (van(rij)?.toegekend ?? null) : null} />,
    },
    {
      sleutel: 'afgekeurd',
      kop: t.afgekeurd,
      breedte: '5.75rem',
      uitlijning: 'eind',
      smal: 'weg',
      cel: (rij) => (rij.stand === 'verwerkt' ? (van(rij)?.perStand.afgekeurd ?? 0) : '–'),
    },
    {
      sleutel: 'reden',
      kop: t.reden,
      breedte: 'minmax(6rem, 3fr)',
      smal: 'bij',
      cel: ({ reden }) => (reden === null ? null : <span title={reden[taal]}>{reden[taal]}</span>),
    },
  ]
}
