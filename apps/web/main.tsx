import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'
import './stijl/letter.css'
import './stijl/tokens.css'
import './stijl/reset.css'
import './stijl/basis.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/query-client.ts'
import { router } from './router.tsx'
import { AriaTaal } from './taal/AriaTaal.tsx'
import { volgTaal } from './taal/taal.ts'
import { volgThema } from './voorkeur/thema.ts'

volgThema()
volgTaal()

const plek = document.getElementById('app')
if (plek === null) throw new Error('index.html holds no #app')
createRoot(plek).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <AriaTaal>
        <RouterProvider router={router} />
      </AriaTaal>
    </QueryClientProvider>
  </StrictMode>,
)
