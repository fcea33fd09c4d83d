import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Balk, Blad } from '../../kit/Blad.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { SearchField } from '../../kit/SearchField.tsx'
import { Select } from '../../kit/Select.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { type Regelbladzijde, regelboekVraag } from './api.ts'
import { Regelblad } from './Regelblad.tsx'
import { zoekRegels } from './zoek.ts'

const teksten = {
  titel: { nl: 'Regelboek', en: 'Rule book' },
  bij: {
    nl: 'Wat de poort en de betaler nakijken. Dezelfde regels kijken mee terwijl u invoert.',
    en: 'What the gate and the payer check. The same rules look along while you type.',
  },
  zoek: { nl: 'Zoek op nummer, retourcode of woord', en: 'Search by number, return code or word' },
  desk: { nl: 'Loket', en: 'Desk' },
  alle: { nl: 'Poort en betaler', en: 'Gate and payer' },
  poort: { nl: 'Poort', en: 'Gate' },
  betaler: { nl: 'Betaler', en: 'Payer' },
  nummer: { nl: 'Nummer', en: 'Number' },
  code: { nl: 'Code', en: 'Code' },
  zegt: { nl: 'Wat de regel zegt', en: 'What the rule says' },
  bron: { nl: 'Bron', en: 'Source' },
  regels: { nl: '{n} regels', en: '{n} rules' },
  geen: { nl: 'Geen regel gevonden', en: 'No rule found' },
  geenBij: {
    nl: 'Zoek op een nummer als VC034, een retourcode als 0611 of een woord uit de regel.',
    en: 'Search by a number like VC034, a return code like 0611 or a word of the rule.',
  },
} as const

type Zoek = { readonly zoek?: string; readonly desk?: string; readonly regel?: string }

/** All rules of gate and payer: search, and one rule with its source, history and examples. */
export function RegelboekPagina() {
  const t = useTeksten(teksten)
  const lees = useLees()
  const navigate = useNavigate()
  const { zoek = '', desk = 'alle', regel: gekozen } = useSearch({ strict: false }) as Zoek
  const vraag = useQuery(regelboekVraag)
  const rijen = useMemo(
    () => zoekRegels(vraag.data ?? [], zoek).filter((regel) => desk === 'alle' || regel.desk === desk),
    [vraag.data, zoek, desk],
  )
  const zet = (anders: Zoek): void => {
    const zoekdeel = Object.fromEntries(
      Object.entries({ zoek, desk, ...(gekozen ? { regel: gekozen } : {}), ...anders }).filter(
        ([naam, waarde]) => waarde && !(naam === 'desk' && waarde === 'alle'),
      ),
    )
    void navigate({ to: '/regelboek', search: zoekdeel as never, replace: true })
  }
  const open = vraag.data?.find(({ sleutel }) => sleutel === gekozen)
  const kolommen: readonly Kolom<Regelbladzijde>[] = [
    {
      sleutel: 'nummer',
      kop: t.nummer,
      breedte: '8rem',
      cel: ({ oorsprong }) => <code>{oorsprong[0] ?? ''}</code>,
      smal: 'eind',
    },
    { sleutel: 'code', kop: t.code, breedte: '6rem', cel: ({ codes }) => <code>{codes[0] ?? ''}</code>, smal: 'bij' },
    { sleutel: 'desk', kop: t.desk, breedte: '6rem', cel: (rij) => t[rij.desk], smal: 'bij' },
    { sleutel: 'zegt', kop: t.zegt, breedte: 'minmax(18rem, 4fr)', cel: ({ zegt }) => lees(zegt), smal: 'titel' },
    { sleutel: 'bron', kop: t.bron, breedte: 'minmax(10rem, 2fr)', cel: ({ bron }) => bron, smal: 'weg' },
  ]
  return (
    <Blad soort="lijst">
      <Kop titel={t.titel} bij={t.bij} />
      <Balk>
        <SearchField naam={t.zoek} value={zoek} onChange={(tekst) => zet({ zoek: tekst })} />
        <Select
          label={t.desk}
          labelVerborgen
          opties={[
            { sleutel: 'alle', naam: t.alle },
            { sleutel: 'poort', naam: t.poort },
            { sleutel: 'betaler', naam: t.betaler },
          ]}
          waarde={desk}
          opWaarde={(waarde) => zet({ desk: waarde ?? 'alle' })}
        />
      </Balk>
      {vraag.error !== null ? (
        <Foutpaneel fout={vraag.error} opOpnieuw={() => void vraag.refetch()} />
      ) : vraag.isPending ? (
        <Skelet regels={12} />
      ) : (
        <Lijst
          naam={t.titel}
          kolommen={kolommen}
          rijen={rijen}
          sleutel={({ sleutel }) => sleutel}
          opOpen={({ sleutel }) => zet({ regel: sleutel })}
          {...(gekozen ? { openSleutel: gekozen } : {})}
          voetTekst={vul(t.regels, { n: rijen.length })}
          leeg={<Leegte titel={t.geen}>{t.geenBij}</Leegte>}
        />
      )}
      {open !== undefined && (
        <Drawer
          open
          opSluit={() => zet({ regel: '' })}
          titel={open.oorsprong[0] ?? open.sleutel}
          bij={t[open.desk]}
          breedte="breed"
        >
          <Regelblad regel={open} />
        </Drawer>
      )}
    </Blad>
  )
}
