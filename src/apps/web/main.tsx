import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import './app.css'
import { makeCache } from './api/reads.ts'
import { kept } from './shell/kept.ts'
import { makeRouter } from './shell/routes.tsx'
import { firstLocale, speak, words } from './words/words-in-use.ts'

const place = document.getElementById('root')
if (!place) throw new Error('The page has no place for the workspace')

words.use(initReactI18next)
await speak(firstLocale(kept('rapport-locale'), navigator.languages))
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={makeCache()}>
      <RouterProvider router={makeRouter()} />
    </QueryClientProvider>
  </StrictMode>,
)
