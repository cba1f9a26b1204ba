-- What a passage said before its source got another text, by the digest of that text: whoever cited it finds it where it
-- stands by now, and can read what it said then. See src/domain/evidence/find-cited.ts.
create table evidence_passage_before (
  organisation_id uuid,
  source_id uuid,
  digest text check (digest ~ '^[0-9a-f]{16}$'),
  section text not null,
  text text not null,
  primary key (organisation_id, source_id, digest),
  foreign key (organisation_id, source_id) references evidence_source
);
alter table evidence_passage_before enable row level security, force row level security;
create policy own_organisation on evidence_passage_before using (organisation_id = current_organisation());
revoke all on evidence_passage_before from public;
grant select, insert, delete on evidence_passage_before to rapport_server;
