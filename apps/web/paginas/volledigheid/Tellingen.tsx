import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import type { Volledigheidsbeeld } from './api.ts'

const teksten = {
  registraties: { nl: 'Registraties', en: 'Registrations' },
  gereed: { nl: 'Kunnen weg', en: 'Can go' },
  geblokkeerd: { nl: 'Geblokkeerd', en: 'Blocked' },
  al: { nl: 'Al gedeclareerd', en: 'Declared already' },
  grootste: { nl: 'grootste oorzaak', en: 'largest cause' },
} as const

/** The month in four figures. */
export function Tellingen({ beeld }: { readonly beeld: Volledigheidsbeeld }) {
  const t = useTeksten(teksten)
  const { maand, tellingen, gebreken } = beeld
  const eerste = gebreken.find(({ ernst, bedrag }) => ernst === 'blokkeert' && bedrag !== null)
  return (
    <Tegels>
      <Tegel
        naam={t.registraties}
        waarde={<Getal n={tellingen.registraties} />}
        naar="/registraties"
        zoek={{ maand }}
      />
      <Tegel
        naam={t.gereed}
        waarde={<Getal n={tellingen.gereed} />}
        naar="/declaraties"
        zoek={{ maand }}
        {...(tellingen.gereed > 0 ? { toestand: 'goed' as const } : {})}
      />
      <Tegel
        naam={t.geblokkeerd}
        waarde={<Getal n={tellingen.geblokkeerd} />}
        {...(tellingen.geblokkeerd > 0 ? { toestand: 'fout' as const } : {})}
        {...(eerste?.bedrag
          ? {
              bij: (
                <>
                  {t.grootste}: <Geld cents={eerste.bedrag} />
                </>
              ),
            }
          : {})}
      />
      <Tegel naam={t.al} waarde={<Getal n={tellingen.alGedeclareerd} />} naar="/declaraties" zoek={{ maand }} />
    </Tegels>
  )
}
