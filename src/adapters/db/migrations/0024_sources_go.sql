-- A source that somebody took out of the library is gone with all that hung on it. What stays is that it was here, under each
-- of its ids, so that whatever cited it can say so. Why is what a person wrote, and sealed. Nobody: whoever runs the server
-- took it out.
create table evidence_removed (
  organisation_id uuid references organisation,
  source_id uuid,
  title text not null,
  why sealed not null,
  by_member uuid,
  at timestamptz not null,
  primary key (organisation_id, source_id),
  foreign key (organisation_id, by_member) references member
);
alter table evidence_removed enable row level security, force row level security;
create policy own_organisation on evidence_removed using (organisation_id = current_organisation());
revoke all on evidence_removed from public;
grant select, insert on evidence_removed to rapport_server;

grant delete on evidence_source, evidence_identifier, evidence_duplicate, source_comment, practice_note, source_appraisal,
  source_summary to rapport_server;
-- Two that a person found to be one: what was said of the second is said of the first.
grant update (source_id) on source_comment to rapport_server;
