import { useNavigate, useSearch } from '@tanstack/react-router'
import { ScrollText } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Balk, Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom, LijstBron } from '../../kit/lijst-kolom.ts'
import { SearchField } from '../../kit/SearchField.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import { type Auditrij, haalLogboek } from './api.ts'
import './Invoer.css'

const teksten = {
  titel: { nl: 'Logboek', en: 'Audit log' },
  bij: {
    nl: 'Wie wat deed, wanneer en waarop. Niets hiervan kan worden gewijzigd.',
    en: 'Who did what, when and on what. Nothing of it can be changed.',
  },
  zoek: { nl: 'Onderwerp, zoals maand 2023-03', en: 'Subject, such as maand 2023-03' },
  wanneer: { nl: 'Wanneer', en: 'When' },
  wie: { nl: 'Wie', en: 'Who' },
  rol: { nl: 'Rol', en: 'Role' },
  doel: { nl: 'Doel', en: 'Purpose' },
  wat: { nl: 'Wat', en: 'What' },
  waarop: { nl: 'Waarop', en: 'On what' },
  details: { nl: 'Bijzonderheden', en: 'Particulars' },
  alles: { nl: 'Alles over dit onderwerp', en: 'Everything on this subject' },
  leeg: { nl: 'Nog niets gedaan', en: 'Nothing done yet' },
  geen: { nl: 'Niets over dit onderwerp', en: 'Nothing on this subject' },
  geenUitleg: {
    nl: 'Een onderwerp is een soort en een kenmerk, precies zoals het in de lijst staat. Open een regel om alles over haar onderwerp te zien.',
    en: 'A subject is a kind and a key, exactly as it stands in the list. Open a row to see everything on its subject.',
  },
  wis: { nl: 'Wis het filter', en: 'Clear the filter' },
} as const

const sleutel = (rij: Auditrij) => rij.id
const schrijf = (details: Auditrij['details']) =>
  Object.entries(details)
    .map(([naam, waarde]) => `${naam}: ${waarde}`)
    .join(' · ')

/** The audit: who did what, when, on what. */
export function LogboekPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const { onderwerp } = useSearch({ strict: false }) as { onderwerp?: string }
  const [getypt, setGetypt] = useState(onderwerp ?? '')
  const [open, setOpen] = useState<Auditrij | null>(null)
  const bron = useMemo(
    (): LijstBron<Auditrij> => ({
      sleutel: ['logboek', onderwerp ?? ''],
      haalPagina: (vanaf, aantal, _sortering, signal) =>
        haalLogboek({ vanaf, aantal, ...(onderwerp === undefined ? {} : { onderwerp }) }, signal),
    }),
    [onderwerp],
  )
  const kolommen = useMemo(
    (): readonly Kolom<Auditrij>[] => [
      { sleutel: 'op', kop: t.wanneer, breedte: '11rem', smal: 'eind', cel: ({ op }) => <Moment op={op} /> },
      { sleutel: 'door', kop: t.wie, breedte: 'minmax(8rem, 12rem)', smal: 'bij', cel: ({ door }) => door },
      { sleutel: 'wat', kop: t.wat, breedte: 'minmax(10rem, 16rem)', smal: 'titel', cel: ({ handeling }) => handeling },
      { sleutel: 'waarop', kop: t.waarop, breedte: 'minmax(10rem, 1fr)', smal: 'bij', cel: (rij) => rij.onderwerp },
      { sleutel: 'details', kop: t.details, breedte: 'minmax(10rem, 2fr)', cel: ({ details }) => schrijf(details) },
    ],
    [t],
  )
  const filter = (gekozen: string) => {
    setGetypt(gekozen)
    const search = gekozen.trim() === '' ? {} : { onderwerp: gekozen.trim() }
    void navigate({ to: '/logboek', search: search as never, replace: true })
  }
  const leeg =
    onderwerp === undefined ? (
      <Leegte titel={t.leeg} icoon={ScrollText} />
    ) : (
      <Leegte titel={t.geen} icoon={ScrollText} acties={<Button onPress={() => filter('')}>{t.wis}</Button>}>
        {t.geenUitleg}
      </Leegte>
    )
  return (
    <Blad soort="lijst">
      <Kop titel={t.titel} bij={t.bij} acties={<UitvoerKnop lijst="logboek" filter={{ onderwerp }} />} />
      <Balk>
        <SearchField naam={t.zoek} value={getypt} onChange={filter} />
      </Balk>
      <Lijst
        naam={t.titel}
        kolommen={kolommen}
        sleutel={sleutel}
        bron={bron}
        opOpen={setOpen}
        openSleutel={open?.id ?? null}
        leeg={leeg}
        autoFocus
      />
      <Drawer
        open={open !== null}
        opSluit={() => setOpen(null)}
        titel={open?.handeling ?? ''}
        bij={open && <Moment op={open.op} />}
        acties={
          <Button
            onPress={() => {
              filter(open?.onderwerp ?? '')
              setOpen(null)
            }}
          >
            {t.alles}
          </Button>
        }
      >
        {open && (
          <dl className="zk-logboek-details">
            <dt>{t.wie}</dt>
            <dd>{open.door}</dd>
            <dt>{t.rol}</dt>
            <dd>{open.rol}</dd>
            <dt>{t.doel}</dt>
            <dd>{open.doel}</dd>
            <dt>{t.waarop}</dt>
            <dd>{open.onderwerp}</dd>
            {Object.entries(open.details).map(([naam, waarde]) => (
              <div key={naam} style={{ display: 'contents' }}>
                <dt>{naam}</dt>
                <dd>{String(waarde ?? '–')}</dd>
              </div>
            ))}
          </dl>
        )}
      </Drawer>
    </Blad>
  )
}
