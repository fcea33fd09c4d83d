import type { UseQueryResult } from '@tanstack/react-query'
import { FileSpreadsheet } from 'lucide-react'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import type { Overzicht, Tariefuitgave } from './api.ts'
import { BestandPaneel } from './BestandPaneel.tsx'
import type { Zoek, Zoekwijziging } from './zoek.ts'

const teksten = {
  naam: { nl: 'Aanvaarde bestanden', en: 'Accepted files' },
  titel: { nl: 'Herkomst', en: 'Provenance' },
  geldig: { nl: 'Geldig', en: 'Valid' },
  open: { nl: 'zonder einde', en: 'without end' },
  rijen: { nl: 'Rijen', en: 'Rows' },
  aanvaard: { nl: 'Aanvaard', en: 'Accepted' },
  door: { nl: 'Door', en: 'By' },
  stand: { nl: 'Stand', en: 'State' },
  geldt: { nl: 'geldt', en: 'holds' },
  ingetrokken: { nl: 'ingetrokken', en: 'withdrawn' },
  leeg: { nl: 'Nog geen bestand aanvaard', en: 'No file accepted yet' },
  leegBij: {
    nl: 'Tot u een bestand van de NZa of Vektis aanbiedt, gelden de meegeleverde lijsten.',
    en: 'Until you offer a file of the NZa or Vektis, the lists that came with the program hold.',
  },
  bied: { nl: 'Bied een bestand aan', en: 'Offer a file' },
} as const

type BestandenBladProps = {
  readonly vraag: UseQueryResult<Overzicht>
  readonly zoek: Zoek
  readonly opZoek: (wijziging: Zoekwijziging) => void
}

const sleutel = ({ volgnummer }: Tariefuitgave) => String(volgnummer)

/** The files that somebody accepted, and those that were withdrawn. */
export function BestandenBlad({ vraag, zoek, opZoek }: BestandenBladProps) {
  const t = useTeksten(teksten)
  const kolommen: readonly Kolom<Tariefuitgave>[] = [
    { sleutel: 'titel', kop: t.titel, breedte: 'minmax(14rem, 3fr)', smal: 'titel', cel: ({ titel }) => titel },
    {
      sleutel: 'geldig',
      kop: t.geldig,
      breedte: 'minmax(11rem, 15rem)',
      smal: 'bij',
      cel: ({ geldig }) => (
        <>
          <Dag dag={geldig.van} /> – {geldig.tot === null ? t.open : <Dag dag={geldig.tot} />}
        </>
      ),
    },
    {
      sleutel: 'rijen',
      kop: t.rijen,
      breedte: '5rem',
      uitlijning: 'eind',
      smal: 'weg',
      wijkt: 2,
      cel: ({ rijen }) => <Getal n={rijen} />,
    },
    {
      sleutel: 'aanvaard',
      kop: t.aanvaard,
      breedte: '11rem',
      smal: 'weg',
      wijkt: 1,
      cel: ({ aanvaard }) => <Moment op={aanvaard.op} />,
    },
    { sleutel: 'door', kop: t.door, breedte: '10rem', smal: 'weg', wijkt: 1, cel: ({ aanvaard }) => aanvaard.door },
    {
      sleutel: 'stand',
      kop: t.stand,
      breedte: '8rem',
      smal: 'eind',
      cel: ({ ingetrokken }) => (
        <Status toestand={ingetrokken === null ? 'goed' : 'vervallen'}>
          {ingetrokken === null ? t.geldt : t.ingetrokken}
        </Status>
      ),
    },
  ]
  return (
    <div className="zk-tarieven-blad">
      <Geladen vraag={vraag}>
        {({ aanvaard }) => (
          <>
            <Lijst
              naam={t.naam}
              kolommen={kolommen}
              rijen={aanvaard}
              sleutel={sleutel}
              opOpen={(rij) => opZoek({ open: sleutel(rij) })}
              openSleutel={zoek.open ?? null}
              leeg={
                <Leegte
                  titel={t.leeg}
                  icoon={FileSpreadsheet}
                  acties={<Button onPress={() => opZoek({ blad: 'nieuw', open: undefined })}>{t.bied}</Button>}
                >
                  {t.leegBij}
                </Leegte>
              }
            />
            <BestandPaneel
              uitgave={aanvaard.find((rij) => sleutel(rij) === zoek.open) ?? null}
              opSluit={() => opZoek({ open: undefined })}
            />
          </>
        )}
      </Geladen>
    </div>
  )
}
