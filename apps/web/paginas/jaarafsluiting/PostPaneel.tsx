import { useMemo, useState } from 'react'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Select } from '../../kit/Select.tsx'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { naamVanMaand } from '../registraties/maand/maand-naam.ts'
import { type Nooit, type Nooitregel, nooitBron, type Post } from './api.ts'
import { Jaarregels } from './Jaarregels.tsx'

/** What was opened of the report. */
export type Geopend =
  | { readonly soort: 'post'; readonly betaler: string; readonly naam: string; readonly post: Post }
  | { readonly soort: 'nooit'; readonly nooit: Nooit }

const teksten = {
  nooit: { nl: 'Nooit gedeclareerd', en: 'Never declared' },
  maand: { nl: 'Maand', en: 'Month' },
  optie: { nl: '{maand} ({n})', en: '{maand} ({n})' },
  dag: { nl: 'Dag', en: 'Day' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  code: { nl: 'Prestatie', en: 'Prestatie' },
  bedrag: { nl: 'Bedrag', en: 'Amount' },
} as const

type PostPaneelProps = { readonly jaar: number; readonly geopend: Geopend; readonly opSluit: () => void }

/** The lines behind one row of the report. */
export function PostPaneel({ jaar, geopend, opSluit }: PostPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  if (geopend.soort === 'nooit') {
    const { reden } = geopend.nooit
    return (
      <Drawer open opSluit={opSluit} titel={t.nooit} bij={lees(reden.tekst)} breedte="breed">
        <Nooitlijst nooit={geopend.nooit} />
      </Drawer>
    )
  }
  const { betaler, naam, post } = geopend
  return (
    <Drawer
      open
      opSluit={opSluit}
      titel={`${naam}: ${lees(post.tekst)}`}
      {...(post.doe === null ? {} : { bij: lees(post.doe) })}
      breedte="breed"
    >
      <div className="zk-jaar-paneel">
        <UitvoerKnop lijst="jaarregels" filter={{ jaar: String(jaar), betaler, stand: post.stand }} maat="klein" />
        <Jaarregels jaar={jaar} betaler={betaler} stand={post.stand} />
      </div>
    </Drawer>
  )
}

const sleutel = ({ prestatie }: Nooitregel) => prestatie

function Nooitlijst({ nooit: { maanden, reden } }: { readonly nooit: Nooit }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [maand, setMaand] = useState(maanden[0]?.maand ?? '')
  const bron = useMemo(() => nooitBron(maand, reden.code), [maand, reden.code])
  const kolommen = useMemo(() => kolommenVan(taal), [taal])
  return (
    <div className="zk-jaar-paneel">
      <Select
        label={t.maand}
        breedte="half"
        waarde={maand}
        opWaarde={setMaand}
        opties={maanden.map((een) => ({
          sleutel: een.maand,
          naam: vul(t.optie, { maand: naamVanMaand(een.maand, taal), n: een.aantal }),
        }))}
      />
      <Lijst naam={t.nooit} hoogte="auto" kolommen={kolommen} sleutel={sleutel} bron={bron} />
    </div>
  )
}

function kolommenVan(taal: 'nl' | 'en'): readonly Kolom<Nooitregel>[] {
  const t = kiesTeksten(teksten, taal)
  return [
    {
      sleutel: 'patient',
      kop: t.patient,
      breedte: 'minmax(9rem, 1.6fr)',
      smal: 'titel',
      cel: ({ naam, patient }) => naam ?? patient,
    },
    { sleutel: 'dag', kop: t.dag, breedte: '7rem', smal: 'bij', cel: ({ datum }) => <Dag dag={datum} /> },
    { sleutel: 'code', kop: t.code, breedte: '7rem', smal: 'bij', cel: ({ code }) => <code>{code}</code> },
    {
      sleutel: 'bedrag',
      kop: t.bedrag,
      breedte: '7rem',
      uitlijning: 'eind',
      smal: 'eind',
      cel: ({ bedrag }) => <Geld cents={bedrag} />,
    },
  ]
}
