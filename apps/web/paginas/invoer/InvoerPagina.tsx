import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { FileInput } from 'lucide-react'
import { useSessie } from '../../api/sessie.ts'
import { Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Voortgang } from '../../kit/Voortgang.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { useMagBeheren } from '../stamgegevens/gedeeld/mag-beheren.ts'
import { type Invoersoort, isRegistratietabel, soortenVraag } from './api.ts'
import { Fouten } from './Fouten.tsx'
import { KiesBestand } from './KiesBestand.tsx'
import { Uitslag } from './Uitslag.tsx'
import { useInvoer } from './use-invoer.ts'
import { Voorbeeld } from './Voorbeeld.tsx'
import './Invoer.css'

const teksten = {
  titel: { nl: 'Inlezen', en: 'Import' },
  bij: {
    nl: 'Registers en registraties uit CSV, Excel of NDJSON. U ziet eerst wat er zou veranderen; pas daarna wordt er iets bewaard.',
    en: 'Registers and registrations from CSV, Excel or NDJSON. You see what would change first; only then is anything kept.',
  },
  leest: { nl: 'Bestand nakijken', en: 'Looking through the file' },
  ander: { nl: 'Ander bestand', en: 'Another file' },
  leesIn: { nl: 'Lees {n} in', en: 'Import {n}' },
  inlezen: { nl: 'Bestand inlezen', en: 'Importing the file' },
  nietIngelezen: { nl: 'Niet ingelezen', en: 'Not imported' },
  niets: { nl: 'Niets in te lezen', en: 'Nothing to import' },
  magNiet: { nl: 'Uw rol mag niet inlezen', en: 'Your role may not import' },
  magNietBij: {
    nl: 'Wissel van rol, of vraag een collega van de administratie.',
    en: 'Switch role, or ask a colleague of the administration.',
  },
} as const

/** A file into a register: choose, look at what it would do, decide, take in. */
export function InvoerPagina() {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const navigate = useNavigate()
  const { soort: gevraagd } = useSearch({ strict: false }) as { soort?: string }
  const soorten = useQuery(soortenVraag)
  const beheert = useMagBeheren()
  const registreert = useMag('registreren')
  const gang = useInvoer(useSessie().data?.organisatie.id ?? '')
  const { gekozen, voorbeeld, taak } = gang
  const bezig = taak?.stand === 'loopt'
  const klaar = taak !== null && !bezig
  const aantal = voorbeeld === null ? 0 : voorbeeld.tellingen.nieuw + voorbeeld.tellingen.gewijzigd
  const acties = !bezig && (gekozen !== null || klaar) && (
    <>
      <Button onPress={gang.sluit}>{t.ander}</Button>
      {voorbeeld !== null && !klaar && (
        <Button
          soort="hoofd"
          icoon={FileInput}
          isDisabled={aantal === 0}
          isPending={gang.begint || gang.leest}
          onPress={gang.begin}
        >
          {aantal === 0 ? t.niets : vul(t.leesIn, { n: formatGetal(aantal, taal) })}
        </Button>
      )}
    </>
  )
  return (
    <Blad>
      <Kop titel={t.titel} bij={t.bij} acties={acties || undefined} />
      {gang.fout !== null && <Foutpaneel fout={gang.fout} />}
      {bezig && (
        <Voortgang
          naam={t.inlezen}
          gedaan={taak.gedaan}
          totaal={taak.totaal}
          {...(taak.stap === null ? {} : { stap: lees(taak.stap) })}
          opStop={gang.stop}
        />
      )}
      {klaar && taak.stand !== 'mislukt' && (
        <Uitslag taak={taak} verslag={gang.verslag} soort={gekozen?.soort ?? null} />
      )}
      {klaar && voorbeeld !== null && voorbeeld.totaalFouten > 0 && (
        <Kaart titel={t.nietIngelezen}>
          <Fouten voorbeeld={voorbeeld} gelegd={gang.gelegd} opBesluit={gang.besluitOpnieuw} />
        </Kaart>
      )}
      {gekozen === null && taak === null && (
        <Geladen vraag={soorten}>
          {(alle) => {
            const lijst = alle.filter(({ soort }) => (isRegistratietabel(soort) ? registreert : beheert))
            if (lijst.length === 0) {
              return (
                <Leegte titel={t.magNiet} icoon={FileInput}>
                  {t.magNietBij}
                </Leegte>
              )
            }
            return (
              <KiesBestand
                soorten={lijst}
                soort={lijst.find(({ soort }) => soort === gevraagd)?.soort ?? lijst[0]?.soort ?? ''}
                opSoort={(soort) => void navigate({ to: '/invoer', search: { soort } as never, replace: true })}
                opBestand={(soort, bestand) => gang.kies(soort as Invoersoort, bestand)}
              />
            )
          }}
        </Geladen>
      )}
      {gang.leest && (voorbeeld === null || gang.nakijken !== null) && (
        <Voortgang
          naam={t.leest}
          gedaan={gang.nakijken?.gedaan ?? 0}
          totaal={gang.nakijken?.totaal ?? null}
          {...(gang.nakijken === null ? {} : { opStop: gang.stop })}
        />
      )}
      {gekozen !== null && voorbeeld !== null && taak === null && <Voorbeeld gang={gang} voorbeeld={voorbeeld} />}
    </Blad>
  )
}
