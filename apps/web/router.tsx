import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { vindSessie } from './api/sessie.ts'
import { type Pagina, paginas } from './pagina.ts'
import { Niemandsland } from './schil/Niemandsland.tsx'
import { Paginafout } from './schil/Paginafout.tsx'
import { Schil } from './schil/Schil.tsx'

const stam = createRootRoute({ component: Schil, notFoundComponent: Niemandsland, errorComponent: Paginafout })

/** All pages as lazy routes under the shell. A page that is not for this session leads back to the entry page. */
export const router = createRouter({
  routeTree: stam.addChildren(paginas.map(route)),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: Paginafout,
  defaultNotFoundComponent: Niemandsland,
  scrollRestoration: true,
  scrollToTopSelectors: ['#inhoud'],
})

function route(pagina: Pagina) {
  return createRoute({
    getParentRoute: () => stam,
    path: pagina.pad,
    component: lazyRouteComponent(async () => ({ default: await pagina.laad() })),
    ...(pagina.zoek ? { validateSearch: pagina.zoek } : {}),
    beforeLoad: async ({ location }) => {
      if (pagina.toegang === 'iedereen') return
      const sessie = await vindSessie()
      const mag = sessie !== null && (pagina.toegang === 'sessie' || pagina.toegang === sessie.organisatie.soort)
      if (!mag) throw redirect({ to: '/', search: { naar: location.href } })
    },
  })
}
