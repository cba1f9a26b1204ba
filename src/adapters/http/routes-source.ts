import { createRoute, z } from '@hono/zod-openapi'
import {
  mendedShape,
  mendShape,
  removalShape,
  removedShape,
  sourcePageShape,
  wentShape,
} from '../../contract/library.ts'
import {
  allowSummariesShape,
  guidelineShape,
  mentionsShape,
  newAppraisalShape,
  newCommentShape,
  passageQueryShape,
  passageShape,
  readingListShape,
  readShape,
  resolvedShape,
  summaryDoneShape,
  textShape,
  whyShape,
  withSourceShape,
} from '../../contract/source-page.ts'
import { guidelines } from '../../domain/guard/sources.ts'
import { locales } from '../../domain/language.ts'
import { answer, jsonBody, refusals } from './answers.ts'

const source = z.object({ id: z.string().max(2_000) })
const comment = z.object({ commentId: z.uuid() })
const done = (description: string) => ({ 204: { description }, ...refusals }) as const
const made = z.object({ id: z.uuid() })

/** What can be asked of one source's page, and what a practice does with it. */
export const sourceRoutes = {
  read: createRoute({
    method: 'get',
    path: '/api/library/sources/{id}',
    request: { params: source },
    responses: { 200: answer(sourcePageShape, 'A source, its passages, and how to cite it'), ...refusals },
  }),
  passage: createRoute({
    method: 'get',
    path: '/api/library/sources/{id}/passages/{number}',
    request: {
      params: source.extend({ number: z.coerce.number().int().min(0) }),
      query: passageQueryShape,
    },
    responses: { 200: answer(passageShape, 'One passage'), ...refusals },
  }),
  guideline: createRoute({
    method: 'get',
    path: '/api/library/guideline',
    request: {
      query: z.object({
        guideline: z.enum(guidelines),
        rule: z.string().max(60).optional(),
        language: z.enum(locales),
      }),
    },
    responses: { 200: answer(guidelineShape, 'Where the library has a guideline'), ...refusals },
  }),
  mend: createRoute({
    method: 'put',
    path: '/api/library/sources/{id}/record',
    request: { params: source, body: jsonBody(mendShape) },
    responses: {
      200: answer(mendedShape, 'So it is called from now on, whatever a file says'),
      ...refusals,
    },
  }),
  remove: createRoute({
    method: 'post',
    path: '/api/library/sources/{id}/removal',
    request: { params: source, body: jsonBody(removalShape) },
    responses: { 200: answer(wentShape, 'It is gone, and so much with it'), ...refusals },
  }),
  removed: createRoute({
    method: 'get',
    path: '/api/library/sources/{id}/removal',
    request: { params: source },
    responses: { 200: answer(removedShape, 'Who took it out, when, and why'), ...refusals },
  }),
  practice: createRoute({
    method: 'get',
    path: '/api/library/sources/{id}/practice',
    request: { params: source },
    responses: { 200: answer(withSourceShape, 'What the practice did with it'), ...refusals },
  }),
  comment: createRoute({
    method: 'post',
    path: '/api/library/sources/{id}/comments',
    request: { params: source, body: jsonBody(newCommentShape) },
    responses: { 201: answer(made, 'Said; whoever is named is told'), ...refusals },
  }),
  edit: createRoute({
    method: 'put',
    path: '/api/library/comments/{commentId}',
    request: { params: comment, body: jsonBody(textShape) },
    responses: done('Changed, by who wrote it'),
  }),
  takeBack: createRoute({
    method: 'delete',
    path: '/api/library/comments/{commentId}',
    request: { params: comment },
    responses: done('Taken back, by who wrote it'),
  }),
  resolve: createRoute({
    method: 'put',
    path: '/api/library/comments/{commentId}/resolved',
    request: { params: comment, body: jsonBody(resolvedShape) },
    responses: done('The thread is settled, or open again'),
  }),
  note: createRoute({
    method: 'put',
    path: '/api/library/sources/{id}/note',
    request: { params: source, body: jsonBody(textShape) },
    responses: done('How this practice works with it; empty: nothing is said'),
  }),
  putOnList: createRoute({
    method: 'put',
    path: '/api/library/sources/{id}/reading',
    request: { params: source, body: jsonBody(whyShape) },
    responses: done('It is on the reading list'),
  }),
  takeOffList: createRoute({
    method: 'delete',
    path: '/api/library/sources/{id}/reading',
    request: { params: source },
    responses: done('It is no longer on the reading list'),
  }),
  markRead: createRoute({
    method: 'put',
    path: '/api/library/sources/{id}/read',
    request: { params: source, body: jsonBody(readShape) },
    responses: done('Whoever asks has read it, or has not'),
  }),
  appraise: createRoute({
    method: 'put',
    path: '/api/library/sources/{id}/appraisal',
    request: { params: source, body: jsonBody(newAppraisalShape) },
    responses: done('Judged, in place of what the same person judged before'),
  }),
  summarise: createRoute({
    method: 'post',
    path: '/api/library/sources/{id}/summary',
    request: { params: source },
    responses: { 200: answer(summaryDoneShape, 'Whether a summary was written, or why not'), ...refusals },
  }),
  seen: createRoute({
    method: 'post',
    path: '/api/library/sources/{id}/mentions/seen',
    request: { params: source },
    responses: done('Whoever asks has seen where they were named'),
  }),
  mentions: createRoute({
    method: 'get',
    path: '/api/library/mentions',
    responses: { 200: answer(mentionsShape, 'Where one was named and has not looked since'), ...refusals },
  }),
  reading: createRoute({
    method: 'get',
    path: '/api/library/reading',
    responses: { 200: answer(readingListShape, 'The reading list, newest first'), ...refusals },
  }),
  allowSummaries: createRoute({
    method: 'put',
    path: '/api/library/summaries',
    request: { body: jsonBody(allowSummariesShape) },
    responses: done('A model may write summaries of published sources, or no more'),
  }),
} as const
