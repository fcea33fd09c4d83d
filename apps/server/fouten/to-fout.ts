import { NietGevonden, StoreFout, type StoreFoutCode } from '@zorgketen/store'
import { toGrensfout, Werkfout } from '@zorgketen/usecases'
import { Bewerkingsconflict } from '@zorgketen/usecases/opslag'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ZodError } from 'zod'
import { EldersMislukt } from '../rekenkamer/elders-mislukt.ts'
import type { Fout } from './fout.ts'

const STATUS: Readonly<Record<Werkfout['code'], ContentfulStatusCode>> = {
  'geen-toegang': 403,
  'niet-gevonden': 404,
  invoer: 422,
  'maand-gesloten': 409,
  milieu: 422,
  onleesbaar: 422,
  'niet-voor-ons': 422,
  belemmerd: 409,
}

/** A fault of the store is that it cannot be had just now, but for these. */
const OPSLAGSTATUS: Readonly<Partial<Record<StoreFoutCode, ContentfulStatusCode>>> = {
  'opslag.botsing': 409,
  'opslag.dubbel': 409,
  'opslag.vol': 507,
}

/** What a person is told of an error, with the status of the answer. An unknown error tells nothing of its inside. */
export function toFout(error: unknown): { readonly status: ContentfulStatusCode; readonly fout: Fout } {
  if (error instanceof EldersMislukt) return { status: error.status, fout: error.fout }
  if (error instanceof Werkfout) {
    const { code, wat, waar, verwacht, doe } = error
    return { status: STATUS[code], fout: { code, wat, waar, verwacht, doe } }
  }
  if (error instanceof Bewerkingsconflict) {
    const { wat, doe, soort, id, huidig } = error
    return {
      status: 409,
      fout: { code: 'bewerkingsconflict', wat, waar: `${soort} ${id}`, verwacht: null, doe, huidig },
    }
  }
  if (error instanceof ZodError) {
    const [issue] = error.issues
    if (issue !== undefined) {
      const { veld, wat, verwacht, doe } = toGrensfout('', 0, issue)
      return { status: 422, fout: { code: 'invoer', wat, waar: veld, verwacht, doe } }
    }
  }
  if (error instanceof NietGevonden) {
    const { wat, doe } = error
    return { status: 404, fout: { code: 'niet-gevonden', wat, waar: null, verwacht: null, doe } }
  }
  if (error instanceof StoreFout) {
    const { wat, doe } = error.tekst
    return { status: OPSLAGSTATUS[error.code] ?? 503, fout: { code: error.code, wat, waar: null, verwacht: null, doe } }
  }
  return {
    status: 500,
    fout: {
      code: 'onverwacht',
      wat: {
        nl: 'Er ging iets mis dat wij niet voorzagen; er is niets bewaard.',
        en: 'Something went wrong that we did not foresee; nothing was kept.',
      },
      waar: null,
      verwacht: null,
      doe: {
        nl: 'Probeer het nog eens. Blijft het misgaan, geef dan de tijd door aan de beheerder: het staat in het logboek.',
        en: 'Try once more. If it keeps failing, give the time to your administrator: it is in the log.',
      },
    },
  }
}
