import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import type { Taal } from '../../taal/taal.ts'
import { vul } from '../../taal/vul.ts'
import type { Wachtpost } from './api.ts'

const teksten = {
  van: { nl: 'Van', en: 'From' },
  dag: { nl: 'Geboekt', en: 'Booked' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
  wat: { nl: 'Wat er wacht', en: 'What waits' },
  voorstel: { nl: 'Voorstel: {nummers}', en: 'Proposal: {nummers}' },
  kandidaten: { nl: '{n} mogelijke facturen', en: '{n} possible invoices' },
  kandidaat: { nl: '1 mogelijke factuur', en: '1 possible invoice' },
  geen: { nl: 'Geen factuur past', en: 'No invoice fits' },
  onbekend: { nl: 'Onbekend', en: 'Unknown' },
  saldo: { nl: 'Factuur per saldo nul', en: 'Invoice that cancels out' },
} as const

/** The columns of what waits. */
export function wachtkolommenVan(taal: Taal): readonly Kolom<Wachtpost>[] {
  const t = kiesTeksten(teksten, taal)
  const wat = ({ voorstel, rest }: Wachtpost) => {
    if (voorstel.length > 0) {
      const nummers = voorstel.map(({ factuurnummer }) => factuurnummer).join(', ')
      return <Status toestand="info">{vul(t.voorstel, { nummers })}</Status>
    }
    const n = rest?.kandidaten.length ?? 0
    if (n === 0) return <Status toestand="onbekend">{t.geen}</Status>
    return <Status toestand="letop">{n === 1 ? t.kandidaat : vul(t.kandidaten, { n })}</Status>
  }
  return [
    {
      sleutel: 'van',
      kop: t.van,
      breedte: 'minmax(8rem, 1fr)',
      smal: 'titel',
      cel: ({ boeking }) => (boeking === null ? t.saldo : (boeking.tegenpartij ?? t.onbekend)),
    },
    {
      sleutel: 'dag',
      kop: t.dag,
      breedte: '6.5rem',
      smal: 'bij',
      cel: ({ boeking }) => <Dag dag={boeking?.dag ?? null} />,
    },
    {
      sleutel: 'bedrag',
      kop: t.bedrag,
      breedte: '7.5rem',
      uitlijning: 'eind',
      smal: 'eind',
      cel: ({ bedrag }) => <Geld cents={bedrag} />,
    },
    { sleutel: 'wat', kop: t.wat, breedte: 'minmax(11rem, 1.2fr)', smal: 'bij', cel: wat },
  ]
}
