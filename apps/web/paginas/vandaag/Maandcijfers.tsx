import { useQuery } from '@tanstack/react-query'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { declaratiesVraag } from '../declaraties/api.ts'
import { tellingVraag } from '../registraties/api.ts'

const teksten = {
  registraties: { nl: 'Registraties', en: 'Registrations' },
  prestaties: { nl: 'Prestaties', en: 'Services' },
  bedrag: { nl: 'Waarde van de prestaties', en: 'Value of the services' },
  maximum: { nl: 'tegen maximumtarief', en: 'at maximum tariff' },
  gedeclareerd: { nl: 'Gedeclareerd', en: 'Declared' },
  regels: { nl: '{n} regels', en: '{n} lines' },
  nog: { nl: 'nog niets', en: 'nothing yet' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  antwoord: { nl: '{n} van {totaal} regels beantwoord', en: '{n} of {totaal} lines answered' },
} as const

/** The figures of a month; each leads to what it counts. */
export function Maandcijfers({ maand }: { readonly maand: string }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const telling = useQuery(tellingVraag(maand))
  const declaraties = useQuery(declaratiesVraag(maand)).data ?? []
  const som = (veld: 'aantal' | 'totaal' | 'toegekend') => declaraties.reduce((s, d) => s + d[veld], 0)
  const regels = som('aantal')
  const open = declaraties.reduce((s, { perStand }) => s + (perStand.verzonden ?? 0), 0)
  const n = (getal: number) => formatGetal(getal, taal)
  return (
    <Geladen vraag={telling} wacht={<Skelet regels={3} />}>
      {({ registraties, prestaties, bedrag }) => (
        <Tegels>
          <Tegel naam={t.registraties} waarde={<Getal n={registraties} />} naar="/registraties" zoek={{ maand }} />
          <Tegel naam={t.prestaties} waarde={<Getal n={prestaties} />} naar="/prestaties" zoek={{ maand }} />
          <Tegel naam={t.bedrag} waarde={<Geld cents={bedrag} />} bij={t.maximum} naar="/prestaties" zoek={{ maand }} />
          <Tegel
            naam={t.gedeclareerd}
            waarde={<Geld cents={regels === 0 ? null : som('totaal')} />}
            bij={regels === 0 ? t.nog : vul(t.regels, { n: n(regels) })}
            naar="/declaraties"
            zoek={{ maand }}
          />
          {regels > 0 && (
            <Tegel
              naam={t.toegekend}
              waarde={<Geld cents={open === regels ? null : som('toegekend')} />}
              bij={vul(t.antwoord, { n: n(regels - open), totaal: n(regels) })}
              naar="/declaraties"
              zoek={{ maand }}
            />
          )}
        </Tegels>
      )}
    </Geladen>
  )
}
