-- What an organisation will bear of alerts; a column that is null is no bound. See src/domain/alerts/budget.ts.
create table alert_budget (
  organisation_id uuid primary key references organisation,
  per_clinician_hour float8 check (per_clinician_hour between 0.01 and 60),
  precision_at_least float8 check (precision_at_least between 0.01 and 0.99),
  acknowledge_minutes integer check (acknowledge_minutes between 1 and 10080)
);
alter table alert_budget enable row level security, force row level security;
create policy own_organisation on alert_budget using (organisation_id = current_organisation());
revoke all on alert_budget from public;
grant select, insert on alert_budget to rapport_server;
grant update (per_clinician_hour, precision_at_least, acknowledge_minutes) on alert_budget to rapport_server;

-- The chain says when somebody had to look: the episode's own row keeps the last time alone.
create index audit_entry_alerts on audit_entry (organisation_id, at collate "C")
  where event in ('episode-opened', 'episode-raised', 'episode-flagged-again');
