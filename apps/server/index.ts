export { type Draaiend, type Serveeropties, serve } from './start/serve.ts'
