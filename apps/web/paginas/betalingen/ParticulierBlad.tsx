import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { CalendarX2, ReceiptText } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Balk } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { useEvenWachten } from '../../kit/even-wachten.ts'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { SearchField } from '../../kit/SearchField.tsx'
import { Switch } from '../../kit/Switch.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { MaandKeuze } from '../registraties/maand/MaandKeuze.tsx'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { useMaand } from '../registraties/maand/use-maand.ts'
import { facturenVraag, type TeFactureren, teFacturerenVraag } from './api.ts'
import { FactuurMaker } from './FactuurMaker.tsx'
import { factuurkolommenVan } from './factuurkolommen.tsx'
import { NoShowVraag } from './NoShowVraag.tsx'
import { Rekent } from './Rekent.tsx'
import type { Zoekwijziging } from './zoek.ts'

const teksten = {
  noShow: { nl: 'Gemiste afspraak', en: 'Missed appointment' },
  overig: { nl: 'Toon ook zorg met contract', en: 'Show care under contract too' },
  teMaken: { nl: 'Te factureren, {maand}', en: 'To be billed, {maand}' },
  niets: {
    nl: 'Geen zorg zonder contract of verzekering in {maand}',
    en: 'No care without a contract or insurance in {maand}',
  },
  geen: { nl: 'Geen patiënt gevonden', en: 'No patient found' },
  geenBij: {
    nl: 'Alle zorg van deze maand is gedeclareerd of gefactureerd, of de naam komt niet voor.',
    en: 'All care of this month was declared or billed, or the name does not occur.',
  },
  zoek: { nl: 'Zoek een patiënt', en: 'Search a patient' },
  meer: { nl: 'Toon meer patiënten ({n} van {totaal})', en: 'Show more patients ({n} of {totaal})' },
  nietsBij: {
    nl: 'Zorg met contract gaat naar de betaler. Moet een patiënt toch zelf betalen (niet-basispakketzorg), zet dan de schakelaar aan.',
    en: 'Care under contract goes to the payer. If a patient pays himself all the same (niet-basispakketzorg), use the switch.',
  },
  gemaakt: { nl: 'Facturen aan patiënten', en: 'Invoices to patients' },
  gemaaktBij: {
    nl: 'Open een factuur om haar te bekijken en af te drukken.',
    en: 'Open an invoice to view and print it.',
  },
} as const

/** Invoices to people who pay themselves: what can be billed of a month, and what was billed. */
export function ParticulierBlad({ opZoek }: { readonly opZoek: (wijziging: Zoekwijziging) => void }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const stand = useMaand()
  const { maand } = stand
  const mag = useMag('declareren') && !stand.gesloten
  const [alles, setAlles] = useState(false)
  const [noShow, setNoShow] = useState(false)
  const [zoek, setZoek] = useState('')
  const gezocht = useEvenWachten(zoek.trim(), 250)
  const filter = { maand: maand ?? '', toon: alles ? ('alle' as const) : ('nodig' as const), zoek: gezocht }
  const vraag = useInfiniteQuery({ ...teFacturerenVraag(filter), enabled: maand !== null })
  return (
    <div className="zk-betalingen-blad zk-betalingen-rol">
      <Balk>
        <MaandKeuze stand={stand} />
        <SearchField naam={t.zoek} value={zoek} onChange={setZoek} />
        <Switch isSelected={alles} onChange={setAlles}>
          {t.overig}
        </Switch>
        {mag && (
          <Button icoon={CalendarX2} onPress={() => setNoShow(true)}>
            {t.noShow}
          </Button>
        )}
        {maand !== null && <UitvoerKnop lijst="particulier" filter={filter} maat="klein" />}
      </Balk>
      {maand !== null && (
        <Geladen vraag={vraag} wacht={<Rekent wat="particulier" />}>
          {({ pages }) => (
            <>
              <TeMaken key={maand} maand={maand} bladen={pages} alles={alles} gezocht={gezocht !== ''} mag={mag} />
              {vraag.hasNextPage && (
                <Button onPress={() => void vraag.fetchNextPage({ cancelRefetch: false })}>
                  {vul(t.meer, {
                    n: formatGetal(countPatienten(pages), taal),
                    totaal: formatGetal(pages[0]?.totaal ?? 0, taal),
                  })}
                </Button>
              )}
              {noShow && pages[0] && <NoShowVraag maand={maand} te={pages[0]} opSluit={() => setNoShow(false)} />}
            </>
          )}
        </Geladen>
      )}
      <Gemaakt opZoek={opZoek} />
    </div>
  )
}

const countPatienten = (bladen: readonly TeFactureren[]): number =>
  bladen.reduce((som, { rijen }) => som + rijen.length, 0)

type TeMakenProps = {
  readonly maand: string
  readonly bladen: readonly TeFactureren[]
  readonly alles: boolean
  readonly gezocht: boolean
  readonly mag: boolean
}

function TeMaken({ maand, bladen, alles, gezocht, mag }: TeMakenProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const patienten = useMemo(() => bladen.flatMap(({ rijen }) => rijen), [bladen])
  const naam = naamVanMaand(maand, taal)
  if (patienten.length === 0) {
    return (
      <Leegte titel={alles || gezocht ? t.geen : vul(t.niets, { maand: naam })} icoon={ReceiptText}>
        {alles ? t.geenBij : t.nietsBij}
      </Leegte>
    )
  }
  const termijn = bladen[0]?.vorigeTermijn ?? 30
  const titel = vul(t.teMaken, { maand: naam })
  return <FactuurMaker titel={titel} maand={maand} patienten={patienten} termijn={termijn} mag={mag} />
}

function Gemaakt({ opZoek }: { readonly opZoek: (wijziging: Zoekwijziging) => void }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const facturen = useQuery(facturenVraag).data?.facturen
  const rijen = useMemo(() => (facturen ?? []).filter(({ betaler }) => betaler === null), [facturen])
  const kolommen = useMemo(() => factuurkolommenVan(taal, rijen), [taal, rijen])
  if (rijen.length === 0) return null
  return (
    <Kaart titel={t.gemaakt} bij={t.gemaaktBij} strak>
      <Lijst
        naam={t.gemaakt}
        kolommen={kolommen}
        rijen={rijen}
        sleutel={({ post }) => post}
        hoogte="auto"
        opOpen={({ post }) => opZoek({ blad: undefined, toon: 'particulier', open: post })}
      />
    </Kaart>
  )
}
