import { createInstance, type i18n } from 'i18next'
import type { Locale } from '../../../domain/language.ts'
import type { PageWords, Words } from './words.ts'

/** The one instance of the window. */
export const words: i18n = createInstance()

const load: Readonly<Record<Locale, () => Promise<{ readonly words: Words }>>> = {
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
}

const loadPages: Readonly<Record<Locale, () => Promise<{ readonly pageWords: PageWords }>>> = {
  en: () => import('./en-pages.ts'),
  es: () => import('./es-pages.ts'),
}
/** Whether a page was opened that has words of its own. */
let pages = false

/** With what a page fetches first: its words, in the language in use. */
export async function withPageWords<T>(page: Promise<T>): Promise<T> {
  pages = true
  const [loaded] = await Promise.all([page, addPageWords(currentLocale())])
  return loaded
}

async function addPageWords(locale: Locale): Promise<void> {
  const { pageWords } = await loadPages[locale]()
  words.addResourceBundle(locale, 'translation', pageWords, true, true)
}

/** Language kept on this device, else the browser's if we have it, else English. */
export function firstLocale(kept: string | null, wanted: readonly string[]): Locale {
  const known = (tag: string): Locale | null =>
    tag.startsWith('es') ? 'es' : tag.startsWith('en') ? 'en' : null
  for (const tag of kept === null ? wanted : [kept, ...wanted]) {
    const locale = known(tag)
    if (locale) return locale
  }
  return 'en'
}

/** Loads one language and makes it the one in use; the other is fetched only when somebody switches. */
export async function speak(locale: Locale): Promise<void> {
  if (!words.isInitialized) await start(locale)
  if (!words.hasResourceBundle(locale, 'translation')) {
    const loaded = await load[locale]()
    words.addResourceBundle(locale, 'translation', loaded.words)
  }
  if (pages) await addPageWords(locale)
  await words.changeLanguage(locale)
  document.documentElement.lang = locale
}

const start = (locale: Locale): Promise<unknown> =>
  words.init({
    lng: locale,
    fallbackLng: false,
    resources: {},
    // React writes text, never HTML, so escaping here would only show entities to people.
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18n: 'languageChanged' },
  })

export const currentLocale = (): Locale => (words.language === 'es' ? 'es' : 'en')
