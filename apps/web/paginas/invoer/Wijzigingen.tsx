import { useMemo, useState } from 'react'
import { Drawer } from '../../kit/Drawer.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Invoerregel, Invoervoorbeeld } from './api.ts'

const teksten = {
  lijst: { nl: 'Wat er zou veranderen', en: 'What would change' },
  soort: { nl: 'Soort', en: 'Kind' },
  nieuw: { nl: 'nieuw', en: 'new' },
  gewijzigd: { nl: 'gewijzigd', en: 'changed' },
  naam: { nl: 'Naam', en: 'Name' },
  nummer: { nl: 'Nummer', en: 'Number' },
  verandert: { nl: 'Wat verandert', en: 'What changes' },
  rij: { nl: 'Rij', en: 'Row' },
  leeg: { nl: 'Dit bestand verandert niets', en: 'This file changes nothing' },
  leegUitleg: {
    nl: 'Alles wat erin staat en klopt, is al zo vastgelegd.',
    en: 'Everything in it that is right is recorded like that already.',
  },
  deel: { nl: 'De eerste {n} van {totaal} zijn getoond.', en: 'The first {n} of {totaal} are shown.' },
  veld: { nl: 'Gegeven', en: 'Field' },
  oud: { nl: 'Nu', en: 'Now' },
  wordt: { nl: 'Wordt', en: 'Becomes' },
} as const

const sleutel = (regel: Invoerregel) => regel.id

/** What would be new or change, each with its differences. */
export function Wijzigingen({ voorbeeld }: { readonly voorbeeld: Invoervoorbeeld }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const [open, setOpen] = useState<Invoerregel | null>(null)
  const kolommen = useMemo(
    (): readonly Kolom<Invoerregel>[] => [
      {
        sleutel: 'soort',
        kop: t.soort,
        breedte: '8rem',
        smal: 'eind',
        cel: ({ soort }) => (
          <Status toestand={soort === 'nieuw' ? 'goed' : 'info'} kaal>
            {t[soort]}
          </Status>
        ),
      },
      { sleutel: 'naam', kop: t.naam, breedte: 'minmax(10rem, 1fr)', smal: 'titel', cel: ({ label }) => label },
      { sleutel: 'nummer', kop: t.nummer, breedte: 'minmax(7rem, 12rem)', cel: ({ id }) => id },
      {
        sleutel: 'verandert',
        kop: t.verandert,
        breedte: 'minmax(12rem, 2fr)',
        smal: 'bij',
        cel: ({ verschillen }) =>
          verschillen
            .map(({ naam, oud, nieuw }) => `${lees(naam)}: ${oud === null ? '' : `${oud} → `}${nieuw ?? '–'}`)
            .join('; '),
      },
      { sleutel: 'rij', kop: t.rij, breedte: '6rem', uitlijning: 'eind', cel: ({ rijen }) => rijen.join(', ') },
    ],
    [t, lees],
  )
  const { regels, tellingen } = voorbeeld
  const totaal = tellingen.nieuw + tellingen.gewijzigd
  if (regels.length === 0) return <Leegte titel={t.leeg}>{t.leegUitleg}</Leegte>
  return (
    <>
      <Lijst naam={t.lijst} kolommen={kolommen} sleutel={sleutel} rijen={regels} hoogte="auto" opOpen={setOpen} />
      {totaal > regels.length && (
        <p className="zk-stil">
          {vul(t.deel, { n: formatGetal(regels.length, taal), totaal: formatGetal(totaal, taal) })}
        </p>
      )}
      <Drawer open={open !== null} opSluit={() => setOpen(null)} titel={open?.label ?? ''} bij={open?.id}>
        <table className="zk-invoer-verschillen">
          <thead>
            <tr>
              <th scope="col">{t.veld}</th>
              <th scope="col">{t.oud}</th>
              <th scope="col">{t.wordt}</th>
            </tr>
          </thead>
          <tbody>
            {open?.verschillen.map(({ veld, naam, oud, nieuw }) => (
              <tr key={veld + naam.nl}>
                <th scope="row">{lees(naam)}</th>
                <td>{oud ?? '–'}</td>
                <td>{nieuw ?? '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Drawer>
    </>
  )
}
