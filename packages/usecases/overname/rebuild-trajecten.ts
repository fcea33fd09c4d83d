import type { Debetregel } from '@zorgketen/declaratie'
import { DJI_UZOVI, type EpochDay, formatDay, formatZtn, type Ztn } from '@zorgketen/values'
import { lastDayWithout, type Trajectdiagnose } from '@zorgketen/zorgtraject'
import { makeBevinding, type Overnamebevinding } from './bevinding.ts'
import { type Bronregel, believe, bestOf, dropRejected, isLevend } from './bronregel.ts'
import { closeEarlier } from './close-earlier.ts'
import { zorgverlenerIdOf } from './rebuild-zorgverleners.ts'
import type { Traject, Trajectspoor } from './trajectspoor.ts'

type Bron = Bronregel<Debetregel>

/** The zorgtrajecten that lines name, with what they say of them last. */
export function rebuildTrajecten(
  bronnen: readonly Bron[],
  vandaag: EpochDay,
  bevindingen: Overnamebevinding[],
): readonly Traject[] {
  const sporen = [...withoutRejected(bronnen, bevindingen)].map(([nummer, regels]) =>
    makeSpoor(nummer, regels, bevindingen),
  )
  return closeEarlier(sporen, bevindingen)
    .map(({ traject, laatste }) => closeByItself(traject, laatste, vandaag, bevindingen))
    .sort((a, b) => (a.nummer < b.nummer ? -1 : 1))
}

/** The lines per number, without the numbers of a patient that were only ever rejected beside another one. */
function withoutRejected(
  bronnen: readonly Bron[],
  bevindingen: Overnamebevinding[],
): ReadonlyMap<Ztn, readonly Bron[]> {
  const per = new Map<Ztn, readonly Bron[]>()
  const patienten = Map.groupBy(bronnen, ({ regel: { verzekerde } }) => `${isFz(verzekerde)} ${verzekerde.id}`)
  for (const eigen of patienten.values()) {
    const met = eigen.filter(({ regel }) => regel.zorgtraject !== null)
    const { over, weg } = dropRejected(Map.groupBy(met, ({ regel }) => regel.zorgtraject))
    for (const nummer of weg) {
      const params = { ...SOORT, nummer: nummer === null ? '' : formatZtn(nummer) }
      bevindingen.push(makeBevinding('nummer.alleen-afgekeurd', {}, params))
    }
    for (const [nummer, regels] of over) {
      if (nummer !== null) per.set(nummer, [...(per.get(nummer) ?? []), ...regels])
    }
  }
  return per
}

const SOORT = { soort: { nl: 'Zorgtrajectnummer', en: 'Zorgtrajectnummer' } }

const isFz = ({ betaler }: Debetregel['verzekerde']): boolean => betaler === DJI_UZOVI

function makeSpoor(nummer: Ztn, regels: readonly Bron[], bevindingen: Overnamebevinding[]): Trajectspoor {
  const beste = bestOf(regels)?.regel
  const geloofd = believe(regels)
  const dagen = geloofd.map(({ regel }) => regel.datum)
  const patienten = [...new Set(geloofd.map(({ regel }) => regel.verzekerde.id))]
  if (patienten.length > 1) {
    const params = { nummer: formatZtn(nummer), patienten: patienten.sort().join(', ') }
    bevindingen.push(makeBevinding('ztn.meer-patienten', {}, params))
  }
  const startdatum = chooseStart(nummer, regels, bevindingen)
  const regie = beste?.betrokkenen.find(({ rol }) => rol === '02')
  const plaatsing = bestOf(regels.filter(({ regel }) => regel.plaatsing !== null))?.regel.plaatsing ?? null
  return {
    traject: {
      nummer,
      soort: beste !== undefined && isFz(beste.verzekerde) ? 'fz' : 'ggz',
      patient: beste?.verzekerde.id ?? '',
      startdatum,
      gesloten: null,
      plaatsing: plaatsing?.nummer ?? null,
      diagnoses: diagnosesOf(geloofd),
      regiebehandelaar: regie === undefined ? null : zorgverlenerIdOf(regie),
    },
    eerste: Math.min(...dagen) as EpochDay,
    laatste: Math.max(...dagen) as EpochDay,
  }
}

/** The startdatum of the last message that is to be believed; lines that live with another are reported (ZTN-09). */
function chooseStart(nummer: Ztn, regels: readonly Bron[], bevindingen: Overnamebevinding[]): EpochDay | null {
  const geloofd = believe(regels).filter(({ regel }) => regel.startdatum !== null)
  // Not the most granted but the last: a changed startdatum is awaited while the old one is still granted.
  const gekozen = geloofd.at(-1)?.regel.startdatum ?? null
  const anders = geloofd.filter((bron) => isLevend(bron) && bron.regel.startdatum !== gekozen)
  const [eerste] = anders
  if (gekozen !== null && eerste !== undefined) {
    const voorbeelden = anders.slice(0, 3).map(({ regel }) => regel.referentie)
    const params = {
      nummer: formatZtn(nummer),
      gekozen: formatDay(gekozen),
      aantal: anders.length,
      eerste: voorbeelden.join(', '),
    }
    bevindingen.push(makeBevinding('ztn.startdatum', { referentie: eerste.regel.referentie }, params))
  }
  return gekozen
}

function diagnosesOf(regels: readonly Bron[]): readonly Trajectdiagnose[] {
  const per = new Map<string, Trajectdiagnose>()
  for (const { regel } of regels) {
    for (const { codelijst, code, datum } of regel.diagnoses) {
      per.set(`${codelijst} ${code} ${datum}`, { codelijst, code, datum })
    }
  }
  return [...per.keys()].sort().flatMap((sleutel) => per.get(sleutel) ?? [])
}

function closeByItself(
  traject: Traject,
  laatste: EpochDay,
  vandaag: EpochDay,
  bevindingen: Overnamebevinding[],
): Traject {
  const gesloten = lastDayWithout(laatste)
  if (traject.soort === 'fz' || traject.gesloten !== null || gesloten >= vandaag) return traject
  const params = { nummer: formatZtn(traject.nummer), gesloten: formatDay(gesloten) }
  bevindingen.push(makeBevinding('ztn.gesloten', {}, params))
  return { ...traject, gesloten, sluitreden: 'zonder-zorg' }
}
