-- A draft may be looked at a second time by the model that wrote it: off until an administrator says otherwise, and silent
-- until it was calibrated.
alter domain call_outcome drop constraint call_outcome_check;
alter domain call_outcome add constraint call_outcome_check
  check (value in ('shown', 'checked', 'withheld', 'failed', 'abandoned'));

create table guard_judge (
  organisation_id uuid primary key references organisation
);

-- From which answer on the word of exactly this model, asked with exactly this prompt, counts.
create table guard_calibration (
  organisation_id uuid references organisation,
  provider text check (length(provider) between 1 and 200),
  model text check (length(model) between 1 and 120),
  prompt_version text check (prompt_version ~ '^[0-9a-f]{64}$'),
  language locale,
  threshold smallint not null check (threshold between 1 and 100),
  found integer not null check (found between 0 and bad),
  bad integer not null,
  passed integer not null check (passed between 0 and good),
  good integer not null,
  -- The same on situations the threshold was not fitted on; null where there was one situation.
  held_found integer check (held_found between 0 and bad),
  held_passed integer check (held_passed between 0 and good),
  unanswered integer not null check (unanswered between 0 and bad + good),
  rows_digest text not null check (rows_digest ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  primary key (organisation_id, provider, model, prompt_version, language),
  check (num_nonnulls(held_found, held_passed) in (0, 2))
);

do $$
declare t name;
begin
  foreach t in array array['guard_judge', 'guard_calibration']::name[] loop
    execute format('alter table public.%I enable row level security, force row level security', t);
    execute format('create policy own_organisation on public.%I using (organisation_id = current_organisation())', t);
    execute format('revoke all on public.%I from public', t);
    execute format('grant select, insert, delete on public.%I to rapport_server', t);
  end loop;
end $$;
