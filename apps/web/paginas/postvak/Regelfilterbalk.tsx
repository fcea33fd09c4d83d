import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Balk } from '../../kit/Blad.tsx'
import { Select } from '../../kit/Select.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Telling } from './api.ts'
import { filterVan, type Regelfilter, type Toon, toonVan, type Zoek } from './zoek.ts'

const teksten = {
  toon: { nl: 'Toon', en: 'Show' },
  alles: { nl: 'Alle regels ({n})', en: 'All lines ({n})' },
  afgekeurd: { nl: 'Afgekeurd ({n})', en: 'Rejected ({n})' },
  toegekend: { nl: 'Toegekend ({n})', en: 'Granted ({n})' },
  bevinding: { nl: 'Bevinding', en: 'Finding' },
  alleBevindingen: { nl: 'Met of zonder bevinding', en: 'With or without a finding' },
} as const

const ALLE = 'alle'

/** What the list of lines shows, by the address. `afgekeurd`: how many lines are rejected. */
export function useRegelfilter(afgekeurd: number): Regelfilter {
  const { toon, regelcode } = useSearch({ strict: false }) as Zoek
  return useMemo(
    () => filterVan({ ...(toon ? { toon } : {}), ...(regelcode ? { regelcode } : {}) }, afgekeurd),
    [toon, regelcode, afgekeurd],
  )
}

/** Chooses which lines of a message are shown: by outcome and by what was found, with how many there are of each. */
export function Regelfilterbalk({ aantallen: { toegekend, afgekeurd }, perRegelcode }: Telling) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const navigate = useNavigate()
  const zoek = useSearch({ strict: false }) as Zoek
  const zet = (wijziging: { readonly [S in keyof Zoek]?: Zoek[S] | undefined }) =>
    void navigate({ to: '.', search: (oud: Zoek) => ({ ...oud, ...wijziging }), replace: true } as never)
  const tel = (n: number) => ({ n: formatGetal(n, taal) })
  return (
    <Balk>
      <Select<Toon>
        label={t.toon}
        labelVerborgen
        breedte="half"
        opties={[
          { sleutel: 'afgekeurd', naam: vul(t.afgekeurd, tel(afgekeurd)) },
          { sleutel: 'toegekend', naam: vul(t.toegekend, tel(toegekend)) },
          { sleutel: 'alles', naam: vul(t.alles, tel(toegekend + afgekeurd)) },
        ]}
        waarde={toonVan(zoek, afgekeurd)}
        opWaarde={(toon) => zet({ toon })}
      />
      {perRegelcode.length > 0 && (
        <div className="zk-postvak-bevinding">
          <Select
            label={t.bevinding}
            labelVerborgen
            opties={[
              { sleutel: ALLE, naam: t.alleBevindingen },
              ...perRegelcode.map(({ regelcode, retourcodes, zegt, aantal }) => ({
                sleutel: regelcode,
                naam: [...retourcodes, lees(zegt)].join(' '),
                bij: `${formatGetal(aantal, taal)} ×`,
              })),
            ]}
            waarde={zoek.regelcode ?? ALLE}
            // a finding may stand on granted lines too: then all its lines are shown
            opWaarde={(keuze) =>
              zet(keuze === ALLE ? { toon: undefined, regelcode: undefined } : { toon: 'alles', regelcode: keuze })
            }
          />
        </div>
      )}
    </Balk>
  )
}
