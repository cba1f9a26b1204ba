-- A misspelt word is held against the stems that begin like it. Each stem has a row for every block that has it, dozens of them in
-- a large library, and all were read to know what stems there are.
alter table evidence_posting add column first boolean not null default false;
update evidence_posting p set first = true where not exists (select from evidence_posting b
  where b.organisation_id = p.organisation_id and b.stem = p.stem and b.from_passage < p.from_passage);
create index evidence_posting_first on evidence_posting (organisation_id, stem) where first;
