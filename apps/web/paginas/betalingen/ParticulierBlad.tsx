import { useQuery } from '@tanstack/react-query'
import { CalendarX2, ReceiptText } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Balk } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import { Switch } from '../../kit/Switch.tsx'
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
import type { Zoekwijziging } from './zoek.ts'

const teksten = {
  noShow: { nl: 'Gemiste afspraak', en: 'Missed appointment' },
  overig: { nl: 'Toon ook zorg met contract', en: 'Show care under contract too' },
  teMaken: { nl: 'Te factureren, {maand}', en: 'To be billed, {maand}' },
  niets: { nl: 'Geen zorg zonder contract in {maand}', en: 'No care without a contract in {maand}' },
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
  const vraag = useQuery({ ...teFacturerenVraag(maand ?? ''), enabled: maand !== null })
  return (
    <div className="zk-betalingen-blad zk-betalingen-rol">
      <Balk>
        <MaandKeuze stand={stand} />
        <Switch isSelected={alles} onChange={setAlles}>
          {t.overig}
        </Switch>
        {mag && (
          <Button icoon={CalendarX2} onPress={() => setNoShow(true)}>
            {t.noShow}
          </Button>
        )}
        {maand !== null && <UitvoerKnop lijst="particulier" filter={{ maand }} maat="klein" />}
      </Balk>
      {maand !== null && (
        <Geladen vraag={vraag}>
          {(te) => (
            <>
              <TeMaken
                key={maand}
                titel={vul(t.teMaken, { maand: naamVanMaand(maand, taal) })}
                niets={vul(t.niets, { maand: naamVanMaand(maand, taal) })}
                maand={maand}
                te={te}
                alles={alles}
                mag={mag}
              />
              {noShow && <NoShowVraag maand={maand} te={te} opSluit={() => setNoShow(false)} />}
            </>
          )}
        </Geladen>
      )}
      <Gemaakt opZoek={opZoek} />
    </div>
  )
}

type TeMakenProps = {
  readonly titel: string
  readonly niets: string
  readonly maand: string
  readonly te: TeFactureren
  readonly alles: boolean
  readonly mag: boolean
}

function TeMaken({ titel, niets, maand, te, alles, mag }: TeMakenProps) {
  const t = useTeksten(teksten)
  const patienten = useMemo(
    () =>
      te.patienten
        .map((patient) => ({ ...patient, regels: patient.regels.filter(({ voorstel }) => alles || voorstel !== null) }))
        .filter(({ regels }) => regels.length > 0),
    [te, alles],
  )
  if (patienten.length === 0) {
    return (
      <Leegte titel={niets} icoon={ReceiptText}>
        {t.nietsBij}
      </Leegte>
    )
  }
  return <FactuurMaker titel={titel} maand={maand} patienten={patienten} termijn={te.vorigeTermijn ?? 30} mag={mag} />
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
