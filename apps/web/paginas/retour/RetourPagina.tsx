import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Blad } from '../../kit/Blad.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Status } from '../../kit/Status.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { openVraag, retourtellingVraag } from './api.ts'
import { Berichtenblad } from './Berichtenblad.tsx'
import { Werkblad } from './Werkblad.tsx'
import type { Zoek, Zoekwijziging } from './zoek.ts'
import './Retour.css'

const teksten = {
  titel: { nl: 'Retour', en: 'Returns' },
  bij: { nl: 'Wat poort en betalers antwoordden.', en: 'What the gate and the payers answered.' },
  bladen: { nl: 'Retour', en: 'Returns' },
  herstellen: { nl: 'Te herstellen', en: 'To be mended' },
  berichten: { nl: 'Retourberichten', en: 'Return messages' },
  terzijde: { nl: '{n} terzijde gelegd', en: '{n} set apart' },
} as const

/** Returns: what is to be mended, and the messages that came in. */
export function RetourPagina() {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const zoek = useSearch({ strict: false }) as Zoek
  const open = useQuery(openVraag).data
  const telling = useQuery(retourtellingVraag).data
  const wijzig = (wijziging: Zoekwijziging) =>
    void navigate({ to: '.', search: (oud: Zoek) => ({ ...oud, ...wijziging }), replace: true } as never)
  const terzijde = telling?.terzijde ?? 0
  const maand = zoek.maand ?? open?.[0]?.maand
  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        bij={t.bij}
        merk={terzijde > 0 && <Status toestand="letop">{vul(t.terzijde, { n: terzijde })}</Status>}
        acties={
          zoek.blad === 'berichten' ? (
            <UitvoerKnop lijst="berichten" filter={{ richting: 'in', soort: 'gds802' }} />
          ) : (
            maand !== undefined && <UitvoerKnop lijst="afgekeurd" filter={{ maand }} />
          )
        }
      />
      <div className="zk-retour">
        <Tabs
          naam={t.bladen}
          gekozen={zoek.blad ?? 'herstellen'}
          opKeuze={(blad) => wijzig({ blad: blad === 'berichten' ? blad : undefined, open: undefined })}
          bladen={[
            {
              sleutel: 'herstellen',
              naam: t.herstellen,
              ...(open ? { aantal: open.reduce((som, { aantal }) => som + aantal, 0) } : {}),
              inhoud: <Werkblad zoek={zoek} opZoek={wijzig} />,
            },
            {
              sleutel: 'berichten',
              naam: t.berichten,
              ...(telling ? { aantal: telling.alle } : {}),
              inhoud: <Berichtenblad zoek={zoek} opZoek={wijzig} />,
            },
          ]}
        />
      </div>
    </Blad>
  )
}
