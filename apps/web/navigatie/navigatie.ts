import type { Tekst } from '@zorgketen/values'
import {
  Banknote,
  BedDouble,
  BookMarked,
  BookOpenText,
  CalendarCheck2,
  CalendarClock,
  CalendarCog,
  CalendarDays,
  CalendarRange,
  CalendarSync,
  ClipboardList,
  Coins,
  Database,
  FileInput,
  FolderInput,
  Gavel,
  Handshake,
  Inbox,
  Layers,
  ListChecks,
  ListTree,
  type LucideIcon,
  NotebookPen,
  PencilLine,
  Route,
  Scale,
  ScrollText,
  Send,
  ShieldCheck,
  Stethoscope,
  Undo2,
  Users,
  Waypoints,
  Wrench,
} from 'lucide-react'
import type { OrganisatieSoort } from '../api/sessie.ts'

/** One line of the navigation. Shown only when a page is registered at `pad`. */
export type NavigatieItem = {
  readonly pad: string
  readonly naam: Tekst
  readonly icoon: LucideIcon
  /** Two letters after each other, anywhere outside a field: `g r`. */
  readonly sneltoets?: string
}

type NavigatieGroep = { readonly naam: Tekst | null; readonly items: readonly NavigatieItem[] }

const naslag: NavigatieGroep = {
  naam: { nl: 'Naslag', en: 'Reference' },
  items: [
    { pad: '/regelboek', naam: { nl: 'Regelboek', en: 'Rule book' }, icoon: BookOpenText, sneltoets: 'g b' },
    { pad: '/hulpmiddelen', naam: { nl: 'Losse hulpmiddelen', en: 'Loose tools' }, icoon: Wrench, sneltoets: 'g l' },
  ],
}

const aanbieder: readonly NavigatieGroep[] = [
  {
    naam: null,
    items: [
      { pad: '/vandaag', naam: { nl: 'Vandaag', en: 'Today' }, icoon: CalendarCheck2, sneltoets: 'g v' },
      { pad: '/agenda', naam: { nl: 'Agenda', en: 'Agenda' }, icoon: CalendarDays, sneltoets: 'g g' },
      { pad: '/planning', naam: { nl: 'Planning', en: 'Planning' }, icoon: CalendarCog, sneltoets: 'g u' },
      {
        pad: '/registraties',
        naam: { nl: 'Registraties', en: 'Registrations' },
        icoon: ClipboardList,
        sneltoets: 'g r',
      },
      { pad: '/verblijf', naam: { nl: 'Verblijf', en: 'Stays' }, icoon: BedDouble, sneltoets: 'g w' },
    ],
  },
  {
    naam: { nl: 'In zorg', en: 'In care' },
    items: [
      { pad: '/patienten', naam: { nl: 'Patiënten', en: 'Patients' }, icoon: Users, sneltoets: 'g a' },
      { pad: '/trajecten', naam: { nl: 'Zorgtrajecten', en: 'Zorgtrajecten' }, icoon: Route, sneltoets: 'g j' },
      { pad: '/plaatsingen', naam: { nl: 'Plaatsingen', en: 'Placements' }, icoon: Gavel },
      { pad: '/typering', naam: { nl: 'Zorgvragen', en: 'Care needs' }, icoon: Stethoscope, sneltoets: 'g z' },
      {
        pad: '/dienstverlening',
        naam: { nl: 'Dienstverlening', en: 'Subcontracting' },
        icoon: Handshake,
        sneltoets: 'g y',
      },
      {
        pad: '/spelregels',
        naam: { nl: 'Spelregels', en: 'Rules of the field' },
        icoon: ShieldCheck,
        sneltoets: 'g x',
      },
    ],
  },
  {
    naam: { nl: 'De maand', en: 'The month' },
    items: [
      { pad: '/volledigheid', naam: { nl: 'Volledigheid', en: 'Completeness' }, icoon: ListChecks, sneltoets: 'g k' },
      { pad: '/prestaties', naam: { nl: 'Prestaties', en: 'Services' }, icoon: Layers, sneltoets: 'g p' },
      { pad: '/declaraties', naam: { nl: 'Declaraties', en: 'Claims' }, icoon: Send, sneltoets: 'g d' },
      { pad: '/retour', naam: { nl: 'Retour', en: 'Returns' }, icoon: Undo2, sneltoets: 'g t' },
      { pad: '/correcties', naam: { nl: 'Correcties', en: 'Corrections' }, icoon: PencilLine, sneltoets: 'g c' },
      { pad: '/startcorrectie', naam: { nl: 'Startdatums', en: 'Start dates' }, icoon: CalendarSync },
      { pad: '/betalingen', naam: { nl: 'Betalingen', en: 'Payments' }, icoon: Banknote, sneltoets: 'g e' },
      {
        pad: '/maandafsluiting',
        naam: { nl: 'Maandafsluiting', en: 'Month closing' },
        icoon: CalendarClock,
        sneltoets: 'g m',
      },
      {
        pad: '/jaarafsluiting',
        naam: { nl: 'Jaarafsluiting', en: 'Year closing' },
        icoon: CalendarRange,
        sneltoets: 'g q',
      },
      {
        pad: '/trajectafspraken',
        naam: { nl: 'Afspraken per zorgtraject', en: 'Agreements per zorgtraject' },
        icoon: NotebookPen,
      },
    ],
  },
  {
    naam: { nl: 'Beheer', en: 'Administration' },
    items: [
      { pad: '/stamgegevens', naam: { nl: 'Stamgegevens', en: 'Master data' }, icoon: Database, sneltoets: 'g s' },
      { pad: '/settings', naam: { nl: 'Settings', en: 'Settings' }, icoon: ListTree, sneltoets: 'g i' },
      { pad: '/tarieven', naam: { nl: 'Tarieven', en: 'Tariffs' }, icoon: Coins, sneltoets: 'g f' },
      { pad: '/invoer', naam: { nl: 'Inlezen', en: 'Import' }, icoon: FileInput, sneltoets: 'g n' },
      { pad: '/overname', naam: { nl: 'Overname', en: 'Take-over' }, icoon: FolderInput, sneltoets: 'g o' },
      { pad: '/logboek', naam: { nl: 'Logboek', en: 'Audit log' }, icoon: ScrollText, sneltoets: 'g h' },
    ],
  },
  naslag,
]

const betaler: readonly NavigatieGroep[] = [
  {
    naam: null,
    items: [
      { pad: '/postvak', naam: { nl: 'Postvak in', en: 'Inbox' }, icoon: Inbox, sneltoets: 'g i' },
      { pad: '/beoordelingen', naam: { nl: 'Beoordelingen', en: 'Judgements' }, icoon: Scale, sneltoets: 'g o' },
      { pad: '/fz-register', naam: { nl: 'Fz-register', en: 'Fz register' }, icoon: Gavel, sneltoets: 'g z' },
      { pad: '/trajectzicht', naam: { nl: 'Zorgtrajecten', en: 'Zorgtrajecten' }, icoon: Waypoints, sneltoets: 'g t' },
      {
        pad: '/trajectafspraken',
        naam: { nl: 'Afspraken per zorgtraject', en: 'Agreements per zorgtraject' },
        icoon: NotebookPen,
        sneltoets: 'g q',
      },
    ],
  },
  {
    naam: { nl: 'Beheer', en: 'Administration' },
    items: [
      { pad: '/registers', naam: { nl: 'Registers', en: 'Registers' }, icoon: BookMarked, sneltoets: 'g s' },
      { pad: '/tarieven', naam: { nl: 'Tarieven', en: 'Tariffs' }, icoon: Coins, sneltoets: 'g f' },
      { pad: '/invoer', naam: { nl: 'Inlezen', en: 'Import' }, icoon: FileInput, sneltoets: 'g n' },
      { pad: '/logboek', naam: { nl: 'Logboek', en: 'Audit log' }, icoon: ScrollText, sneltoets: 'g h' },
    ],
  },
  naslag,
]

const PER_SOORT: Readonly<Record<OrganisatieSoort | 'geen', readonly NavigatieGroep[]>> = {
  aanbieder,
  betaler,
  geen: [naslag],
}

/** The navigation of an organisation, with only the pages that exist. Without a session only what needs no account. */
export function navigatieVan(
  soort: OrganisatieSoort | 'geen',
  bestaat: (pad: string) => boolean,
): readonly NavigatieGroep[] {
  return PER_SOORT[soort]
    .map((groep) => ({ naam: groep.naam, items: groep.items.filter((item) => bestaat(item.pad)) }))
    .filter((groep) => groep.items.length > 0)
}

/** Where an organisation starts: the first page of its navigation that exists. */
export function startPad(soort: OrganisatieSoort, bestaat: (pad: string) => boolean): string {
  return navigatieVan(soort, bestaat)[0]?.items[0]?.pad ?? '/'
}
