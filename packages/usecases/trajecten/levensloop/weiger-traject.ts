import { formatDay } from '@zorgketen/values'
import { describeWeigering } from '@zorgketen/zorgprestatie'
import { TRAJECTWEIGERINGEN, type Trajectweigering } from '@zorgketen/zorgtraject'
import { onjuist } from '../../beheren/weiger.ts'
import { Werkfout } from '../../werk/werkfout.ts'
import type { Terugvalvraag } from './daad.ts'

/** A refusal of the domain as an error of the form. */
export function trajectfout({ weigering }: Trajectweigering, waar = 'zorgtraject'): Werkfout {
  const { wat, verwacht, doe } = describeWeigering(TRAJECTWEIGERINGEN, weigering)
  return new Werkfout('invoer', { wat, verwacht, doe, waar })
}

/** Whether it is a relapse was not said, and only the practitioner can say it (ZTN-15). */
export const vraagTerugval = ({ nummer, laatste, verwijzing }: Terugvalvraag): Werkfout => {
  const zorg = laatste === null ? '-' : formatDay(laatste)
  const nieuw = verwijzing === null ? null : formatDay(verwijzing)
  return onjuist(
    'terugval',
    [
      `De patiënt komt binnen een jaar terug: de laatste zorg op nummer ${nummer} was op ${zorg}.`,
      `The patient comes back within a year: the last care on number ${nummer} was on ${zorg}.`,
    ],
    ['Of het terugval of recidive is.', 'Whether it is a relapse.'],
    nieuw === null
      ? ['Laat de behandelaar kiezen: terugval of niet.', 'Let the practitioner choose: a relapse or not.']
      : [
          `Laat de behandelaar kiezen. Er is een nieuwe verwijzing van ${nieuw}: een sterk teken dat het geen terugval is.`,
          `Let the practitioner choose. There is a new referral of ${nieuw}: a strong sign that it is no relapse.`,
        ],
  )
}

export const ZONDER_REDEN = onjuist(
  'reden',
  ['Er is geen reden opgegeven.', 'No reason was given.'],
  ['Waarom dit zo is besloten.', 'Why it was decided so.'],
  ['Vul de reden in.', 'Fill in the reason.'],
)

/** ZTN-10: who had a ggz number here has a startdatum of its own already. */
export const OVERGANG_NA_EERDER = onjuist(
  'overgang',
  [
    'Deze patiënt had hier al een ggz-zorgtrajectnummer, dus startdatum 1-1-2022 kan niet.',
    'This patient had a ggz zorgtrajectnummer here already, so startdatum 2022-01-01 cannot be.',
  ],
  [
    'Een eerste nummer, voor zorg die in 2021 liep en in 2022 doorging.',
    'A first number, for care that ran in 2021 and went on in 2022.',
  ],
  ['Geef het nummer zonder overgang.', 'Issue the number without the transition.'],
)

export const TITEL_ZONDER_EIND = onjuist(
  'dag',
  ['De plaatsing noemt geen einde van de titel.', 'The plaatsing names no end of the titel.'],
  ['De laatste dag van de forensische titel.', 'The last day of the forensische titel.'],
  ['Vul de dag in waarop de titel verviel.', 'Fill in the day on which the titel lapsed.'],
)

export const TITEL_LOOPT = onjuist(
  'dag',
  ['De forensische titel loopt nog.', 'The forensische titel still runs.'],
  ['Een laatste dag van de titel tot en met vandaag.', 'A last day of the titel up to today.'],
  [
    'Doe dit als de titel voorbij is, of vul de dag in waarop hij eerder verviel.',
    'Do this when the titel is over, or fill in the day on which it lapsed earlier.',
  ],
)

export const FZ_INTREKKEN = onjuist(
  'zorgtraject',
  [
    'Een fz-nummer komt van DJI en wordt hier niet ingetrokken.',
    'An fz number comes from DJI and is not withdrawn here.',
  ],
  ['Een ongebruikt ggz-nummer.', 'An unused ggz number.'],
  ['Sluit het nummer, of vraag DJI.', 'Close the number, or ask DJI.'],
)

export const GEBRUIKT = onjuist(
  'zorgtraject',
  ['Op dit zorgtrajectnummer staat zorg.', 'There is care on this zorgtrajectnummer.'],
  ['Een nummer waarop nooit zorg stond.', 'A number that never had care.'],
  ['Sluit het nummer op de dag van de laatste zorg.', 'Close the number on the day of the last care.'],
)

export const GENOEMD = onjuist(
  'zorgtraject',
  [
    'Een zorgvraag of een verzonden regel noemt dit zorgtrajectnummer.',
    'A zorgvraag or a line that was sent names this zorgtrajectnummer.',
  ],
  ['Een nummer waar niets naar verwijst.', 'A number that nothing refers to.'],
  [
    'Haal het nummer van de zorgvraag, of wacht tot de regel is gecrediteerd.',
    'Take the number off the zorgvraag, or wait until the line is credited.',
  ],
)
