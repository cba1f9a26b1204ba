-- Practice with drafts that are wrong on purpose (data/practice): who caught what. No column names a client, and none
-- could: nothing of the record is practised with. A result is its maker's alone and is never changed.
create domain planted_kind as text check (value in ('leaked-identifier', 'ignored-danger', 'invented-fact',
  'false-promise', 'wrong-person', 'missed-feeling', 'medical-advice', 'blame', 'claims-feelings', 'collusion'));
create table practice_result (
  organisation_id uuid,
  result_id uuid,
  member_id uuid not null,
  drill_id text not null check (drill_id ~ '^[a-z0-9-]{1,60}$'),
  planted planted_kind,
  caught boolean,
  false_alarms integer not null check (false_alarms between 0 and 6),
  at timestamptz not null,
  primary key (organisation_id, result_id),
  foreign key (organisation_id, member_id) references member,
  check ((planted is null) = (caught is null))
);
create index practice_of_member on practice_result (organisation_id, member_id, at);
alter table practice_result enable row level security, force row level security;
create policy own_organisation on practice_result using (organisation_id = current_organisation());
revoke all on practice_result from public;
grant select, insert on practice_result to rapport_server;
