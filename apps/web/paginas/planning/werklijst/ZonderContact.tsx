import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Dag } from '../../../kit/Dag.tsx'
import { Geladen } from '../../../kit/Geladen.tsx'
import { Leegte } from '../../../kit/Leegte.tsx'
import { Lijst } from '../../../kit/Lijst.tsx'
import type { Kolom } from '../../../kit/lijst-kolom.ts'
import { kiesTeksten } from '../../../taal/kies-teksten.ts'
import { type Taal, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { UitvoerKnop } from '../../../uitvoer/UitvoerKnop.tsx'
import { type Contactloos, zonderContactVraag } from '../api.ts'
import { BesluitPaneel } from './BesluitPaneel.tsx'

const teksten = {
  naam: { nl: 'Zorgtrajecten zonder gepland contact', en: 'Zorgtrajecten without a planned contact' },
  uitleg: {
    nl: 'Open trajecten zonder afspraak vanaf vandaag, de langst stille eerst. Kies een regel om te besluiten.',
    en: 'Open trajecten without an appointment from today on, longest silent first. Choose a row to decide.',
  },
  patient: { nl: 'Patiënt', en: 'Patient' },
  stroom: { nl: 'Stroom', en: 'Stream' },
  laatste: { nl: 'Laatste prestatie', en: 'Last service' },
  stil: { nl: 'Dagen stil', en: 'Days silent' },
  nummerTot: { nl: 'Trajectnummer tot', en: 'Traject number until' },
  dagen: { nl: 'dagen', en: 'days' },
  los: { nl: 'Losse afspraken', en: 'Loose appointments' },
  leeg: { nl: 'Iedereen heeft een gepland contact', en: 'Everyone has a planned contact' },
  leegUitleg: {
    nl: 'Of er is besloten af te sluiten, te verwijzen of door te gaan.',
    en: 'Or it was decided to close, refer or go on.',
  },
} as const

const sleutelVan = ({ zorgtraject }: Contactloos) => zorgtraject

/** Since the closing moment of the dbc is gone nobody closes a traject by itself: the worklist asks (ZPM-29). */
export function ZonderContact() {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const vraag = useQuery(zonderContactVraag)
  const [open, setOpen] = useState<string | null>(null)
  const kolommen = useMemo(() => kolommenVan(taal), [taal])
  return (
    <div className="zk-planblad">
      <div className="zk-planblad-kop">
        <p className="zk-zacht">{t.uitleg}</p>
        <UitvoerKnop lijst="zondercontact" filter={{}} />
      </div>
      <Geladen vraag={vraag}>
        {({ regels, vandaag }) => (
          <>
            <Lijst
              naam={t.naam}
              kolommen={kolommen}
              sleutel={sleutelVan}
              rijen={regels}
              opOpen={({ zorgtraject }) => setOpen(zorgtraject)}
              openSleutel={open}
              hoogte="auto"
              leeg={<Leegte titel={t.leeg}>{t.leegUitleg}</Leegte>}
            />
            <BesluitPaneel
              key={open ?? ''}
              regel={regels.find(({ zorgtraject }) => zorgtraject === open) ?? null}
              vandaag={vandaag}
              opSluit={() => setOpen(null)}
            />
          </>
        )}
      </Geladen>
    </div>
  )
}

function kolommenVan(taal: Taal): readonly Kolom<Contactloos>[] {
  const t = kiesTeksten(teksten, taal)
  return [
    { sleutel: 'patient', kop: t.patient, breedte: 'minmax(10rem, 2fr)', smal: 'titel', cel: ({ naam }) => naam },
    { sleutel: 'stroom', kop: t.stroom, breedte: '5rem', smal: 'bij', cel: ({ stroom }) => stroom },
    {
      sleutel: 'laatste',
      kop: t.laatste,
      breedte: '9rem',
      smal: 'bij',
      cel: ({ laatstePrestatie }) => <Dag dag={laatstePrestatie} />,
    },
    {
      sleutel: 'stil',
      kop: t.stil,
      breedte: '7rem',
      uitlijning: 'eind',
      smal: 'eind',
      cel: ({ dagenStil }) => (
        <>
          {dagenStil}
          <span className="zk-alleen-smal"> {t.dagen}</span>
        </>
      ),
    },
    {
      sleutel: 'nummerTot',
      kop: t.nummerTot,
      breedte: '11rem',
      smal: 'weg',
      wijkt: 2,
      cel: ({ nummerTot }) => <Dag dag={nummerTot} />,
    },
    {
      sleutel: 'los',
      kop: t.los,
      breedte: '9rem',
      uitlijning: 'eind',
      smal: 'weg',
      wijkt: 1,
      cel: ({ losseAfspraken }) => (losseAfspraken === 0 ? '' : losseAfspraken),
    },
  ]
}
