-- What client and practitioner agreed on: goals, language, what helps, what to avoid. One row a saved state, never
-- changed; sealed under the client's key. Its author is the client or one member: no column a model could stand in.

create table agreed_profile (
  organisation_id uuid,
  client_id uuid,
  version integer check (version > 0),
  conversation_id uuid not null,
  profile sealed not null,
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

create function profile_is_written() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.written_by_member is not null
      and not practises(new.organisation_id, new.client_id, new.written_by_member) then
    perform refuse('RA006', 'only the client and who cares for them write in a profile');
  end if;
  if new.version > 1 and not exists (select from agreed_profile p where p.organisation_id = new.organisation_id
      and p.client_id = new.client_id and p.version = new.version - 1) then
    perform refuse('RA006', 'versions of a profile follow one another');
  end if;
  return new;
end $$;
create trigger profile_is_written before insert on agreed_profile
  for each row execute function profile_is_written();

alter table agreed_profile enable row level security, force row level security;
create policy own_organisation on agreed_profile using (organisation_id = current_organisation());
revoke all on agreed_profile from public;
grant select, insert on agreed_profile to rapport_server;
revoke all on function profile_is_written() from public;
grant execute on function profile_is_written() to rapport_server;
