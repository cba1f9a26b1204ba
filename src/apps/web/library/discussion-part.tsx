import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommentView, WithSourceView } from '../../../contract/source-page.ts'
import { threadsOf, type CommentThread } from '../../../domain/evidence/discussion/comment.ts'
import { libraryWrites } from '../api/library-writes.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { CommentField } from './comment-field.tsx'

type Props = { readonly sourceId: string; readonly practice: WithSourceView }

/** What the staff say about a source, in threads; whoever is named is told. */
export function DiscussionPart({ sourceId, practice }: Props) {
  const { t } = useTranslation()
  const { member } = useSession()
  const { saved } = useSaving()
  const threads = threadsOf(practice.comments)
  const named = practice.comments.filter(({ mentions }) => mentions.some(({ id }) => id === member.id)).length
  // Whoever opens the page has seen where they were named.
  useEffect(() => {
    if (named > 0) void libraryWrites.seeMentions(sourceId)
  }, [named, sourceId])
  return (
    <Part title={t('library.talk.title')} intro={t('library.talk.intro')}>
      <ol className="flex max-w-[72ch] flex-col gap-4">
        {threads.map((thread) => (
          <Thread key={thread.first.id} thread={thread} sourceId={sourceId} practice={practice} />
        ))}
      </ol>
      {threads.length === 0 && <p className="text-ink-2">{t('library.talk.none')}</p>}
      <div className="mt-4 max-w-[72ch]">
        <CommentField
          label={t('library.talk.field')}
          send={t('library.talk.send')}
          colleagues={practice.colleagues}
          save={async (text) => {
            const done = await saved(() => libraryWrites.comment(sourceId, { text, answers: null }))
            if (done) announce(t('library.talk.sent'))
            return done
          }}
          close={null}
        />
      </div>
    </Part>
  )
}

function Thread(props: Props & { readonly thread: CommentThread<CommentView> }) {
  const { t } = useTranslation()
  const { thread, sourceId, practice } = props
  const { first, answers } = thread
  const [answering, setAnswering] = useState(false)
  const { busy, problem, saved } = useSaving()
  const settled = first.resolved !== null
  return (
    <li className={`rounded-lg border border-line p-3 ${settled ? 'bg-sunken' : 'bg-surface'}`}>
      {first.resolved !== null && (
        <p className="text-s font-medium text-ink-2">
          {t('library.talk.settledBy', { name: first.resolved.by })}
        </p>
      )}
      <One comment={first} practice={practice} />
      {answers.length > 0 && (
        <ol className="mt-3 flex flex-col gap-3 border-l-2 border-line pl-3">
          {answers.map((one) => (
            <li key={one.id}>
              <One comment={one} practice={practice} />
            </li>
          ))}
        </ol>
      )}
      {answering && (
        <CommentField
          label={t('library.talk.answerField', { name: first.by.name })}
          send={t('library.talk.answer')}
          colleagues={practice.colleagues}
          save={(text) => saved(() => libraryWrites.comment(sourceId, { text, answers: first.id }))}
          close={() => setAnswering(false)}
        />
      )}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {!answering && (
          <Button kind="plain" onPress={() => setAnswering(true)}>
            {t('library.talk.answer')}
          </Button>
        )}
        <Button
          kind="plain"
          whyNot={busy ? t('shell.loading') : null}
          onPress={() => void saved(() => libraryWrites.resolveThread(first.id, !settled))}
        >
          {t(settled ? 'library.talk.reopen' : 'library.talk.settle')}
        </Button>
        <ProblemLine problem={problem} />
      </div>
    </li>
  )
}

function One({ comment, practice }: { readonly comment: CommentView; readonly practice: WithSourceView }) {
  const { t } = useTranslation()
  const { member } = useSession()
  const [editing, setEditing] = useState(false)
  const { busy, problem, saved } = useSaving()
  const { text } = comment
  const at = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(comment.at),
  )
  return (
    <article aria-label={t('library.talk.by', { name: comment.by.name })}>
      <p className="text-s text-ink-2">
        <span className="font-medium text-ink">{comment.by.name}</span> · {at}
        {comment.editedAt !== null && text !== null && ` · ${t('library.talk.edited')}`}
      </p>
      {text === null ? (
        <p className="text-ink-2">{t('library.talk.gone')}</p>
      ) : editing ? (
        <CommentField
          label={t('library.talk.editField')}
          send={t('library.save')}
          colleagues={practice.colleagues}
          before={text}
          save={(changed) => saved(() => libraryWrites.editComment(comment.id, changed))}
          close={() => setEditing(false)}
        />
      ) : (
        <p dir="auto" className="break-words whitespace-pre-wrap">
          {text}
        </p>
      )}
      {text !== null && !editing && comment.by.id === member.id && (
        <div className="flex flex-wrap items-center gap-2">
          <Button kind="plain" onPress={() => setEditing(true)}>
            {t('library.talk.edit')}
          </Button>
          <Button
            kind="plain"
            whyNot={busy ? t('shell.loading') : null}
            onPress={() => void saved(() => libraryWrites.takeBackComment(comment.id))}
          >
            {t('library.talk.takeBack')}
          </Button>
          <ProblemLine problem={problem} />
        </div>
      )}
    </article>
  )
}
