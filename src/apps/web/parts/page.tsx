import { useEffect, type ReactNode } from 'react'

/** A page that is not the inbox: one column, one heading. */
export function Page(props: {
  readonly title: string
  readonly intro?: string
  readonly children: ReactNode
}) {
  useEffect(() => {
    document.title = `${props.title} · Rapport`
  }, [props.title])
  return (
    <div className="page">
      <div className="mx-auto max-w-[1120px]">
        <h1 className="text-l font-semibold">{props.title}</h1>
        {props.intro && <p className="text-ink-2">{props.intro}</p>}
        {props.children}
      </div>
    </div>
  )
}

export const Part = (props: {
  readonly title: string
  readonly intro?: string
  readonly action?: ReactNode
  readonly children: ReactNode
}) => (
  <section className="mt-6 border-t border-line pt-4">
    <div className="flex flex-wrap items-center justify-between gap-2">
      <h2 className="font-semibold">{props.title}</h2>
      {props.action}
    </div>
    {props.intro && <p className="max-w-[68ch] text-s text-ink-2">{props.intro}</p>}
    <div className="mt-3">{props.children}</div>
  </section>
)
