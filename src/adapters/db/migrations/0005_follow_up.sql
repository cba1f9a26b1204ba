-- Structured follow-up, safety plans, and what a practice decided about the triage table. No row here is a model's:
-- each names the person who wrote it. What was answered and what a plan says is sealed under the client's key.

create domain instrument as text check (value in ('asq', 'phq9-item9', 'triage'));
create domain follow_up_way as text check (value in ('read-aloud', 'from-a-message'));
create domain triage_table as text check (value in ('colour-key', 'record-key'));

-- Never changed: a slip is put right by another row that replaces it, once.
-- `found` is sealed JSON of answers, table, row and tier: a result alone is clinical.
create table follow_up (
  organisation_id uuid,
  follow_up_id uuid,
  conversation_id uuid not null,
  client_id uuid not null,
  instrument instrument not null,
  way follow_up_way not null,
  found sealed not null,
  asked_by uuid not null,
  at timestamptz not null,
  replaces uuid,
  primary key (organisation_id, follow_up_id),
  unique (organisation_id, follow_up_id, conversation_id),
  unique (organisation_id, replaces),
  foreign key (organisation_id, conversation_id, client_id)
    references conversation (organisation_id, conversation_id, client_id),
  foreign key (organisation_id, asked_by) references member,
  foreign key (organisation_id, replaces, conversation_id)
    references follow_up (organisation_id, follow_up_id, conversation_id)
);
create index follow_up_of_conversation on follow_up (organisation_id, conversation_id, at desc);

-- One row a saved state. Its author is the client or one member: there is no column a model could stand in.
create table safety_plan (
  organisation_id uuid,
  client_id uuid,
  version integer check (version > 0),
  conversation_id uuid not null,
  plan sealed not null,
  written_by_client uuid,
  written_by_member uuid,
  at timestamptz not null,
  primary key (organisation_id, client_id, version),
  check (num_nonnulls(written_by_client, written_by_member) = 1),
  check (written_by_client = client_id),
  foreign key (organisation_id, conversation_id, client_id)
    references conversation (organisation_id, conversation_id, client_id),
  foreign key (organisation_id, written_by_member) references member
);

-- The latest counts. Without one, the graver of the published tables does.
create table triage_signature (
  organisation_id uuid,
  signature_id uuid,
  signed triage_table not null,
  signed_by uuid not null,
  at timestamptz not null,
  primary key (organisation_id, signature_id),
  foreign key (organisation_id, signed_by) references member
);
create index triage_signature_latest on triage_signature (organisation_id, at desc);

-- A site's licensed wording, sealed under the organisation's key; one at a time. Who attested what stays in the chain.
create table site_wording (
  organisation_id uuid primary key references organisation,
  wording_id uuid not null,
  wording sealed not null,
  attested_by uuid not null,
  at timestamptz not null,
  foreign key (organisation_id, attested_by) references member
);

create function follow_up_is_asked() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not practises(new.organisation_id, new.client_id, new.asked_by) then
    perform refuse('RA006', 'only a practitioner in care of this client asks');
  end if;
  return new;
end $$;
create trigger follow_up_is_asked before insert on follow_up
  for each row execute function follow_up_is_asked();

create function plan_is_written() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.written_by_member is not null
      and not practises(new.organisation_id, new.client_id, new.written_by_member) then
    perform refuse('RA006', 'only the client and who cares for them write in a plan');
  end if;
  if new.version > 1 and not exists (select from safety_plan p where p.organisation_id = new.organisation_id
      and p.client_id = new.client_id and p.version = new.version - 1) then
    perform refuse('RA006', 'versions of a plan follow one another');
  end if;
  return new;
end $$;
create trigger plan_is_written before insert on safety_plan
  for each row execute function plan_is_written();

create function triage_is_signed() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from member m where m.organisation_id = new.organisation_id
      and m.member_id = new.signed_by and m.active and m.role = 'supervisor') then
    perform refuse('RA006', 'a supervisor signs the triage table');
  end if;
  return new;
end $$;
create trigger triage_is_signed before insert on triage_signature
  for each row execute function triage_is_signed();

do $$
declare t name;
begin
  foreach t in array array['follow_up', 'safety_plan', 'triage_signature', 'site_wording'] loop
    execute format('alter table public.%I enable row level security, force row level security', t);
    execute format('create policy own_organisation on public.%I using (organisation_id = current_organisation())', t);
    execute format('revoke all on public.%I from public', t);
    execute format('grant select, insert on public.%I to rapport_server', t);
  end loop;
end $$;
revoke all on all functions in schema public from public;
grant execute on all functions in schema public to rapport_server;
grant update (wording_id, wording, attested_by, at) on site_wording to rapport_server;
grant delete on site_wording to rapport_server;
