import type { Command } from './command.ts'

/** Every command, loaded only when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  screen: () => import('./commands/screen.ts'),
  deidentify: () => import('./commands/deidentify.ts'),
  check: () => import('./commands/check.ts'),
  feedback: () => import('./commands/feedback.ts'),
  'evidence import': () => import('./commands/evidence-import.ts'),
  'evidence search': () => import('./commands/evidence-search.ts'),
  'evidence mend': () => import('./commands/evidence-mend.ts'),
  'evidence remove': () => import('./commands/evidence-remove.ts'),
  'audit verify': () => import('./commands/audit-verify.ts'),
  'audit export': () => import('./commands/audit-export.ts'),
  'audit key': () => import('./commands/audit-key.ts'),
  calibrate: () => import('./commands/calibrate.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  'keys rotate': () => import('./commands/keys-rotate.ts'),
  'members confirm': () => import('./commands/members-confirm.ts'),
  erase: () => import('./commands/erase.ts'),
  retention: () => import('./commands/retention.ts'),
  migrate: () => import('./commands/migrate.ts'),
  doctor: () => import('./commands/doctor.ts'),
}
