import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { queryClient } from '../../../api/query-client.ts'
import { Balk } from '../../../kit/Blad.tsx'
import { Button } from '../../../kit/Button.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { Geladen } from '../../../kit/Geladen.tsx'
import { Leegte } from '../../../kit/Leegte.tsx'
import { Lijst } from '../../../kit/Lijst.tsx'
import type { Kolom } from '../../../kit/lijst-kolom.ts'
import { meld } from '../../../kit/meld.ts'
import { Status } from '../../../kit/Status.tsx'
import { Tegel, Tegels } from '../../../kit/Tegel.tsx'
import { kiesTeksten } from '../../../taal/kies-teksten.ts'
import { type Taal, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { UitvoerKnop } from '../../../uitvoer/UitvoerKnop.tsx'
import { useMagBeheren } from '../../stamgegevens/gedeeld/mag-beheren.ts'
import { planning, type Rapport, type Rapportregel, rapportVraag } from '../api.ts'

const teksten = {
  van: { nl: 'Van', en: 'From' },
  tot: { nl: 'Tot en met', en: 'Up to' },
  contacten: { nl: 'Contacten', en: 'Contacts' },
  gemeten: { nl: 'waarvan gemeten: {n}', en: 'of which measured: {n}' },
  gemiddeld: { nl: 'Gemiddelde afwijking', en: 'Average deviation' },
  minuten: { nl: '{n} min', en: '{n} min' },
  onbekend: { nl: 'nog niets gemeten', en: 'nothing measured yet' },
  marge: { nl: 'eigen marge: {n} min', en: 'own margin: {n} min' },
  boven: { nl: 'Meer dan 15 minuten anders', en: 'More than 15 minutes off' },
  toets: { nl: 'Jaartoets {jaar}', en: 'Yearly check {jaar}' },
  legVast: { nl: 'Leg de jaartoets vast', en: 'Record the yearly check' },
  vastgelegd: { nl: 'Jaartoets vastgelegd', en: 'Yearly check recorded' },
  klopt: { nl: 'Klopt', en: 'Right' },
  'wijkt af': { nl: 'Wijkt af: herstel de standaardduur vooruit', en: 'Deviates: mend the standard duration forward' },
  lijst: { nl: 'Gepland en gerealiseerd per maand', en: 'Planned and real per month' },
  maand: { nl: 'Maand', en: 'Month' },
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  gepland: { nl: 'Min. gepland', en: 'Min. planned' },
  gerealiseerd: { nl: 'Min. gerealiseerd', en: 'Min. real' },
  verschil: { nl: 'Gemiddeld', en: 'Average' },
  leeg: { nl: 'Nog geen bevestigde afspraken', en: 'No confirmed appointments yet' },
  leegUitleg: {
    nl: 'Wat in de agenda is bevestigd telt hier mee. Zoals gepland bevestigd is niet gemeten.',
    en: 'What was confirmed in the agenda counts here. Confirmed as planned is not measured.',
  },
} as const

const sleutelVan = ({ maand, zorgverlener }: Rapportregel) => `${maand} ${zorgverlener}`
const afgerond = (n: number) => String(Math.round(n * 10) / 10)

/** Planned against real, with the yearly check that goes with planning = realisatie (ZPM-24). */
export function Rapportblad() {
  const t = useTeksten(teksten)
  const [periode, setPeriode] = useState<{ readonly van: string; readonly tot: string } | null>(null)
  const vraag = useQuery(rapportVraag(periode))
  return (
    <div className="zk-planblad">
      <Geladen vraag={vraag}>
        {(rapport) => {
          const van = periode?.van ?? rapport.van
          const tot = periode?.tot ?? rapport.tot ?? rapport.vandaag
          return (
            <>
              <div className="zk-planblad-kop">
                <Balk>
                  <DateField
                    label={t.van}
                    waarde={van}
                    opWaarde={(nu) => nu !== null && setPeriode({ van: nu, tot })}
                  />
                  <DateField
                    label={t.tot}
                    waarde={tot}
                    opWaarde={(nu) => nu !== null && setPeriode({ van, tot: nu })}
                  />
                </Balk>
                <UitvoerKnop lijst="planningreal" filter={{ van, tot }} />
              </div>
              <Cijfers rapport={rapport} />
              <Regels rapport={rapport} />
            </>
          )
        }}
      </Geladen>
    </div>
  )
}

function Cijfers({ rapport }: { readonly rapport: Rapport }) {
  const t = useTeksten(teksten)
  const mag = useMagBeheren()
  const { totaal, uitkomst, jaar, tolerantieMinuten } = rapport
  const legVast = async () => {
    await planning.jaartoets.$post({ json: { jaar } })
    await queryClient.invalidateQueries({ queryKey: ['planning'] })
    meld({ toestand: 'goed', tekst: t.vastgelegd })
  }
  return (
    <>
      <Tegels>
        <Tegel naam={t.contacten} waarde={String(totaal.aantal)} bij={vul(t.gemeten, { n: totaal.gemeten })} />
        <Tegel
          naam={t.gemiddeld}
          waarde={totaal.gemiddelde === null ? '–' : vul(t.minuten, { n: afgerond(totaal.gemiddelde) })}
          bij={vul(t.marge, { n: tolerantieMinuten })}
        />
        <Tegel naam={t.boven} waarde={String(totaal.boven15)} />
      </Tegels>
      <div className="zk-planblad-kop">
        <strong>{vul(t.toets, { jaar })}</strong>
        <Status toestand={uitkomst === 'klopt' ? 'goed' : uitkomst === 'onbekend' ? 'onbekend' : 'letop'}>
          {uitkomst === 'onbekend' ? t.onbekend : t[uitkomst]}
        </Status>
        {mag && <Button onPress={() => void legVast()}>{t.legVast}</Button>}
      </div>
    </>
  )
}

function Regels({ rapport }: { readonly rapport: Rapport }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const kolommen = useMemo(() => kolommenVan(taal), [taal])
  return (
    <Lijst
      naam={t.lijst}
      kolommen={kolommen}
      sleutel={sleutelVan}
      rijen={rapport.regels}
      hoogte="auto"
      leeg={<Leegte titel={t.leeg}>{t.leegUitleg}</Leegte>}
    />
  )
}

function kolommenVan(taal: Taal): readonly Kolom<Rapportregel>[] {
  const t = kiesTeksten(teksten, taal)
  const getal = (
    sleutel: string,
    kop: string,
    cel: Kolom<Rapportregel>['cel'],
    wijkt?: number,
  ): Kolom<Rapportregel> => ({
    sleutel,
    kop,
    breedte: '8rem',
    uitlijning: 'eind',
    smal: sleutel === 'gemiddeld' ? 'eind' : 'weg',
    cel,
    ...(wijkt === undefined ? {} : { wijkt }),
  })
  return [
    {
      sleutel: 'zorgverlener',
      kop: t.zorgverlener,
      breedte: 'minmax(9rem, 2fr)',
      smal: 'titel',
      cel: ({ naam }) => naam,
    },
    { sleutel: 'maand', kop: t.maand, breedte: '6rem', smal: 'bij', cel: ({ maand }) => maand },
    getal('aantal', t.contacten, ({ aantal }) => aantal),
    getal('gepland', t.gepland, ({ somGepland }) => somGepland, 2),
    getal('gerealiseerd', t.gerealiseerd, ({ somGerealiseerd }) => somGerealiseerd, 3),
    getal('gemiddeld', t.verschil, ({ gemiddelde }) => (gemiddelde === null ? '–' : afgerond(gemiddelde))),
    getal('boven', t.boven, ({ boven15 }) => boven15, 1),
  ]
}
