import { OpenAPIHono } from '@hono/zod-openapi'
import { onInvoer } from './fouten/invoerfout.ts'
import type { Omgeving } from './omgeving.ts'

/** A room of routes; a request that does not fit is answered with which field and what was expected. */
export const makeRouter = (): OpenAPIHono<Omgeving> => new OpenAPIHono<Omgeving>({ defaultHook: onInvoer })
