-- Files that came to a practice's library, what is being imported, and what a person decides about it. The files are
-- published texts and stay on this server: licences of papers allow a practice its own copy and seldom more.
create table evidence_file (
  organisation_id uuid references organisation,
  file_id uuid,
  name text not null check (length(name) between 1 and 300),
  -- What came so far, in bytes; `whole` once it is all here.
  size integer not null default 0 check (size >= 0),
  whole boolean not null default false,
  -- Null until it is read, and where it is no PDF.
  pages integer check (pages > 0),
  -- Where each line of a PDF's text stands: src/domain/evidence/pdf/page.ts.
  lines jsonb,
  -- The source that it is the original of; null where it holds many, or while it waits.
  source_id uuid,
  at timestamptz not null,
  primary key (organisation_id, file_id),
  foreign key (organisation_id, source_id) references evidence_source
);
create index evidence_file_source on evidence_file (organisation_id, source_id) where source_id is not null;

create table evidence_file_piece (
  organisation_id uuid,
  file_id uuid,
  place integer check (place >= 0),
  bytes bytea not null check (octet_length(bytes) <= 1048576),
  primary key (organisation_id, file_id, place),
  foreign key (organisation_id, file_id) references evidence_file on delete cascade
);
alter table evidence_file_piece alter column bytes set storage external;

-- An import that is asked for, under way or over. Its state and what it wrote are one transaction, so that whoever goes
-- on after a server that died neither loses nor doubles anything: see docs/decisions.
create table evidence_import (
  organisation_id uuid,
  import_id uuid,
  name text not null check (length(name) between 1 and 300),
  size integer not null,
  -- Its file; null once that is gone.
  file_id uuid,
  asked_by uuid not null,
  asked_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'working', 'done', 'failed')),
  -- The server that works on it, and until when it has the word.
  taken_by uuid,
  taken_until timestamptz,
  tries integer not null default 0,
  records integer check (records >= 0),
  done integer not null default 0 check (done >= 0),
  added integer not null default 0,
  merged integer not null default 0,
  duplicates integer not null default 0,
  -- The first of them with place and reason, and how many there are.
  faults jsonb not null default '[]',
  faults_count integer not null default 0,
  ended_at timestamptz,
  primary key (organisation_id, import_id),
  foreign key (organisation_id, asked_by) references member,
  foreign key (organisation_id, file_id) references evidence_file on delete set null (file_id),
  check ((state in ('done', 'failed')) = (ended_at is not null))
);
create index evidence_import_open on evidence_import (organisation_id, asked_at)
  where state in ('waiting', 'working');
create index evidence_import_recent on evidence_import (organisation_id, asked_at);

-- Two sources that are probably one. `first_id` is the smaller id, so that a pair stands once; a pair that a person
-- decided is not asked again.
create table evidence_duplicate (
  organisation_id uuid,
  first_id uuid,
  second_id uuid,
  found_at timestamptz not null,
  same boolean,
  decided_by uuid,
  decided_at timestamptz,
  primary key (organisation_id, first_id, second_id),
  foreign key (organisation_id, first_id) references evidence_source,
  foreign key (organisation_id, second_id) references evidence_source,
  foreign key (organisation_id, decided_by) references member,
  check (first_id < second_id),
  check ((same is null) = (decided_by is null) and (same is null) = (decided_at is null))
);

-- Where a person said that two are the same, the second leads to the first: what somebody cited goes on to open.
alter table evidence_source add column merged_into uuid;
alter table evidence_source add foreign key (organisation_id, merged_into) references evidence_source;

-- What notices say of other papers, kept also for papers that are not here yet.
create table evidence_notice (
  organisation_id uuid,
  kind text check (kind in ('doi', 'arxiv', 'pmid', 'pmcid', 'url')),
  value text check (length(value) <= 2000),
  standing source_standing not null,
  primary key (organisation_id, kind, value, standing),
  foreign key (organisation_id) references organisation
);

-- Which public registers may be asked for a record by its identifier. None until an administrator says so.
create table evidence_lookup (
  organisation_id uuid references organisation,
  register text check (register in ('arxiv', 'crossref', 'europe-pmc')),
  primary key (organisation_id, register)
);

do $$
declare t name;
begin
  foreach t in array array['evidence_file', 'evidence_file_piece', 'evidence_import', 'evidence_duplicate',
    'evidence_notice', 'evidence_lookup']::name[] loop
    execute format('alter table public.%I enable row level security, force row level security', t);
    execute format('create policy own_organisation on public.%I using (organisation_id = current_organisation())', t);
    execute format('revoke all on public.%I from public', t);
    execute format('grant select, insert on public.%I to rapport_server', t);
  end loop;
end $$;
grant update (size, whole, pages, lines, source_id) on evidence_file to rapport_server;
grant delete on evidence_file, evidence_file_piece, evidence_lookup to rapport_server;
grant update (state, file_id, taken_by, taken_until, tries, records, done, added, merged, duplicates, faults, faults_count,
  ended_at) on evidence_import to rapport_server;
grant update (same, decided_by, decided_at) on evidence_duplicate to rapport_server;
grant update (merged_into) on evidence_source to rapport_server;
grant update (source_id) on evidence_identifier to rapport_server;
