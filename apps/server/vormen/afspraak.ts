import { z } from '@hono/zod-openapi'
import { type Agendaafspraak, agendaafspraak, type Dagregel, type Planningtekst } from '@zorgketen/usecases'
import { formatTime } from '@zorgketen/values'
import { FASEN } from '@zorgketen/zorgprestatie'
import { dag, tekst } from './tekst.ts'
import { meer, toMeer, toUitkomst, uitkomst } from './uitkomst.ts'

const deelname = z.object({
  patient: z.string(),
  stroom: z.enum(['ggz', 'fz', 'anders']),
  zorgtraject: z.string().nullable(),
})

/** An appointment as it is entered: days and times as text. */
export const afspraakinvoer = z.object({
  id: z.string().min(1).max(100),
  fase: z.enum(FASEN),
  eenheid: z.string(),
  zorgverleners: z.array(z.string()),
  locatie: z.string().max(200),
  locatiesoort: z.enum(['kantoor', 'afdeling', 'bij-patient', 'elders', 'op-afstand']).nullable(),
  interneSoort: z.string(),
  zorgsoort: z.enum(['diagnostiek', 'behandeling']).nullable(),
  patienten: z.array(deelname).max(100),
  groep: z.string().nullable(),
  datum: dag,
  begintijd: z.string(),
  geplandeMinuten: z.int().min(1).max(1440),
  patientGeinformeerd: z.boolean().nullable(),
  spoed: z.boolean(),
  kanaal: z.enum(['fysiek', 'beeldbellen', 'telefoon', 'bericht']).optional(),
  titel: z.string().max(200).nullable(),
  zorgvraag: z.string().nullable(),
  dient: z.string().nullable(),
})

/** An appointment as it is shown: with what became of it. */
const afspraak = afspraakinvoer.extend({
  vastgelegd: z.object({ dag, tijd: z.string().nullable() }).nullable(),
  status: z.enum(['gepland', 'gerealiseerd', 'afgezegd', 'no-show']),
  uitvoering: z
    .object({
      wijze: z.enum(['zoals-gepland', 'gerealiseerd']),
      afwezig: z.array(z.string()),
      begintijd: z.string().optional(),
      directeMinuten: z.int().optional(),
    })
    .nullable(),
  registraties: z.array(z.object({ id: z.string(), versie: z.int() })),
})

const namen = z.record(z.string(), z.string())

const versie = z.object({ afspraak, versie: z.int(), gekendVan: z.string(), door: z.string(), herkomst: z.string() })

/** An appointment with the names of who and where, and what its registrations gave. */
export const dagregel = versie.extend({
  soort: tekst,
  prestatiesoort: z.enum(['consult', 'groepsconsult', 'overig', 'geen']).nullable(),
  standaardduur: z.int().nullable(),
  namen: z.object({ patienten: namen, zorgverleners: namen, eenheden: namen }),
  gaf: z.array(z.object({ id: z.string(), uitkomst: uitkomst.nullable(), meer, gedeclareerd: z.boolean() })),
})

/** The same with all versions, oldest first. */
export const afspraakdossier = dagregel.extend({ historie: z.array(versie) })

/** A finding of the agenda in words. */
export const planningtekst = z.object({
  code: z.string(),
  ernst: z.enum(['weigering', 'afkeur', 'waarschuwing', 'signaal']),
  wat: tekst,
  verwacht: tekst,
  doe: tekst,
  bron: tekst,
})

export const toPlanningtekst = ({
  code,
  ernst,
  wat,
  verwacht,
  doe,
  bron,
}: Planningtekst): z.input<typeof planningtekst> => ({
  code,
  ernst,
  wat,
  verwacht,
  doe,
  bron,
})

function toAfspraak(ruw: Agendaafspraak): z.input<typeof afspraak> {
  const { zorgverleners, patienten, registraties, uitvoering, kanaal, ...rest } = agendaafspraak.encode(ruw)
  return {
    ...rest,
    ...(kanaal === undefined ? {} : { kanaal }),
    zorgverleners: [...zorgverleners],
    patienten: [...patienten],
    registraties: [...registraties],
    uitvoering: uitvoering === null ? null : { ...uitvoering, afwezig: [...uitvoering.afwezig] },
  }
}

const toVersie = ({ afspraak: ruw, versie: n, gekendVan, door, herkomst }: Omit<Dagregel, 'gaf'> | Versierij) => ({
  afspraak: toAfspraak(ruw),
  versie: n,
  gekendVan,
  door,
  herkomst,
})

type Versierij = Pick<Dagregel, 'afspraak' | 'versie' | 'gekendVan' | 'door' | 'herkomst'>

export const toDagregel = (regel: Dagregel): z.input<typeof dagregel> => ({
  ...toVersie(regel),
  soort: regel.soort,
  prestatiesoort: regel.prestatiesoort,
  standaardduur: regel.standaardduur,
  namen: {
    patienten: Object.fromEntries(regel.namen.patienten),
    zorgverleners: Object.fromEntries(regel.namen.zorgverleners),
    eenheden: Object.fromEntries(regel.namen.eenheden),
  },
  gaf: regel.gaf.map(({ registratie, afleiding, bij, regel: lijn }) => ({
    id: registratie.id,
    uitkomst: afleiding === null ? null : toUitkomst(afleiding),
    meer: toMeer(afleiding === null ? bij : [afleiding, ...bij]),
    gedeclareerd: lijn !== null,
  })),
})

export const toAfspraakdossier = (
  regel: Dagregel & { readonly historie: readonly Versierij[] },
): z.input<typeof afspraakdossier> => ({ ...toDagregel(regel), historie: regel.historie.map(toVersie) })

export const toVak = ({ van, tot }: { readonly van: Tijd; readonly tot: Tijd }) => ({
  van: formatTime(van),
  tot: formatTime(tot),
})
type Tijd = Parameters<typeof formatTime>[0]

/** A stretch of the day. */
export const vak = z.object({ van: z.string(), tot: z.string() })
