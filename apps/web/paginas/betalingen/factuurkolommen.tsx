import type { Tekst } from '@zorgketen/values'
import { Geld } from '../../kit/Geld.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import type { Taal } from '../../taal/taal.ts'
import { vul } from '../../taal/vul.ts'
import { naamVanBetaler } from '../declaraties/gedeeld/naam-van-betaler.ts'
import type { Factuur } from './api.ts'
import { STATUSSEN } from './status.ts'

const teksten = {
  factuur: { nl: 'Factuur', en: 'Invoice' },
  aan: { nl: 'Aan', en: 'To' },
  maand: { nl: 'Maand', en: 'Month' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  ontvangen: { nl: 'Ontvangen', en: 'Received' },
  open: { nl: 'Open', en: 'Due' },
  stand: { nl: 'Stand', en: 'State' },
  bron: { nl: 'Bron', en: 'Source' },
  meer: { nl: '{n} boekingen', en: '{n} bookings' },
  zonderGeld: { nl: 'heft op, geen betaling', en: 'cancels out, no payment' },
} as const

/** Who is to pay: a payer by its number, or a person. */
export const naamVanPlichtige = ({ betaler, patient }: Pick<Factuur, 'betaler' | 'patient'>): Tekst =>
  betaler === null ? { nl: patient ?? '–', en: patient ?? '–' } : naamVanBetaler(betaler)

/** The columns of the invoices, with totals of the rows that are shown. */
export function factuurkolommenVan(taal: Taal, rijen: readonly Factuur[]): readonly Kolom<Factuur>[] {
  const t = kiesTeksten(teksten, taal)
  const som = (veld: 'toegekend' | 'betaald' | 'open') => rijen.reduce((totaal, rij) => totaal + rij[veld], 0)
  const geld = (veld: 'toegekend' | 'betaald' | 'open', kop: string, smal: 'weg' | 'eind'): Kolom<Factuur> => ({
    sleutel: veld,
    kop,
    // fits the months of an institution: € 14.006.546,73
    breedte: '8.75rem',
    uitlijning: 'eind',
    smal,
    cel: (rij) => <Geld cents={rij[veld]} />,
    voet: <Geld cents={som(veld)} />,
  })
  return [
    {
      sleutel: 'factuur',
      kop: t.factuur,
      breedte: '8rem',
      smal: 'titel',
      cel: ({ factuurnummer }) => <code>{factuurnummer}</code>,
    },
    {
      sleutel: 'aan',
      kop: t.aan,
      breedte: 'minmax(10.5rem, 1.4fr)',
      smal: 'bij',
      cel: (rij) => naamVanPlichtige(rij)[taal],
    },
    { sleutel: 'maand', kop: t.maand, breedte: '5rem', smal: 'weg', cel: ({ maand }) => maand },
    geld('toegekend', t.toegekend, 'weg'),
    geld('betaald', t.ontvangen, 'weg'),
    geld('open', t.open, 'eind'),
    {
      sleutel: 'stand',
      kop: t.stand,
      breedte: '9.5rem',
      smal: 'bij',
      cel: ({ status }) => <Status toestand={STATUSSEN[status].toestand}>{STATUSSEN[status].naam[taal]}</Status>,
    },
    {
      sleutel: 'bron',
      kop: t.bron,
      breedte: 'minmax(5.5rem, 1fr)',
      smal: 'weg',
      wijkt: 1,
      cel: ({ herkomst: [eerste], aantalHerkomst: n }) => {
        if (eerste === undefined) return <span className="zk-stil">–</span>
        if (n > 1) return vul(t.meer, { n })
        return eerste.boeking?.bestand ?? t.zonderGeld
      },
    },
  ]
}
