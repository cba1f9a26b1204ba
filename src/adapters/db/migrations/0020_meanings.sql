-- Which model of the configured provider is asked for the meaning of questions and pages; no row: none.
create table evidence_meaning (
  organisation_id uuid primary key references organisation,
  model text not null check (length(model) between 1 and 120)
);

-- What it made of each passage, a byte for each of its numbers: see src/domain/evidence/vector.ts.
create table evidence_vector (
  organisation_id uuid,
  number integer,
  numbers bytea not null check (octet_length(numbers) between 1 and 4096),
  primary key (organisation_id, number),
  foreign key (organisation_id, number) references evidence_passage on delete cascade
);
-- They do not compress, and are read as they are.
alter table evidence_vector alter column numbers set storage external;

do $$
declare t name;
begin
  foreach t in array array['evidence_meaning', 'evidence_vector']::name[] loop
    execute format('alter table public.%I enable row level security, force row level security', t);
    execute format('create policy own_organisation on public.%I using (organisation_id = current_organisation())', t);
    execute format('revoke all on public.%I from public', t);
    execute format('grant select, insert, delete on public.%I to rapport_server', t);
  end loop;
end $$;
grant update (model) on evidence_meaning to rapport_server;
