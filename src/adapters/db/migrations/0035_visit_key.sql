-- What signs clients' visits, forms and known browsers. It is drawn from nothing else, so a master key that leaked signs
-- none. One row for the whole installation, wrapped under the newest master key; in no backup.
create table installation.visit_key (one boolean primary key default true check (one), wrapped bytea not null);
alter table installation.visit_key enable row level security, force row level security;
create policy owner_only on installation.visit_key to rapport_owner using (true);
revoke all on installation.visit_key from public;
