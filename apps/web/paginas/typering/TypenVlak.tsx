import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ChartNoAxesColumn } from 'lucide-react'
import { useMemo } from 'react'
import { Balk } from '../../kit/Blad.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Select } from '../../kit/Select.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { useMaand } from '../registraties/maand/use-maand.ts'
import { type Typeregel, typenVraag } from './api.ts'

const teksten = {
  naam: { nl: 'Consulten per zorgvraagtype', en: 'Consults per zorgvraagtype' },
  uitleg: {
    nl: 'Voor gesprekken over gepast gebruik: wat is er gedaan bij zorgvragen van elk type, en hoe is er getypeerd.',
    en: 'For talks on appropriate use: what was done for care needs of each type, and how they were typed.',
  },
  van: { nl: 'Van', en: 'From' },
  tot: { nl: 'Tot en met', en: 'To' },
  soort: { nl: 'Soort', en: 'Kind' },
  type: { nl: 'Type', en: 'Type' },
  geen: { nl: 'niet getypeerd', en: 'not typed' },
  patienten: { nl: 'Patiënten', en: 'Patients' },
  consulten: { nl: 'Consulten', en: 'Consults' },
  diagnostiek: { nl: 'Diagnostiek', en: 'Diagnostiek' },
  behandeling: { nl: 'Behandeling', en: 'Behandeling' },
  minuten: { nl: 'Minuten', en: 'Minutes' },
  gemiddeld: { nl: 'Per patiënt', en: 'Per patient' },
  typeringen: { nl: 'Typeringen', en: 'Typings' },
  hand: { nl: 'Met de hand', en: 'By hand' },
  anders: { nl: 'Afwijkend', en: 'Deviating' },
  leeg: { nl: 'Geen consulten in deze periode', en: 'No consults in this period' },
} as const

/** What was done per zorgvraagtype from one month to another (ZPM-27). */
export function TypenVlak() {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const navigate = useNavigate()
  const zoek = useSearch({ strict: false }) as { van?: string; tot?: string }
  const { maand, keuzes } = useMaand()
  const van = zoek.van ?? maand
  const tot = zoek.tot ?? van
  if (van === null || tot === null) return null
  const opties = [...new Set([...keuzes, van, tot])]
    .toSorted()
    .map((sleutel) => ({ sleutel, naam: naamVanMaand(sleutel, taal) }))
  const ga = (deel: { van?: string; tot?: string }) => {
    const nieuw = { van, tot, ...deel }
    const recht = nieuw.tot < nieuw.van ? { van: deel.van ?? nieuw.tot, tot: deel.van ?? nieuw.tot } : nieuw
    void navigate({ to: '.', search: { blad: 'typen', ...recht }, replace: true } as never)
  }
  return (
    <>
      <p className="zk-stil">{t.uitleg}</p>
      <Balk>
        <Select label={t.van} opties={opties} waarde={van} opWaarde={(een) => ga({ van: een })} breedte="half" />
        <Select label={t.tot} opties={opties} waarde={tot} opWaarde={(een) => ga({ tot: een })} breedte="half" />
        <UitvoerKnop lijst="zorgvraagtypen" filter={{ maand: van, tot }} />
      </Balk>
      <Tabel van={van} tot={tot} />
    </>
  )
}

function Tabel({ van, tot }: { readonly van: string; readonly tot: string }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const vraag = useQuery(typenVraag(van, tot))
  const kolommen = useMemo((): readonly Kolom<Typeregel>[] => {
    const getal = (
      sleutel: keyof Typeregel & string,
      kop: string,
      meer: Partial<Kolom<Typeregel>> = {},
    ): Kolom<Typeregel> => ({
      sleutel,
      kop,
      breedte: 'minmax(5.5rem, 1fr)',
      uitlijning: 'eind',
      cel: (rij) => <Getal n={Number(rij[sleutel])} />,
      ...meer,
    })
    const getalMet1 = new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 })
    return [
      {
        sleutel: 'type',
        kop: t.type,
        breedte: 'minmax(7rem, 1fr)',
        smal: 'titel',
        cel: ({ stroom, type }) => (type === null ? `${stroom}: ${t.geen}` : `${stroom} ${type}`),
      },
      getal('patienten', t.patienten, { smal: 'bij' }),
      getal('consulten', t.consulten, { smal: 'eind' }),
      getal('diagnostiek', t.diagnostiek, { wijkt: 2 }),
      getal('behandeling', t.behandeling, { wijkt: 2 }),
      getal('minuten', t.minuten, { wijkt: 1 }),
      {
        sleutel: 'gemiddeld',
        kop: t.gemiddeld,
        breedte: 'minmax(5.5rem, 1fr)',
        uitlijning: 'eind',
        wijkt: 3,
        cel: ({ consulten, patienten }) => (patienten === 0 ? '–' : getalMet1.format(consulten / patienten)),
      },
      getal('typeringen', t.typeringen, { wijkt: 3 }),
      getal('metDeHand', t.hand, { wijkt: 1 }),
      getal('anders', t.anders, { breedte: 'minmax(7rem, 1fr)', wijkt: 1 }),
    ]
  }, [t, taal])
  return (
    <Geladen vraag={vraag}>
      {(rijen) => (
        <Lijst
          naam={t.naam}
          kolommen={kolommen}
          rijen={rijen}
          sleutel={({ stroom, type }) => `${stroom} ${type}`}
          leeg={<Leegte titel={t.leeg} icoon={ChartNoAxesColumn} />}
        />
      )}
    </Geladen>
  )
}
