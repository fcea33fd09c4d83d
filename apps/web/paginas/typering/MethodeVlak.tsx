import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Status } from '../../kit/Status.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import { useMagBeheren } from '../stamgegevens/gedeeld/mag-beheren.ts'
import { type Methode, methodenVraag } from './api.ts'
import { IntrekDialoog } from './IntrekDialoog.tsx'
import { MethodePaneel } from './MethodePaneel.tsx'

const teksten = {
  titel: { nl: 'Methode van zorgvraagtypering', en: 'Method of typing' },
  uitleg: {
    nl: 'De coëfficiënten en constanten publiceert de NZa (Codelijst Zorgvraagtypering). Van wat later is aangenomen, geldt het laatste.',
    en: 'The NZa publishes the coefficients and constants (Codelijst Zorgvraagtypering). Of what was accepted later the last holds.',
  },
  neem: { nl: 'Neem methode aan', en: 'Accept method' },
  geen: {
    nl: 'Er is geen methode aangenomen. Typeren gaat met de hand, met een reden.',
    en: 'No method was accepted. Typing goes by hand, with a reason.',
  },
  doe: {
    nl: 'Haal de Codelijst Zorgvraagtypering bij de NZa en bied de tabbladen ZVT coëfficiënt, ZVT constante en de uitsluitregels aan als CSV met puntkomma.',
    en: 'Get the Codelijst Zorgvraagtypering from the NZa and offer the tabs ZVT coëfficiënt, ZVT constante and the exclusion rules as CSV with semicolons.',
  },
  fictief: { nl: 'verzonnen', en: 'made up' },
  geldig: { nl: 'geldig', en: 'valid' },
  tm: { nl: 'tot en met', en: 'up to and including' },
  door: { nl: 'aangenomen door {wie}', en: 'accepted by {wie}' },
  typen: { nl: '{n} typen', en: '{n} types' },
  trekIn: { nl: 'Trek in', en: 'Withdraw' },
} as const

/** The methods that were accepted, and the way to take in another. */
export function MethodeVlak() {
  const t = useTeksten(teksten)
  const mag = useMagBeheren()
  const vraag = useQuery(methodenVraag)
  const [nieuw, setNieuw] = useState(false)
  const [weg, setWeg] = useState<Methode | null>(null)
  return (
    <Kaart
      titel={t.titel}
      bij={t.uitleg}
      acties={
        mag && (
          <Button soort="hoofd" maat="klein" icoon={Plus} onPress={() => setNieuw(true)}>
            {t.neem}
          </Button>
        )
      }
    >
      <Geladen vraag={vraag}>
        {(methoden) =>
          methoden.length === 0 ? (
            <Bevindingen bevindingen={[{ code: 'ZPM-27', ernst: 'weet', wat: t.geen, doe: t.doe }]} />
          ) : (
            <ul className="zk-patient-rijen">
              {methoden.map((een) => (
                <li key={een.id}>
                  <div className="zk-patient-rij-tekst">
                    <p>
                      <strong>
                        {een.stroom} {een.uitgave}
                      </strong>{' '}
                      <span className="zk-stil">
                        · {t.geldig} <Dag dag={een.geldig.van} />
                        {een.geldig.tot !== null && (
                          <>
                            {' '}
                            {t.tm} <Dag dag={een.geldig.tot} />
                          </>
                        )}{' '}
                        · {vul(t.typen, { n: een.typen.length })}
                      </span>
                    </p>
                    <p className="zk-stil">
                      {een.herkomst} · {vul(t.door, { wie: een.aangenomen.door })} <Moment op={een.aangenomen.op} />
                    </p>
                    <p className="zk-patient-ztn">{een.id}</p>
                  </div>
                  {een.fictief && <Status toestand="letop">{t.fictief}</Status>}
                  {mag && (
                    <Button maat="klein" soort="stil" onPress={() => setWeg(een)}>
                      {t.trekIn}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Geladen>
      <MethodePaneel open={nieuw} opSluit={() => setNieuw(false)} />
      <IntrekDialoog methode={weg} opSluit={() => setWeg(null)} />
    </Kaart>
  )
}
