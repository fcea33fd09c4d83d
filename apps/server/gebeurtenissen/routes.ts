import { streamSSE } from 'hono/streaming'
import { makeRouter } from '../router.ts'

const HARTSLAG = 25_000

/** Server-sent events: `verandering` with `{ wat }`, for the own organisation only. */
export const gebeurtenissenRoutes = makeRouter().get('/', (c) =>
  streamSSE(c, async (stroom) => {
    const { organisatie } = c.get('actor')
    const stop = c.get('gebeurtenissen').listen((verandering) => {
      if (verandering.organisatie !== organisatie) return
      void stroom.writeSSE({ event: 'verandering', data: JSON.stringify({ wat: verandering.wat }) })
    })
    stroom.onAbort(stop)
    // The first bytes tell the browser that the line is open.
    await stroom.writeSSE({ event: 'hartslag', data: '' })
    while (!stroom.aborted) {
      await stroom.sleep(HARTSLAG)
      await stroom.writeSSE({ event: 'hartslag', data: '' })
    }
  }),
)
