// Brings new messages in without moving what the person types, and leaves the page without a trace in the history.
// Nothing depends on it: without this file the page works by its forms and links.
;(() => {
  const list = document.getElementById('conversation')
  const form = document.getElementById('write')
  const told = document.getElementById('told')
  for (const link of document.querySelectorAll('a[data-leave]'))
    link.addEventListener('click', (event) => {
      event.preventDefault()
      document.documentElement.hidden = true
      location.replace(link.href)
    })
  form?.addEventListener('submit', () => {
    const button = form.querySelector('button')
    if (button) setTimeout(() => (button.disabled = true))
  })
  addEventListener('pageshow', () => {
    const button = form?.querySelector('button')
    if (button) button.disabled = false
  })
  if (!list || !told || typeof EventSource === 'undefined') return
  let asking = false
  let again = false
  const refresh = async () => {
    if (asking) {
      again = true
      return
    }
    asking = true
    do {
      again = false
      const answer = await fetch('/me/conversation').catch(() => null)
      if (!answer?.ok) continue
      const fresh = new DOMParser()
        .parseFromString(await answer.text(), 'text/html')
        .getElementById('conversation')
      if (!fresh || fresh.dataset.version === list.dataset.version) continue
      const before = form?.getBoundingClientRect().top ?? 0
      list.dataset.version = fresh.dataset.version
      const open = list.querySelector('details')?.open === true
      list.replaceChildren(...fresh.childNodes)
      const earlier = list.querySelector('details')
      if (earlier) earlier.open = open
      if (form?.contains(document.activeElement)) scrollBy(0, form.getBoundingClientRect().top - before)
      told.textContent = fresh.dataset.told ?? ''
    } while (again)
    asking = false
  }
  const live = new EventSource(`/me/events?after=${list.dataset.event ?? ''}`)
  live.addEventListener('message', refresh)
})()
