import type { TrajectWeigercode } from '@zorgketen/zorgtraject'
import { blokkeert, type Oorzaak } from './oorzaak.ts'

type Koppelcode = Extract<TrajectWeigercode, `koppeling.${string}`>

/** Why a prestatie has no zorgtrajectnummer, by the code of the tie; fz where DJI issues the number. */
export const OORZAKEN_TRAJECT = {
  'koppeling.geen-nummer': blokkeert(
    'patientenadministratie',
    'patient',
    ['De patiënt heeft geen zorgtrajectnummer.', 'The patient has no zorgtrajectnummer.'],
    ['Geef een ggz-nummer uit.', 'Issue a ggz number.'],
  ),
  'koppeling.geen-nummer-fz': blokkeert(
    'plaatsing',
    'patient',
    ['De cliënt heeft geen fz-zorgtrajectnummer.', 'The client has no fz zorgtrajectnummer.'],
    ['Neem het plaatsingsbericht van DJI in.', 'Take in the placement message of DJI.'],
  ),
  'koppeling.nummer-gesloten': blokkeert(
    'patientenadministratie',
    'patient',
    [
      'Het zorgtrajectnummer was op de dag van de zorg gesloten.',
      'The zorgtrajectnummer was closed on the day of care.',
    ],
    [
      'Heropen het bij terugval binnen een jaar; geef anders een nieuw nummer uit of neem de nieuwe plaatsing in.',
      'Reopen it for a relapse within a year; otherwise issue a new number or take in the new placement.',
    ],
  ),
  'koppeling.meer-nummers': blokkeert(
    'patientenadministratie',
    'patient',
    [
      'Er staan meer zorgtrajectnummers open; welk geldt is niet te zeggen.',
      'Several zorgtrajectnummers are open; which one holds cannot be said.',
    ],
    ['Sluit het nummer dat niet meer geldt.', 'Close the number that no longer holds.'],
  ),
  'koppeling.zonder-startdatum': blokkeert(
    'plaatsing',
    'patient',
    ['Het fz-zorgtrajectnummer heeft geen startdatum.', 'The fz zorgtrajectnummer has no startdatum.'],
    ['Neem de startdatum over uit het plaatsingsbericht.', 'Take the startdatum from the placement message.'],
  ),
  'koppeling.voor-opdrachtgever': blokkeert(
    'declaratie',
    'registratie',
    ['De zorg is in opdracht van een andere aanbieder geleverd.', 'The care was delivered for another provider.'],
    ['Factureer haar aan de opdrachtgever; die declareert.', 'Invoice it to the one who asked, who declares.'],
  ),
} satisfies Record<Koppelcode | 'koppeling.geen-nummer-fz', Oorzaak>
