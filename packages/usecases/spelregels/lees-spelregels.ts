import { type EpochDay, periodOfMaand } from '@zorgketen/values'
import { type Grenzen, type Prestatie, ZPM_VANAF } from '@zorgketen/zorgprestatie'
import type { Actor } from '../opslag/actor.ts'
import type { Kast } from '../opslag/opslag.ts'
import type { Agendaafspraak } from '../planning/afspraak.ts'
import { readDocuments, readRegister } from '../registreren/register-documenten.ts'
import { zorgvraagSleutel } from '../stam/documenten/zorgvraag.ts'
import { foldTekst } from '../stam/registers/zoektekst.ts'
import { vandaagVan } from '../werk/vandaag.ts'
import type { Werkplek } from '../werk/werkplek.ts'
import { judgeZorg } from './beoordeel-spelregels.ts'
import { grenzenVan } from './grenzen-van.ts'
import type { Spelregelblad } from './spelregelrij.ts'
import { Zorgverzameling } from './verzamel-zorg.ts'

const LEZEN = { nl: 'de registraties lezen', en: 'reading the registrations' }
const BEOORDELEN = { nl: 'de spelregels nagaan', en: 'checking the rules of the field' }
const STUK = 500

/** What the rules of the field say of the whole organisation today. Reads month after month and keeps what rules ask. */
export async function readSpelregels(plek: Werkplek, actor: Actor): Promise<Spelregelblad> {
  const gelezen = await plek.opslag.readLoosely(actor, async (kast) => {
    const maanden = (await kast.maanden.maanden()).map(({ maand }) => maand).toSorted()
    const verzameling = new Zorgverzameling()
    for (const [i, maand] of maanden.entries()) {
      await plek.voortgang(LEZEN, i, maanden.length)
      const afspraken = await kast.agenda.inPeriode(periodOfMaand(maand), null)
      verzameling.add(
        await kast.registraties.vanMaand(maand),
        await kast.prestaties.vanMaand(maand),
        afspraken.map(({ afspraak }) => afspraak),
      )
    }
    return {
      verzameling,
      eersteDag: await firstDay(kast),
      vandaag: await vandaagVan(kast, plek),
      patienten: await readRegister(kast, 'patient'),
      trajecten: await readRegister(kast, 'zorgtraject'),
      zorgvragen: await readRegister(kast, 'zorgvraag'),
      grenzen: await limitsOf(kast, plek),
    }
  })
  await plek.voortgang(BEOORDELEN, 0, null)
  return judgeZorg(gelezen)
}

/** The same of one patient: for a page that is opened between two patients. */
export async function readSpelregelsVan(plek: Werkplek, actor: Actor, id: string): Promise<Spelregelblad> {
  const gelezen = await plek.opslag.read(actor, async (kast) => {
    const patienten = await readDocuments(kast, 'patient', [id])
    const zorgvragen = patienten.flatMap((patient) => patient.zorgvragen.map((een) => zorgvraagSleutel(id, een.id)))
    return {
      verzameling: await careOf(kast, id),
      eersteDag: await firstDay(kast),
      vandaag: await vandaagVan(kast, plek),
      patienten,
      trajecten: await trajectsOf(kast, id),
      zorgvragen: await readDocuments(kast, 'zorgvraag', zorgvragen),
      grenzen: await limitsOf(kast, plek),
    }
  })
  return judgeZorg(gelezen)
}

async function limitsOf(kast: Kast, { gereedschap }: Werkplek): Promise<Grenzen> {
  const [organisatie] = await readRegister(kast, 'organisatie')
  return grenzenVan(gereedschap.referentie, organisatie)
}

/** The first day of the first month with registrations; null when there are none. */
async function firstDay(kast: Kast): Promise<EpochDay | null> {
  const [eerste] = (await kast.maanden.maanden())
    .filter(({ registraties }) => registraties > 0)
    .map(({ maand }) => maand)
    .toSorted()
  return eerste === undefined ? null : periodOfMaand(eerste).van
}

async function careOf(kast: Kast, patient: string): Promise<Zorgverzameling> {
  const verzameling = new Zorgverzameling()
  const afspraken = await appointmentsOf(kast, patient)
  const filter = { maand: null, patient, zorgverlener: null, uitkomst: null } as const
  for (let vanaf = 0; ; ) {
    const { rijen, totaal } = await kast.registraties.lijst(filter, 'datum', { vanaf, aantal: STUK })
    const geldig = rijen.filter(({ vervallen }) => !vervallen)
    const prestaties = geldig.flatMap(({ afleiding, bij }): readonly Prestatie[] =>
      [...(afleiding === null ? [] : [afleiding]), ...bij].flatMap((een) =>
        een.soort === 'prestatie' && een.prestatie.patient === patient ? [een.prestatie] : [],
      ),
    )
    verzameling.add(
      geldig.map(({ registratie }) => registratie),
      prestaties,
      afspraken,
    )
    vanaf += rijen.length
    if (rijen.length === 0 || vanaf >= totaal) return verzameling
  }
}

async function appointmentsOf({ agenda }: Kast, patient: string): Promise<readonly Agendaafspraak[]> {
  const filter = { periode: { van: ZPM_VANAF, tot: null }, zorgverlener: null, patient }
  const afspraken: Agendaafspraak[] = []
  for (;;) {
    const { rijen, totaal } = await agenda.lijst(filter, { vanaf: afspraken.length, aantal: STUK })
    afspraken.push(...rijen.map(({ afspraak }) => afspraak))
    if (rijen.length === 0 || afspraken.length >= totaal) return afspraken
  }
}

async function trajectsOf(kast: Kast, patient: string) {
  const woorden = foldTekst(patient).split(' ').filter(Boolean)
  const { rijen } = await kast.registers.zoek(
    'zorgtraject',
    { woorden, geboortedatum: null },
    { vanaf: 0, aantal: 100 },
  )
  const gevonden = await readDocuments(
    kast,
    'zorgtraject',
    rijen.map(({ id }) => id),
  )
  return gevonden.filter((traject) => traject.patient === patient)
}
