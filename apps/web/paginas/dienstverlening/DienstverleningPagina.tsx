import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Handshake } from 'lucide-react'
import { useState } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { overzichtVraag } from './api.ts'
import { FacturenVlak } from './facturen/FacturenVlak.tsx'
import { FacturerenVlak } from './facturen/FacturerenVlak.tsx'
import { OntvangenVlak } from './innemen/OntvangenVlak.tsx'
import { GevraagdVlak } from './vragen/GevraagdVlak.tsx'
import { VraagPaneel } from './vragen/VraagPaneel.tsx'
import { BLADEN, type Bladnaam, type Zoek, type Zoekwijziging } from './zoek.ts'
import './Dienstverlening.css'

const teksten = {
  titel: { nl: 'Dienstverlening', en: 'Subcontracting' },
  bij: {
    nl: 'Zorg die een andere aanbieder voor u doet, en zorg die u voor een ander doet: onder het nummer van wie vroeg.',
    en: 'Care another provider does for you, and care you do for another: under the number of who asked.',
  },
  bladen: { nl: 'Bladen', en: 'Sheets' },
  gevraagd: { nl: 'Gevraagd', en: 'Asked' },
  ontvangen: { nl: 'Gevraagd aan ons', en: 'Asked of us' },
  factureren: { nl: 'Te factureren', en: 'To be invoiced' },
  facturen: { nl: 'Facturen', en: 'Invoices' },
  vraag: { nl: 'Vraag een dienst', en: 'Ask for a service' },
} as const

const LIJSTEN = {
  gevraagd: 'dienstgevraagd',
  ontvangen: 'dienstontvangen',
  facturen: 'dienstfacturen',
  factureren: null,
} as const

/** Subcontracting: what we asked, what was asked of us, and the invoices that come of it (ZTN-14, ZPM-16). */
export function DienstverleningPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const zoek = useSearch({ strict: false }) as Zoek
  const overzicht = useQuery(overzichtVraag).data
  const mag = useMag('registreren')
  const [vraagt, setVraagt] = useState(false)
  useSneltoets(mag ? 'n' : null, teksten.vraag, () => setVraagt(true))
  const gekozen = zoek.blad ?? 'gevraagd'
  const wijzig = (wijziging: Zoekwijziging) =>
    void navigate({ to: '.', search: (oud: Zoek) => ({ ...oud, ...wijziging }), replace: true } as never)
  const inhoud: Readonly<Record<Bladnaam, () => React.ReactNode>> = {
    gevraagd: () => <GevraagdVlak zoek={zoek} opZoek={wijzig} />,
    ontvangen: () => <OntvangenVlak zoek={zoek} opZoek={wijzig} />,
    factureren: () => <FacturerenVlak />,
    facturen: () => <FacturenVlak zoek={zoek} opZoek={wijzig} />,
  }
  const aantallen: Readonly<Partial<Record<Bladnaam, number>>> =
    overzicht === undefined
      ? {}
      : {
          gevraagd: overzicht.gevraagd.length,
          ontvangen: overzicht.ontvangen.length,
          facturen: overzicht.facturen.length,
        }
  const lijst = LIJSTEN[gekozen]
  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        bij={t.bij}
        acties={
          <>
            {lijst !== null && <UitvoerKnop lijst={lijst} />}
            {mag && (
              <Button soort="hoofd" icoon={Handshake} sneltoets="n" onPress={() => setVraagt(true)}>
                {t.vraag}
              </Button>
            )}
          </>
        }
      />
      <div className="zk-dienst">
        <Tabs<Bladnaam>
          naam={t.bladen}
          gekozen={gekozen}
          opKeuze={(blad) => wijzig({ blad: blad === 'gevraagd' ? undefined : blad, open: undefined })}
          bladen={BLADEN.map((sleutel) => ({
            sleutel,
            naam: t[sleutel],
            ...(aantallen[sleutel] === undefined ? {} : { aantal: aantallen[sleutel] }),
            inhoud: sleutel === gekozen ? inhoud[sleutel]() : null,
          }))}
        />
      </div>
      <VraagPaneel open={vraagt} opSluit={() => setVraagt(false)} />
    </Blad>
  )
}
