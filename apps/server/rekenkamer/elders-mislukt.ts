import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Fout } from '../fouten/fout.ts'

/** Work failed in another thread: what a person is told of it, and the trace for the log. */
export class EldersMislukt extends Error {
  readonly status: ContentfulStatusCode
  readonly fout: Fout

  constructor(status: ContentfulStatusCode, fout: Fout, spoor: string) {
    super(fout.code)
    this.status = status
    this.fout = fout
    this.stack = spoor
  }
}
