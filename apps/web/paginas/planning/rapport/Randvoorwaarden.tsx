import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient } from '../../../api/query-client.ts'
import { Button } from '../../../kit/Button.tsx'
import { Dag } from '../../../kit/Dag.tsx'
import { DateField } from '../../../kit/DateField.tsx'
import { Form, FormRij } from '../../../kit/Form.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { Kaart } from '../../../kit/Kaart.tsx'
import { meld } from '../../../kit/meld.ts'
import { NumberField } from '../../../kit/NumberField.tsx'
import { Status } from '../../../kit/Status.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { useMagBeheren } from '../../stamgegevens/gedeeld/mag-beheren.ts'
import { planning, type Register, rapportVraag, rijenVraag } from '../api.ts'

const teksten = {
  titel: { nl: 'Gepland telt als gerealiseerd', en: 'Planned counts as realised' },
  bij: {
    nl: 'Alleen met vastgelegde randvoorwaarden, vanaf vandaag of later.',
    en: 'Only with recorded preconditions, from today or later.',
  },
  geen: { nl: 'Geen besluit: gerealiseerde tijd telt.', en: 'No decision: realised time counts.' },
  sinds: { nl: 'Besloten op', en: 'Decided on' },
  geldt: { nl: 'Geldt vanaf', en: 'Holds from' },
  tot: { nl: 'tot en met', en: 'up to' },
  mist: { nl: 'Nog niet vastgelegd: {wat}', en: 'Not recorded yet: {wat}' },
  compleet: { nl: 'Alle randvoorwaarden liggen vast', en: 'All preconditions are recorded' },
  vanaf: { nl: 'Vanaf', en: 'From' },
  totveld: { nl: 'Tot en met', en: 'Up to' },
  besluit: { nl: 'Neem besluit', en: 'Decide' },
  besloten: { nl: 'Besloten: gepland telt als gerealiseerd', en: 'Decided: planned counts as realised' },
  plicht: { nl: 'Jaartoets uiterlijk', en: 'Yearly check no later than' },
  marge: { nl: 'Toegestane afwijking (minuten)', en: 'Allowed deviation (minutes)' },
  bewaar: { nl: 'Bewaar marge', en: 'Save margin' },
  bewaard: { nl: 'Marge bewaard', en: 'Margin saved' },
} as const

/** The decision that planned time counts, with what must be recorded before it, and the margin of the yearly check. */
export function Randvoorwaarden({ beleid }: { readonly beleid: Register }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const mag = useMagBeheren()
  const { data } = useQuery(rapportVraag(null))
  if (data === undefined) return null
  const { besluiten, mist, plichten } = data
  return (
    <Kaart titel={t.titel} bij={t.bij}>
      <div className="zk-planblad-besluit">
        {mist.length === 0 ? (
          <Status toestand="goed">{t.compleet}</Status>
        ) : (
          <Status toestand="letop">{vul(t.mist, { wat: mist.map(({ naam }) => lees(naam)).join(', ') })}</Status>
        )}
        {besluiten.length === 0 && <p>{t.geen}</p>}
        {besluiten.map(({ van, tot, vastgelegd, toelichting }) => (
          <div key={`${van} ${vastgelegd}`}>
            <p>
              {t.geldt} <Dag dag={van} />
              {tot !== null && (
                <>
                  {' '}
                  {t.tot} <Dag dag={tot} />
                </>
              )}
              , {t.sinds.toLowerCase()} <Dag dag={vastgelegd} />
            </p>
            <p className="zk-stil">{toelichting}</p>
          </div>
        ))}
        {plichten.map(({ begin, uiterlijk, stand, ernst }) => (
          <Status key={begin} toestand={ernst === null ? 'info' : ernst === 'signaal' ? 'letop' : 'fout'}>
            {t.plicht} <Dag dag={uiterlijk} /> ({stand})
          </Status>
        ))}
        {mag && <Besluit vandaag={data.vandaag} />}
        {mag && <Marge beleid={beleid} />}
      </div>
    </Kaart>
  )
}

function Besluit({ vandaag }: { readonly vandaag: string }) {
  const t = useTeksten(teksten)
  const [van, setVan] = useState<string | null>(vandaag)
  const [tot, setTot] = useState<string | null>(null)
  const [fout, setFout] = useState<unknown>(null)
  const doe = async () => {
    if (van === null) return
    setFout(null)
    try {
      await planning.besluit.$post({ json: { van, tot } })
      await queryClient.invalidateQueries({ queryKey: ['planning'] })
      meld({ toestand: 'goed', tekst: t.besloten })
    } catch (gevangen) {
      setFout(gevangen)
    }
  }
  return (
    <Form naam={t.titel} opVerstuur={() => void doe()}>
      {fout !== null && <Foutpaneel fout={fout} />}
      <FormRij>
        <DateField label={t.vanaf} waarde={van} opWaarde={setVan} />
        <DateField label={t.totveld} optioneel waarde={tot} opWaarde={setTot} />
        <Button type="submit">{t.besluit}</Button>
      </FormRij>
    </Form>
  )
}

function Marge({ beleid }: { readonly beleid: Register }) {
  const t = useTeksten(teksten)
  const { data } = useQuery(rijenVraag(beleid.register))
  const rij = data?.rijen[0]
  const [minuten, setMinuten] = useState<number | null>(null)
  const [fout, setFout] = useState<unknown>(null)
  if (data === undefined) return null
  const nu = minuten ?? (rij?.document.tolerantieMinuten as number | undefined) ?? null
  const bewaar = async () => {
    if (nu === null) return
    setFout(null)
    const json = { document: { tolerantieMinuten: nu } }
    try {
      if (rij === undefined) await planning.registers[':register'].$post({ param: { register: beleid.register }, json })
      else {
        await planning.registers[':register'][':sleutel'].$put({
          param: { register: beleid.register, sleutel: rij.sleutel },
          json: { ...json, verwachteVersie: rij.versie },
        })
      }
      await queryClient.invalidateQueries({ queryKey: ['planning'] })
      meld({ toestand: 'goed', tekst: t.bewaard })
    } catch (gevangen) {
      setFout(gevangen)
    }
  }
  return (
    <Form naam={t.marge} opVerstuur={() => void bewaar()}>
      {fout !== null && <Foutpaneel fout={fout} />}
      <FormRij>
        <NumberField label={t.marge} max={60} waarde={nu} opWaarde={setMinuten} />
        <Button type="submit">{t.bewaar}</Button>
      </FormRij>
    </Form>
  )
}
