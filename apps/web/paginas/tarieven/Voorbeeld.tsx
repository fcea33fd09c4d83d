import { Download } from 'lucide-react'
import { meldingVan } from '../../api/fout.ts'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Button } from '../../kit/Button.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { meld } from '../../kit/meld.ts'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { type Voorbeeld as Beeld, bewaarVerschil, type Opgave } from './api.ts'
import { Bijzonderheden } from './Bijzonderheden.tsx'
import { OpgaveVorm } from './OpgaveVorm.tsx'
import { Verschillen } from './Verschillen.tsx'
import type { Zoekwijziging } from './zoek.ts'

const teksten = {
  gelezen: { nl: 'Rijen overgenomen', en: 'Rows taken over' },
  gelezenBij: { nl: 'van {n} in het bestand', en: 'of {n} in the file' },
  geweigerd: { nl: 'Niet overgenomen', en: 'Not taken over' },
  gewijzigd: { nl: 'Gewijzigd', en: 'Changed' },
  nieuw: { nl: 'Nieuw', en: 'New' },
  vervallen: { nl: 'Vervalt', en: 'Ends' },
  gelijk: { nl: 'Ongewijzigd', en: 'Unchanged' },
  fictief: { nl: 'Fictief', en: 'Fictitious' },
  fictiefBij: { nl: 'van {n} blijven, tot een bestand ze noemt', en: 'of {n} stay, until a file names them' },
  eerder: {
    nl: 'Ditzelfde bestand is al aanvaard als bestand {n}; opnieuw aanvaarden verandert niets.',
    en: 'This same file was accepted before as file {n}; accepting it again changes nothing.',
  },
  bekijk: { nl: 'Bekijk bestand {n}', en: 'Look at file {n}' },
  overdekt: {
    nl: 'Op latere dagen gaat voor {n} van deze codes een lijst voor die later begint.',
    en: 'On later days a list that begins later goes first for {n} of these codes.',
  },
  overdektDoe: {
    nl: 'Klopt dat niet, kies dan een latere eerste dag of bied het bestand per jaar aan.',
    en: 'When that is wrong, choose a later first day or offer the file per year.',
  },
  verschil: { nl: 'Wat er verandert', en: 'What changes' },
  niets: {
    nl: 'Dit bestand zegt wat er al geldt; er verandert niets.',
    en: 'This file says what holds already; nothing changes.',
  },
  bewaar: { nl: 'Bewaar als Excel', en: 'Save as Excel' },
} as const

type VoorbeeldProps = {
  readonly bestand: File
  readonly voorbeeld: Beeld
  readonly leest: boolean
  readonly opOpgave: (opgave: Opgave) => void
  readonly opZoek: (wijziging: Zoekwijziging) => void
}

/** What an offered file holds and would change. */
export function Voorbeeld({ bestand, voorbeeld, leest, opOpgave, opZoek }: VoorbeeldProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const { tellingen, eerder, verschil, totaalVerschil, bruikbaar } = voorbeeld
  const bewaar = async () => {
    try {
      await bewaarVerschil(bestand, voorbeeld.opgave, taal)
    } catch (fout) {
      const { wat, doe } = meldingVan(fout)
      meld({ toestand: 'fout', tekst: lees(wat), bij: lees(doe) })
    }
  }
  return (
    <div className="zk-tarieven-voorbeeld" aria-busy={leest}>
      {eerder !== null && (
        <div role="status" className="zk-tarieven-acties">
          <strong>{vul(t.eerder, { n: eerder.volgnummer })}</strong>
          <Button maat="klein" onPress={() => opZoek({ blad: 'bestanden', open: String(eerder.volgnummer) })}>
            {vul(t.bekijk, { n: eerder.volgnummer })}
          </Button>
        </div>
      )}
      <OpgaveVorm
        // what the server made of it is what stands in the form
        key={JSON.stringify(voorbeeld.opgave)}
        naam={voorbeeld.bestand.naam}
        opgave={voorbeeld.opgave}
        bezig={leest}
        opOpgave={opOpgave}
      />
      <Tegels>
        <Tegel
          naam={t.gelezen}
          waarde={<Getal n={tellingen.overgenomen} />}
          bij={vul(t.gelezenBij, { n: tellingen.gelezen })}
          toestand={tellingen.overgenomen > 0 ? 'goed' : 'fout'}
        />
        {tellingen.geweigerd > 0 && (
          <Tegel naam={t.geweigerd} waarde={<Getal n={tellingen.geweigerd} />} toestand="fout" />
        )}
        <Tegel naam={t.gewijzigd} waarde={<Getal n={tellingen.gewijzigd} />} />
        <Tegel naam={t.nieuw} waarde={<Getal n={tellingen.nieuw} />} />
        <Tegel
          naam={t.vervallen}
          waarde={<Getal n={tellingen.vervallen} />}
          toestand={tellingen.vervallen > 0 ? 'letop' : 'neutraal'}
        />
        <Tegel naam={t.gelijk} waarde={<Getal n={tellingen.ongewijzigd} />} />
        {tellingen.fictiefVoor > 0 && (
          <Tegel
            naam={t.fictief}
            waarde={<Getal n={tellingen.fictiefNa} />}
            bij={vul(t.fictiefBij, { n: tellingen.fictiefVoor })}
            toestand={tellingen.fictiefNa > 0 ? 'letop' : 'goed'}
          />
        )}
      </Tegels>
      {tellingen.overdekt > 0 && (
        <Bevindingen
          bevindingen={[
            { code: 'overdekt', ernst: 'letop', wat: vul(t.overdekt, { n: tellingen.overdekt }), doe: t.overdektDoe },
          ]}
        />
      )}
      <Bijzonderheden voorbeeld={voorbeeld} />
      {bruikbaar && (
        <Kaart
          titel={t.verschil}
          strak={totaalVerschil > 0}
          acties={
            <Button maat="klein" soort="stil" icoon={Download} onPress={() => void bewaar()}>
              {t.bewaar}
            </Button>
          }
        >
          {totaalVerschil === 0 ? <p>{t.niets}</p> : <Verschillen rijen={verschil} totaal={totaalVerschil} />}
        </Kaart>
      )}
    </div>
  )
}
