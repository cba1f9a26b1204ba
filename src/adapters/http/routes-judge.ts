import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { judgeShape, newJudgeShape } from '../../contract/judge.ts'
import { shareOf } from '../../domain/alerts/interval.ts'
import type { Counted } from '../../domain/guard/judge/calibration.ts'
import { readJudge, turnJudge, type JudgeState } from '../../flows/judge-settings.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'

const readRoute = createRoute({
  method: 'get',
  path: '/api/settings/judge',
  responses: {
    200: answer(judgeShape, 'Whether drafts are looked at a second time, and since when that counts'),
    ...refusals,
  },
})
const turnRoute = createRoute({
  method: 'put',
  path: '/api/settings/judge',
  request: { body: jsonBody(newJudgeShape) },
  responses: { 200: answer(judgeShape, 'As stored'), ...refusals },
})

export function judgeRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(readRoute, async (c) => {
    const read = await readJudge(c.get('member'), ports)
    return read.ok ? c.json(judgeView(read.value), 200) : refuse(c, read.refusal)
  })
  app.openapi(turnRoute, async (c) => {
    const turned = await turnJudge(c.get('member'), c.req.valid('json').on, ports)
    return turned.ok ? c.json(judgeView(turned.value), 200) : refuse(c, turned.refusal)
  })
}

const shareView = (counted: Counted | undefined) =>
  counted === undefined ? null : shareOf(counted.hits, counted.of)

const judgeView = ({ on, model, speaks, calibrations }: JudgeState) => ({
  ...{ on, model, speaks: [...speaks] },
  calibrations: calibrations.map((one) => ({
    ...{ provider: one.provider, model: one.model, promptVersion: one.promptVersion },
    ...{ language: one.language, threshold: one.threshold, unanswered: one.unanswered, at: one.at },
    sensitivity: shareView(one.sensitivity),
    specificity: shareView(one.specificity),
    heldOutSensitivity: shareView(one.heldOut?.sensitivity),
    heldOutSpecificity: shareView(one.heldOut?.specificity),
  })),
})
