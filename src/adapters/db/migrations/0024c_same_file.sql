-- What was taken in without an identifier is known again by its own bytes, or by all that its record says: SHA-256, hex. See
-- src/domain/evidence/content-digest.ts.
create table evidence_digest (
  organisation_id uuid,
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  source_id uuid not null,
  primary key (organisation_id, digest),
  foreign key (organisation_id, source_id) references evidence_source
);
create index evidence_digest_source on evidence_digest (organisation_id, source_id);
alter table evidence_digest enable row level security, force row level security;
create policy own_organisation on evidence_digest using (organisation_id = current_organisation());
revoke all on evidence_digest from public;
grant select, insert, delete, update (source_id) on evidence_digest to rapport_server;

-- The same file of one source is kept once.
alter table evidence_file add column sha256 text check (sha256 ~ '^[0-9a-f]{64}$');
grant update (sha256) on evidence_file to rapport_server;
