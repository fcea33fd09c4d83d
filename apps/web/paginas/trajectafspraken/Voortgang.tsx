import { Geld } from '../../kit/Geld.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Afspraak } from './api.ts'
import { Stand } from './Stand.tsx'

const teksten = {
  gevraagd: { nl: 'Gedeclareerd', en: 'Declared' },
  wacht: { nl: 'Wacht op antwoord', en: 'Awaits its answer' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  regels: { nl: '{n} regels', en: '{n} lines' },
  maximum: { nl: 'Van het maximum', en: 'Of the maximum' },
  boven: {
    nl: 'Boven het afgesproken maximum. Dat houdt geen declaratie tegen: bespreek het met de andere partij.',
    en: 'Above the agreed maximum. That stands in the way of no declaration: discuss it with the other party.',
  },
} as const

type VoortgangProps = { readonly afspraak: Afspraak; readonly soort: 'aanbieder' | 'betaler' }

/** How far the prestaties are that the agreement is about; a payer knows of none that await an answer. */
export function Voortgang({ afspraak, soort }: VoortgangProps) {
  const t = useTeksten(teksten)
  const { voortgang, stand } = afspraak
  return (
    <>
      <Tegels>
        <Tegel
          naam={t.gevraagd}
          waarde={<Geld cents={voortgang.gevraagd} />}
          bij={vul(t.regels, { n: voortgang.regels })}
        />
        {soort === 'aanbieder' && (
          <Tegel
            naam={t.wacht}
            waarde={<Geld cents={voortgang.wachtBedrag} />}
            bij={vul(t.regels, { n: voortgang.wacht })}
          />
        )}
        <Tegel
          naam={t.toegekend}
          waarde={<Geld cents={voortgang.toegekend} />}
          bij={vul(t.regels, { n: voortgang.gehonoreerd })}
        />
      </Tegels>
      {stand !== null && (
        <p>
          {t.maximum}: <Stand afspraak={afspraak} />
        </p>
      )}
      {stand?.boven && <p role="note">{t.boven}</p>}
    </>
  )
}
