-- What the passwords of the two roles are drawn from, once they were changed: until then it is what everything else is
-- drawn from too. One row for the whole installation, wrapped under the newest master key.
create table installation.role_key (one boolean primary key default true check (one), wrapped bytea not null);
alter table installation.role_key enable row level security, force row level security;
create policy owner_only on installation.role_key to rapport_owner using (true);
revoke all on installation.role_key from public;
