import { Search } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { Balk } from '../../kit/Blad.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom, LijstBron } from '../../kit/lijst-kolom.ts'
import { SearchField } from '../../kit/SearchField.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { useVandaag } from '../registraties/maand/use-maand.ts'
import { type Tariefregel, zoekTarieven } from './api.ts'
import { GeschiedenisPaneel } from './GeschiedenisPaneel.tsx'
import { Zekerheid } from './Zekerheid.tsx'
import type { Zoek, Zoekwijziging } from './zoek.ts'

const teksten = {
  naam: { nl: 'Prestaties met hun tarief', en: 'Services with their tariff' },
  zoek: { nl: 'Code of woorden, zoals CO0497', en: 'Code or words, such as CO0497' },
  dag: { nl: 'Op deze dag', en: 'On this day' },
  code: { nl: 'Code', en: 'Code' },
  prestatie: { nl: 'Prestatie', en: 'Service' },
  tarief: { nl: 'Tarief', en: 'Tariff' },
  hoogste: { nl: 'Hoogste afspraak', en: 'Highest agreement' },
  zekerheid: { nl: 'Zekerheid', en: 'Certainty' },
  geenTarief: { nl: 'geen tarief', en: 'no tariff' },
  geen: { nl: 'Geen prestatie gevonden', en: 'No service found' },
  geenBij: {
    nl: 'Zoek op een deel van de code of op woorden uit de naam. Ontbreekt een prestatie, bied dan het bestand van de NZa aan.',
    en: 'Search by a part of the code or by words of the name. When a service is missing, offer the file of the NZa.',
  },
} as const

const sleutel = ({ code }: Tariefregel) => code

/** Looks a prestatie up on a day; a row opens its history. */
export function ZoekBlad({
  zoek,
  opZoek,
}: {
  readonly zoek: Zoek
  readonly opZoek: (wijziging: Zoekwijziging) => void
}) {
  const t = useTeksten(teksten)
  const vandaag = useVandaag()
  const dag = zoek.dag ?? vandaag
  const woorden = useDeferredValue(zoek.woorden ?? '')
  const bron = useMemo(
    (): LijstBron<Tariefregel> => ({
      sleutel: ['tarieven', 'zoek', woorden, dag],
      haalPagina: (vanaf, aantal, _sortering, signal) => zoekTarieven({ woorden, dag }, vanaf, aantal, signal),
    }),
    [woorden, dag],
  )
  const kolommen = useMemo(
    (): readonly Kolom<Tariefregel>[] => [
      { sleutel: 'code', kop: t.code, breedte: '6rem', smal: 'bij', cel: ({ code }) => <code>{code}</code> },
      {
        sleutel: 'naam',
        kop: t.prestatie,
        breedte: 'minmax(16rem, 4fr)',
        smal: 'titel',
        cel: ({ naam }) => (
          <span className="zk-tarieven-naam" title={naam}>
            <bdi>{naam}</bdi>
          </span>
        ),
      },
      {
        sleutel: 'tarief',
        kop: t.tarief,
        breedte: '7rem',
        uitlijning: 'eind',
        smal: 'eind',
        cel: ({ tarief }) => <Geld cents={tarief} />,
      },
      {
        sleutel: 'hoogste',
        kop: t.hoogste,
        breedte: '9rem',
        uitlijning: 'eind',
        smal: 'weg',
        wijkt: 2,
        cel: ({ hoogste }) => <Geld cents={hoogste} />,
      },
      {
        sleutel: 'zekerheid',
        kop: t.zekerheid,
        breedte: '8rem',
        smal: 'bij',
        cel: (rij) => (rij.tarief === null ? <span className="zk-stil">{t.geenTarief}</span> : <Zekerheid {...rij} />),
      },
    ],
    [t],
  )
  return (
    <div className="zk-tarieven-blad">
      <Balk>
        <SearchField
          naam={t.zoek}
          value={zoek.woorden ?? ''}
          onChange={(tekst) => opZoek({ woorden: tekst === '' ? undefined : tekst })}
        />
        <div className="zk-tarieven-dag">
          <DateField
            label={t.dag}
            waarde={dag}
            opWaarde={(nieuw) => {
              if (nieuw !== null) opZoek({ dag: nieuw === vandaag ? undefined : nieuw })
            }}
          />
        </div>
      </Balk>
      <Lijst
        naam={t.naam}
        kolommen={kolommen}
        bron={bron}
        sleutel={sleutel}
        opOpen={({ code }) => opZoek({ open: code })}
        openSleutel={zoek.open ?? null}
        merk={({ fictief }) => (fictief ? 'letop' : null)}
        leeg={
          <Leegte titel={t.geen} icoon={Search}>
            {t.geenBij}
          </Leegte>
        }
      />
      <GeschiedenisPaneel code={zoek.open ?? null} opSluit={() => opZoek({ open: undefined })} />
    </div>
  )
}
