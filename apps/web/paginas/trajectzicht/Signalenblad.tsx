import { Users } from 'lucide-react'
import { useMemo } from 'react'
import { Balk } from '../../kit/Blad.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { Status } from '../../kit/Status.tsx'
import { Switch } from '../../kit/Switch.tsx'
import { kiesTeksten } from '../../taal/kies-teksten.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { type Signaal, signalenBron } from './api.ts'
import type { Zoek } from './zoek.ts'

const teksten = {
  lijst: { nl: 'Meer nummers bij één persoon', en: 'Several numbers on one person' },
  bij: {
    nl: 'Een signaal, geen fout: bij elke aanbieder heeft een patiënt in de ggz een eigen nummer. Het telt in geen enkel oordeel mee.',
    en: 'A signal, no error: with every ggz provider a patient has a number of its own. It counts in no judgement.',
  },
  alleen: { nl: 'Alleen nummers die tegelijk lopen', en: 'Only numbers that run at the same time' },
  persoon: { nl: 'Persoon', en: 'Person' },
  aantal: { nl: 'Nummers', en: 'Numbers' },
  nummers: { nl: '{n} nummers', en: '{n} numbers' },
  declaranten: { nl: 'Declaranten', en: 'Declarants' },
  laatste: { nl: 'Laatste zorg', en: 'Last care' },
  signaal: { nl: 'Signaal', en: 'Signal' },
  meer: { nl: 'Meer nummers', en: 'Several numbers' },
  ggz: { nl: 'Twee ggz-nummers tegelijk', en: 'Two ggz numbers at once' },
  fz: { nl: 'Twee fz-nummers tegelijk', en: 'Two fz numbers at once' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  leeg: { nl: 'Niemand heeft meer dan één nummer', en: 'Nobody has more than one number' },
  leegSamenloop: { nl: 'Geen nummers die tegelijk lopen', en: 'No numbers that run at the same time' },
  leegBij: {
    nl: 'Vergeleken worden de personen in de beoordeelde regels.',
    en: 'Compared are the people in the lines that were judged.',
  },
} as const

type SignalenbladProps = {
  readonly zoek: Zoek
  readonly opZoek: (zoek: Zoek) => void
  readonly opOpen: (nummer: string | null) => void
}

const eerste = ({ trajecten }: Signaal) => trajecten[0]?.nummer ?? ''

/** People with more than one number; what runs at the same time where that is not meant to be stands out. */
export function Signalenblad({ zoek, opZoek, opOpen }: SignalenbladProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const samenloop = zoek.samenloop === 'ja'
  const bron = useMemo(() => signalenBron(samenloop), [samenloop])
  const kolommen = useMemo(() => kolommenVan(taal), [taal])
  return (
    <div className="zk-trajectzicht-blad">
      <p className="zk-zacht">{t.bij}</p>
      <Balk>
        <Switch
          isSelected={samenloop}
          onChange={(aan) => opZoek({ blad: 'signalen', ...(aan ? { samenloop: 'ja' } : {}) })}
        >
          {t.alleen}
        </Switch>
        <UitvoerKnop lijst="meernummers" filter={{ samenloop: zoek.samenloop }} maat="klein" />
      </Balk>
      <Lijst
        naam={t.lijst}
        kolommen={kolommen}
        sleutel={eerste}
        bron={bron}
        opOpen={(rij) => opOpen(eerste(rij))}
        openSleutel={zoek.open ?? null}
        leeg={
          <Leegte titel={samenloop ? t.leegSamenloop : t.leeg} icoon={Users}>
            {t.leegBij}
          </Leegte>
        }
      />
    </div>
  )
}

function kolommenVan(taal: 'nl' | 'en'): readonly Kolom<Signaal>[] {
  const t = kiesTeksten(teksten, taal)
  const namen = ({ trajecten }: Signaal) =>
    [...new Set(trajecten.flatMap(({ declaranten }) => declaranten.map(({ agb, naam }) => naam ?? agb)))].join(', ')
  return [
    {
      sleutel: 'persoon',
      kop: t.persoon,
      breedte: '8rem',
      smal: 'titel',
      cel: ({ persoon }) => <code>{persoon}</code>,
    },
    {
      sleutel: 'aantal',
      kop: t.aantal,
      breedte: '7rem',
      smal: 'bij',
      cel: ({ trajecten }) => vul(t.nummers, { n: trajecten.length }),
    },
    {
      sleutel: 'signaal',
      kop: t.signaal,
      breedte: 'minmax(14rem, 1.2fr)',
      smal: 'bij',
      cel: ({ samenloop }) => {
        const [eerst] = samenloop
        if (eerst === undefined) {
          return (
            <Status kaal toestand="neutraal">
              {t.meer}
            </Status>
          )
        }
        return (
          <Status kaal toestand="letop">
            {eerst.soort === 'fz-tegelijk' ? t.fz : t.ggz}
          </Status>
        )
      },
    },
    { sleutel: 'declaranten', kop: t.declaranten, breedte: 'minmax(10rem, 1.4fr)', smal: 'weg', cel: namen },
    {
      sleutel: 'laatste',
      kop: t.laatste,
      breedte: '7.25rem',
      smal: 'weg',
      wijkt: 1,
      cel: ({ trajecten }) => (
        <Dag
          dag={
            trajecten
              .map(({ laatste }) => laatste)
              .toSorted()
              .at(-1) ?? null
          }
        />
      ),
    },
    {
      sleutel: 'toegekend',
      kop: t.toegekend,
      breedte: '8rem',
      uitlijning: 'eind',
      smal: 'eind',
      cel: ({ trajecten }) => <Geld cents={trajecten.reduce((som, { toegekend }) => som + toegekend, 0)} />,
    },
  ]
}
