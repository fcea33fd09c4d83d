import { Inbox } from 'lucide-react'
import { ApiFout } from '../../api/fout.ts'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Button } from '../../kit/Button.tsx'
import type { Bevinding } from '../../kit/bevinding.ts'
import { Dag } from '../../kit/Dag.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Getal } from '../../kit/Getal.tsx'
import { Kaart } from '../../kit/Kaart.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { Stappen } from '../../kit/Stappen.tsx'
import { Status } from '../../kit/Status.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import type { Toestand } from '../../kit/toestand.ts'
import { Voortgang } from '../../kit/Voortgang.tsx'
import { Waarom } from '../../kit/Waarom.tsx'
import { Rij, Stapel } from './Rij.tsx'

const TOESTANDEN: readonly (readonly [Toestand, string])[] = [
  ['goed', 'Toegekend'],
  ['fout', 'Afgekeurd'],
  ['letop', 'Let op'],
  ['info', 'Nieuw'],
  ['bezig', 'Bezig'],
  ['wacht', 'Wacht op retour'],
  ['onbekend', 'Niet te beoordelen'],
  ['neutraal', 'Concept'],
  ['vervallen', 'Gecrediteerd'],
]

const BEVINDINGEN: readonly Bevinding[] = [
  {
    code: 'voorbeeld.plaatsing',
    ernst: 'weet',
    wat: { nl: 'Of de plaatsing gold is niet te beoordelen.', en: 'Whether the placement held cannot be judged.' },
    doe: { nl: 'Voeg de plaatsing toe aan het register.', en: 'Add the placement to the register.' },
  },
  {
    code: 'voorbeeld.begintijd-voor-eindtijd',
    ernst: 'fout',
    wat: { nl: 'De begintijd ligt niet voor de eindtijd.', en: 'The start time is not before the end time.' },
    waar: { nl: 'Contact van 3 maart 2023, veld Begintijd', en: 'Contact of 3 March 2023, field start time' },
    verwacht: { nl: 'Een begintijd voor 09:30', en: 'A start time before 09:30' },
    doe: { nl: 'Controleer de tijden van het contact.', en: 'Check the times of the contact.' },
    bron: { nl: 'Voorbeeld, geen echte regel', en: 'Example, not a real rule' },
  },
  {
    code: 'voorbeeld.termijn',
    ernst: 'letop',
    wat: { nl: 'Nog vijf dagen om te declareren.', en: 'Five days left to declare.' },
  },
]

/** What explains: states, figures, findings, derivations, progress, emptiness, errors. */
export function Uitleg() {
  return (
    <Stapel>
      <Tegels>
        <Tegel naam="Geregistreerd" waarde={<Getal n={100000} />} bij="maart 2023" />
        <Tegel naam="Te declareren" waarde={<Geld cents={123456789} />} toestand="info" naar="/kit" />
        <Tegel naam="Afgekeurd" waarde={<Getal n={12} />} bij="3 nieuw vandaag" toestand="fout" naar="/kit" />
        <Tegel naam="Toegekend" waarde="98,4%" toestand="goed" />
      </Tegels>
      <Kaart titel="Stappen">
        <Stappen
          naam="De maand"
          huidig="declareer"
          stappen={[
            { sleutel: 'registreer', naam: 'Registreren', toestand: 'goed', bij: '412 contacten' },
            { sleutel: 'controleer', naam: 'Controleren', toestand: 'letop', bij: '3 aandachtspunten' },
            { sleutel: 'declareer', naam: 'Declareren', toestand: 'bezig' },
            { sleutel: 'retour', naam: 'Retour verwerken', toestand: 'wacht' },
            { sleutel: 'sluit', naam: 'Afsluiten', toestand: 'neutraal' },
          ]}
        />
      </Kaart>
      <Kaart titel="Status, Geld, Dag">
        <Rij>
          {TOESTANDEN.map(([toestand, naam]) => (
            <Status key={toestand} toestand={toestand}>
              {naam}
            </Status>
          ))}
          <Status toestand="goed" kaal>
            Kaal
          </Status>
          <Geld cents={-123456} />
          <Dag dag="2023-03-03" />
        </Rij>
      </Kaart>
      <Kaart titel="Bevindingen">
        <Bevindingen
          bevindingen={BEVINDINGEN}
          actie={(b) =>
            b.ernst === 'fout' ? (
              <div>
                <Button maat="klein">Open het contact</Button>
              </div>
            ) : null
          }
        />
      </Kaart>
      <Kaart titel="Waarom">
        <Waarom
          open
          stappen={[
            {
              wat: 'Soort consult: behandeling',
              uitkomst: 'behandeling',
              feiten: [
                { naam: 'Activiteit', waarde: 'Behandelcontact' },
                { naam: 'Dag', waarde: '3 mrt 2023' },
              ],
            },
            { wat: 'Tijdsklasse', uitkomst: '45 minuten', feiten: [{ naam: 'Directe tijd', waarde: '47 minuten' }] },
            { wat: 'Tarief: de lijst van dit jaar is niet geïnstalleerd', onbekend: true },
          ]}
        />
      </Kaart>
      <Kaart titel="Voortgang, Skelet">
        <Stapel>
          <Voortgang naam="Inlezen" gedaan={41230} totaal={100000} stap="Regels controleren" opStop={() => undefined} />
          <Voortgang naam="Voorbereiden" gedaan={310} totaal={null} />
          <Skelet />
        </Stapel>
      </Kaart>
      <Foutpaneel
        fout={
          new ApiFout(
            {
              code: 'voorbeeld.conflict',
              wat: { nl: 'Iemand anders wijzigde dit contact.', en: 'Someone else changed this contact.' },
              waar: { nl: 'Contact van 3 maart 2023', en: 'Contact of 3 March 2023' },
              verwacht: { nl: 'Versie 4; nu is het versie 5', en: 'Version 4; now it is version 5' },
              doe: { nl: 'Bekijk beide versies en kies wat blijft.', en: 'Look at both versions and choose.' },
            },
            409,
          )
        }
        opOpnieuw={() => undefined}
      />
      <Kaart>
        <Leegte titel="Nog geen retour" icoon={Inbox} acties={<Button>Lees een retourbestand</Button>}>
          Zodra de betaler antwoordt staat het antwoord hier.
        </Leegte>
      </Kaart>
    </Stapel>
  )
}
