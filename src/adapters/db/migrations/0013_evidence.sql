-- An organisation's library. Published text, so nothing here is sealed; whose library it is stays the organisation's
-- own affair, so row-level security holds it like everything else.
create domain source_standing as text check (value in ('good', 'corrected', 'doubted', 'retracted'));

create table evidence_source (
  organisation_id uuid references organisation,
  source_id uuid,
  -- As src/domain/evidence/formats/record.ts: what the files said, merged.
  record jsonb not null,
  title text not null,
  -- Address, publisher, licence, date, language: what stands beside a passage, without opening the record.
  about jsonb not null,
  standing source_standing not null,
  -- Title, first author and year in one: another source with the same is offered as a duplicate, never merged.
  likeness text,
  ours boolean not null default false,
  added_at timestamptz not null,
  primary key (organisation_id, source_id)
);
create index evidence_source_likeness on evidence_source (organisation_id, likeness) where likeness is not null;

create table evidence_identifier (
  organisation_id uuid,
  kind text check (kind in ('doi', 'arxiv', 'pmid', 'pmcid', 'url')),
  value text check (length(value) <= 2000),
  source_id uuid not null,
  primary key (organisation_id, kind, value),
  foreign key (organisation_id, source_id) references evidence_source
);
create index evidence_identifier_source on evidence_identifier (organisation_id, source_id);

create table evidence_passage (
  organisation_id uuid,
  number integer check (number >= 0),
  source_id uuid not null,
  place integer not null check (place >= 0),
  section text not null,
  text text not null,
  primary key (organisation_id, number),
  foreign key (organisation_id, source_id) references evidence_source
);
create index evidence_passage_source on evidence_passage (organisation_id, source_id, place);

-- Where each stem stands, six bytes for a passage, in blocks of 4,096 passages: see src/domain/evidence/postings.ts.
-- Under row-level security PostgreSQL uses an index only for operators that leak nothing. Equality of text is one; the
-- match of a tsvector and the likeness of pg_trgm are not, and would read the whole library for every question.
create table evidence_posting (
  organisation_id uuid references organisation,
  stem text check (length(stem) <= 200),
  from_passage integer,
  entries bytea not null,
  primary key (organisation_id, stem, from_passage)
);
-- Compressed, a block would be opened for every question that asks one of its words.
alter table evidence_posting alter column entries set storage external;

-- What BM25 needs to know of the library; its row is locked by whoever adds to it.
create table evidence_measure (
  organisation_id uuid primary key references organisation,
  next_passage integer not null default 0,
  passages integer not null default 0,
  title_words bigint not null default 0,
  text_words bigint not null default 0
);

do $$
declare t name;
begin
  foreach t in array array['evidence_source', 'evidence_identifier', 'evidence_passage', 'evidence_posting',
    'evidence_measure']::name[] loop
    execute format('alter table public.%I enable row level security, force row level security', t);
    execute format('create policy own_organisation on public.%I using (organisation_id = current_organisation())', t);
    execute format('revoke all on public.%I from public', t);
    execute format('grant select, insert on public.%I to rapport_server', t);
  end loop;
end $$;
grant update (record, title, about, standing, likeness, ours) on evidence_source to rapport_server;
grant delete on evidence_passage to rapport_server;
grant update (entries) on evidence_posting to rapport_server;
grant update (next_passage, passages, title_words, text_words) on evidence_measure to rapport_server;
