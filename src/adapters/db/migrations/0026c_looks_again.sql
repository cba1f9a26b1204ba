-- Somebody who goes on looking at the same thing is told of once more, with how often, when the time for that is over.
-- Until then what was counted stands here: the first look is in the chain before anything is shown, and each further one
-- in this table.
create table look_again (
  organisation_id uuid references organisation,
  member_id uuid,
  same_as bytea check (octet_length(same_as) = 32),
  event text not null,
  subject_kind text not null,
  subject_id text not null,
  detail text not null,
  began_at timestamptz not null,
  last_at timestamptz not null,
  times integer not null default 0 check (times >= 0),
  primary key (organisation_id, member_id, same_as),
  foreign key (organisation_id, member_id) references member
);
create index look_again_began on look_again (organisation_id, began_at);
alter table look_again enable row level security, force row level security;
create policy own_organisation on look_again using (organisation_id = current_organisation());
create policy in_sight on look_again as restrictive to rapport_server using ((select is_server()));
create policy backed_up on look_again for select to rapport_owner
  using (current_setting('rapport.backup', true) = 'on');
revoke all on look_again from public;
grant select, insert, delete on look_again to rapport_server;
grant update (last_at, times) on look_again to rapport_server;
