import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Dag } from '../../../kit/Dag.tsx'
import { Form } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { Geladen } from '../../../kit/Geladen.tsx'
import type { Optie } from '../../../kit/optie.ts'
import { RadioGroup } from '../../../kit/RadioGroup.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { KiesVeld } from '../../registraties/paneel/KiesVeld.tsx'
import { innameVraag, neemIn } from '../api.ts'
import { Feiten } from '../delen/Feiten.tsx'
import { useDoe } from '../delen/use-doe.ts'

const teksten = {
  titel: { nl: 'Innemen', en: 'Take in' },
  persoon: { nl: 'Voor wie', en: 'For whom' },
  naam: { nl: 'Naam', en: 'Name' },
  zonderNaam: { nl: 'niet meegegeven', en: 'not given' },
  geboren: { nl: 'Geboortedatum', en: 'Date of birth' },
  bsn: { nl: 'BSN', en: 'BSN' },
  wie: { nl: 'Wie is dit bij u?', en: 'Who is this with you?' },
  bsnGelijk: { nl: 'zelfde BSN', en: 'same BSN' },
  naamGelijk: { nl: 'zelfde naam en geboortedatum', en: 'same name and day of birth' },
  ander: { nl: 'Een patiënt die hier al is', en: 'A patient who is here already' },
  nieuw: { nl: 'Nieuwe patiënt', en: 'New patient' },
  nieuwBij: { nl: 'met de gegevens van het verzoek', en: 'with what the request says' },
  kies: { nl: 'Patiënt', en: 'Patient' },
  neemIn: { nl: 'Neem in', en: 'Take in' },
  klaar: { nl: 'Verzoek ingenomen', en: 'Request taken in' },
} as const

/** Asks who a request is for, with the patients it may be at the top, and takes it in. */
export function Innemen({ id }: { readonly id: string }) {
  const t = useTeksten(teksten)
  const vraag = useQuery(innameVraag(id))
  const { bezig, fout, doe } = useDoe()
  const [gekozen, setGekozen] = useState<string | null>(null)
  const [ander, setAnder] = useState<Optie | null>(null)
  return (
    <section>
      <h3>{t.titel}</h3>
      <Geladen vraag={vraag}>
        {({ versie, persoon, herkend }) => {
          // the same BSN is sure; of anything else a person says who it is
          const keuze =
            gekozen ?? (herkend[0]?.door === 'bsn' ? `=${herkend[0].id}` : herkend.length === 0 ? 'nieuw' : null)
          const patient = keuze === 'ander' ? (ander?.sleutel ?? null) : keuze?.startsWith('=') ? keuze.slice(1) : null
          const verstuur = () => {
            if (keuze !== 'nieuw' && patient === null) return
            const wie = patient === null ? ({ soort: 'nieuw' } as const) : ({ soort: 'bestaand', patient } as const)
            void doe(
              () => neemIn(id, versie, wie),
              () => t.klaar,
            )
          }
          return (
            <Form
              naam={t.titel}
              opVerstuur={verstuur}
              acties={
                <Button
                  soort="hoofd"
                  type="submit"
                  sneltoets="mod+Enter"
                  isPending={bezig}
                  isDisabled={keuze === null || (keuze === 'ander' && ander === null)}
                >
                  {t.neemIn}
                </Button>
              }
            >
              {fout !== null && <Foutpaneel fout={fout} />}
              {persoon !== null && (
                <Feiten
                  naam={t.persoon}
                  rijen={[
                    [t.naam, persoon.naam ?? t.zonderNaam],
                    [t.geboren, <Dag key="geboren" dag={persoon.geboortedatum} />],
                    [t.bsn, persoon.bsn ?? t.zonderNaam],
                  ]}
                />
              )}
              <RadioGroup
                label={t.wie}
                waarde={keuze}
                opWaarde={setGekozen}
                opties={[
                  ...herkend.map((een) => ({
                    sleutel: `=${een.id}`,
                    naam: een.naam,
                    bij: een.door === 'bsn' ? t.bsnGelijk : t.naamGelijk,
                  })),
                  { sleutel: 'nieuw', naam: t.nieuw, bij: t.nieuwBij },
                  { sleutel: 'ander', naam: t.ander },
                ]}
              />
              {keuze === 'ander' && (
                <KiesVeld register="patient" label={t.kies} waarde={ander} opWaarde={setAnder} autoFocus />
              )}
            </Form>
          )
        }}
      </Geladen>
    </section>
  )
}
