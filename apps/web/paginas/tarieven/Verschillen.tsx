import type { Tekst } from '@zorgketen/values'
import { useMemo, useState } from 'react'
import { Balk } from '../../kit/Blad.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Select } from '../../kit/Select.tsx'
import { Status } from '../../kit/Status.tsx'
import type { Toestand } from '../../kit/toestand.ts'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Verschil } from './api.ts'

const teksten = {
  naam: { nl: 'Wat er verandert', en: 'What changes' },
  aard: { nl: 'Aard', en: 'Kind' },
  code: { nl: 'Code', en: 'Code' },
  wat: { nl: 'Wat er verandert', en: 'What changes' },
  vanaf: { nl: 'Vanaf', en: 'From' },
  toon: { nl: 'Toon', en: 'Show' },
  alle: { nl: 'Alles', en: 'All' },
  deel: {
    nl: 'De eerste {n} van {totaal}; het hele verschil staat in de uitvoer.',
    en: 'The first {n} of {totaal}; the whole difference is in the export.',
  },
} as const

const AARDEN: Readonly<Record<Verschil['aard'], { readonly naam: Tekst; readonly toestand: Toestand }>> = {
  gewijzigd: { naam: { nl: 'gewijzigd', en: 'changed' }, toestand: 'info' },
  nieuw: { naam: { nl: 'nieuw', en: 'new' }, toestand: 'goed' },
  vervallen: { naam: { nl: 'vervalt', en: 'ends' }, toestand: 'letop' },
  geldigheid: { naam: { nl: 'dagen', en: 'days' }, toestand: 'info' },
}

const sleutel = ({ code, vanaf, aard }: Verschil) => `${aard} ${code ?? ''} ${vanaf}`

/** The difference, line by line, in sentences. */
export function Verschillen({ rijen, totaal }: { readonly rijen: readonly Verschil[]; readonly totaal: number }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const [aard, setAard] = useState<string>('alle')
  const getoond = useMemo(() => (aard === 'alle' ? rijen : rijen.filter((rij) => rij.aard === aard)), [rijen, aard])
  const kolommen = useMemo(
    (): readonly Kolom<Verschil>[] => [
      {
        sleutel: 'aard',
        kop: t.aard,
        breedte: '8rem',
        smal: 'eind',
        cel: (rij) => <Status toestand={AARDEN[rij.aard].toestand}>{lees(AARDEN[rij.aard].naam)}</Status>,
      },
      { sleutel: 'code', kop: t.code, breedte: '6rem', smal: 'bij', cel: ({ code }) => <code>{code ?? '–'}</code> },
      {
        sleutel: 'wat',
        kop: t.wat,
        breedte: 'minmax(16rem, 4fr)',
        smal: 'titel',
        cel: ({ tekst }) => <span title={lees(tekst)}>{lees(tekst)}</span>,
      },
      { sleutel: 'vanaf', kop: t.vanaf, breedte: '8rem', smal: 'bij', cel: ({ vanaf }) => <Dag dag={vanaf} /> },
    ],
    [t, lees],
  )
  const aanwezig = (Object.keys(AARDEN) as Verschil['aard'][]).filter((een) => rijen.some((rij) => rij.aard === een))
  return (
    <>
      {aanwezig.length > 1 && (
        <div className="zk-tarieven-filter">
          <Balk>
            <Select
              label={t.toon}
              labelVerborgen
              breedte="kort"
              opties={[
                { sleutel: 'alle', naam: t.alle },
                ...aanwezig.map((een) => ({ sleutel: een, naam: lees(AARDEN[een].naam) })),
              ]}
              waarde={aard}
              opWaarde={setAard}
            />
          </Balk>
        </div>
      )}
      <Lijst naam={t.naam} kolommen={kolommen} rijen={getoond} sleutel={sleutel} hoogte="auto" />
      {totaal > rijen.length && (
        <p className="zk-stil zk-tarieven-filter">
          {vul(t.deel, { n: formatGetal(rijen.length, taal), totaal: formatGetal(totaal, taal) })}
        </p>
      )}
    </>
  )
}
