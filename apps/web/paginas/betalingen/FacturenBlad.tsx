import { useQuery } from '@tanstack/react-query'
import { Banknote } from 'lucide-react'
import { useMemo } from 'react'
import { Balk } from '../../kit/Blad.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Select } from '../../kit/Select.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { type Factuur, facturenVraag, wachtrijVraag } from './api.ts'
import { FactuurPaneel } from './FactuurPaneel.tsx'
import { factuurkolommenVan } from './factuurkolommen.tsx'
import { Knel } from './Knel.tsx'
import { Rekent } from './Rekent.tsx'
import { isShown } from './status.ts'
import { FILTERS, type Zoek, type Zoekwijziging } from './zoek.ts'

const teksten = {
  lijst: { nl: 'Facturen', en: 'Invoices' },
  toon: { nl: 'Toon', en: 'Show' },
  alle: { nl: 'Alle facturen', en: 'All invoices' },
  open: { nl: 'Nog te ontvangen', en: 'Still to be received' },
  betaald: { nl: 'Betaald', en: 'Paid' },
  teveel: { nl: 'Te veel betaald', en: 'Overpaid' },
  particulier: { nl: 'Particulier', en: 'Private' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  ontvangen: { nl: 'Ontvangen', en: 'Received' },
  nog: { nl: 'Open', en: 'Due' },
  wacht: { nl: 'Te verwerken', en: 'To be dealt with' },
  wachtBij: { nl: '{n} boekingen', en: '{n} bookings' },
  wachtEen: { nl: '1 boeking', en: '1 booking' },
  niets: { nl: 'Nog geen facturen', en: 'No invoices yet' },
  nietsBij: {
    nl: 'Zodra een maand gedeclareerd is, staan de facturen hier met wat ervan is toegekend en betaald.',
    en: 'Once a month was declared, its invoices are here with what was granted and paid.',
  },
  geen: { nl: 'Geen factuur past bij deze keuze', en: 'No invoice fits this choice' },
  declareer: { nl: 'Naar declaraties', en: 'To claims' },
} as const

type FacturenBladProps = { readonly zoek: Zoek; readonly opZoek: (wijziging: Zoekwijziging) => void }

/** Every invoice with what was granted, received and is due, and where “paid” comes from. */
export function FacturenBlad(props: FacturenBladProps) {
  const vraag = useQuery(facturenVraag)
  return (
    <Geladen vraag={vraag} wacht={<Rekent wat="betalingen" />}>
      {({ facturen, knel }) => <Blad {...props} facturen={facturen} knel={knel} />}
    </Geladen>
  )
}

type BladProps = FacturenBladProps & { readonly facturen: readonly Factuur[]; readonly knel: boolean }

function Blad({ zoek, opZoek, facturen, knel }: BladProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const wacht = useQuery(wachtrijVraag).data?.posten
  const toon = zoek.toon ?? 'alle'
  const rijen = useMemo(() => facturen.filter((factuur) => isShown(factuur, toon)), [facturen, toon])
  const kolommen = useMemo(() => factuurkolommenVan(taal, rijen), [taal, rijen])
  const som = (veld: 'toegekend' | 'betaald' | 'open') => facturen.reduce((totaal, rij) => totaal + rij[veld], 0)
  if (facturen.length === 0) {
    return (
      <Leegte titel={t.niets} icoon={Banknote} acties={<LinkButton naar="/declaraties">{t.declareer}</LinkButton>}>
        {t.nietsBij}
      </Leegte>
    )
  }
  return (
    <div className="zk-betalingen-blad">
      {knel && <Knel />}
      <Tegels>
        <Tegel naam={t.toegekend} waarde={<Geld cents={som('toegekend')} />} />
        <Tegel naam={t.ontvangen} waarde={<Geld cents={som('betaald')} />} />
        <Tegel naam={t.nog} waarde={<Geld cents={som('open')} />} />
        {wacht !== undefined && wacht.length > 0 && (
          <Tegel
            naam={t.wacht}
            waarde={<Geld cents={wacht.reduce((totaal, { bedrag }) => totaal + Math.max(0, bedrag), 0)} />}
            bij={wacht.length === 1 ? t.wachtEen : vul(t.wachtBij, { n: wacht.length })}
            toestand="letop"
            naar="/betalingen"
            zoek={{ blad: 'wachtrij' }}
          />
        )}
      </Tegels>
      <Balk>
        <Select
          label={t.toon}
          labelVerborgen
          breedte="half"
          waarde={toon}
          opWaarde={(nieuw) => opZoek({ toon: nieuw === 'alle' ? undefined : (nieuw as Zoek['toon']) })}
          opties={FILTERS.map((filter) => ({
            sleutel: filter,
            naam: t[filter],
            bij: String(facturen.filter((factuur) => isShown(factuur, filter)).length),
          }))}
        />
      </Balk>
      <Lijst
        naam={t.lijst}
        kolommen={kolommen}
        rijen={rijen}
        sleutel={({ post }) => post}
        opOpen={({ post }) => opZoek({ open: post })}
        openSleutel={zoek.open ?? null}
        merk={({ status }) => (status === 'te veel betaald' ? 'letop' : status === 'betaald' ? 'goed' : null)}
        leeg={<Leegte titel={t.geen} />}
        autoFocus
      />
      <FactuurPaneel
        factuur={facturen.find(({ post }) => post === zoek.open) ?? null}
        opSluit={() => opZoek({ open: undefined })}
      />
    </div>
  )
}
