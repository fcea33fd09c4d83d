import type { Context } from 'hono'

export type Bestandsvorm = 'csv' | 'xlsx'

const SOORTEN = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<Bestandsvorm, string>

/** Answers with a file to keep. `naam`: without extension; never holds a BSN. */
export const sendFile = (c: Context, bytes: Uint8Array, naam: string, vorm: Bestandsvorm): Response =>
  c.body(Uint8Array.from(bytes).buffer, 200, {
    'content-type': SOORTEN[vorm],
    'content-disposition': `attachment; filename="${naam.replace(/[^\w-]/g, '_')}.${vorm}"`,
  })
