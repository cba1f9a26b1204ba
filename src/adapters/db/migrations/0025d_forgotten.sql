-- When nothing was left that opens what PostgreSQL may still hold of an erased client's key: the organisation's key was
-- changed after the erasure, and so was the secret outside the database that wraps it. Null: not yet, or there is no
-- such secret (docs/decisions/2026-11-21-erasure.md).
alter table erasure add column forgotten_at timestamptz;
create policy may_update on erasure as restrictive for update to rapport_server using ((select is_server()));
grant update (forgotten_at) on erasure to rapport_server;
