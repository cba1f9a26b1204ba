-- A source that somebody took out and that is brought in again says so. What it was known by stays beside what is left of it:
-- identifiers of a published work, or the SHA-256 of its content; and the new one says of which it is the return.
create table evidence_removed_name (
  organisation_id uuid,
  source_id uuid,
  name text check (length(name) between 1 and 600),
  primary key (organisation_id, source_id, name),
  foreign key (organisation_id, source_id) references evidence_removed
);
create index evidence_removed_by_name on evidence_removed_name (organisation_id, name);
alter table evidence_removed_name enable row level security, force row level security;
create policy own_organisation on evidence_removed_name using (organisation_id = current_organisation());
create policy backed_up on evidence_removed_name for select to rapport_owner
  using (current_setting('rapport.backup', true) = 'on');
revoke all on evidence_removed_name from public;
grant select, insert on evidence_removed_name to rapport_server;

alter table evidence_source add column returned_of uuid,
  add foreign key (organisation_id, returned_of) references evidence_removed;
grant update (returned_of) on evidence_source to rapport_server;
alter table evidence_import add column returned integer not null default 0;
grant update (returned) on evidence_import to rapport_server;
